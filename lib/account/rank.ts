import type { Actor, UnitKind } from "#lib/access/actor";
import { ROLES, type Role } from "#lib/access/permissions";

/** Where an account of that role belongs. A village midwife without a pustu belongs to the puskesmas. */
export const UNIT_KINDS = {
  ADMIN: ["KABUPATEN"],
  DINKES: ["KABUPATEN"],
  AUDITOR: ["KABUPATEN"],
  KAPUS: ["PUSKESMAS"],
  PJ_KLASTER: ["PUSKESMAS"],
  PETUGAS: ["PUSKESMAS"],
  PUSTU: ["PUSTU", "PUSKESMAS"],
  KADER: ["POSYANDU"],
} as const satisfies Record<Role, readonly UnitKind[]>;

/** Whom one may give accounts to: one level up resets, the admin everybody. */
export function rolesBelow(role: Role): readonly Role[] {
  if (role === "ADMIN") return ROLES;
  if (role === "KAPUS") return ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"];
  return role === "PUSTU" ? ["KADER"] : [];
}

export function belongsTo(role: Role, kind: UnitKind): boolean {
  const kinds: readonly UnitKind[] = UNIT_KINDS[role];
  return kinds.includes(kind);
}

export type Manager = Pick<Actor, "id" | "role" | "homes" | "desaIds" | "puskesmasId">;
