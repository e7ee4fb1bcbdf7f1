import type { Permission, Role } from "#lib/access/permissions";
import { rolesWith } from "#lib/access/permissions";
import type { TimeZone } from "#lib/access/time-zone";
import { Refusal } from "#lib/errors";

export type Klaster = "KLASTER_1" | "KLASTER_2" | "KLASTER_3" | "KLASTER_4" | "LINTAS_KLASTER";

export type UnitKind =
  | "KABUPATEN"
  | "KECAMATAN"
  | "DESA"
  | "PUSKESMAS"
  | "PUSTU"
  | "POSYANDU"
  | "TANPA_POSYANDU";

/** Who is asking, as known for this one request. */
export type Actor = {
  id: string;
  sessionId: string;
  name: string;
  username: string;
  role: Role;
  unitId: string;
  unitCode: string;
  unitName: string;
  unitKind: UnitKind;
  /** Only for PJ_KLASTER. */
  klaster: Klaster | null;
  timeZone: TimeZone;
  /** Leaf units whose people's names may be seen now; empty for ADMIN, DINKES and AUDITOR. */
  homes: readonly string[];
  /** Desa whose numbers may be seen; empty for KADER, whose numbers are those of the own posyandu (unitId). */
  desaIds: readonly string[];
  /** The puskesmas that serves the actor's area; null for the whole kabupaten. */
  puskesmasId: string | null;
  mustChangePassword: boolean;
  /** The role signs in with a code besides, and this account has none yet. */
  mustEnrol: boolean;
  demo: boolean;
};

declare const granted: unique symbol;

/**
 * An actor who has been checked for P. Only `can` and `demand` make one, so asking for one is the check.
 * Distributes over P: checked for "a or b" is not checked for a.
 */
export type Authorized<P extends Permission> = P extends Permission
  ? Actor & { readonly [granted]: { [K in P]: true } }
  : never;

/** Also narrows the type: inside the branch the actor holds that right besides those it had. */
export function can<A extends Actor, P extends Permission>(
  actor: A,
  permission: P,
): actor is A & Authorized<P> {
  return rolesWith(permission).includes(actor.role);
}

export function demand<P extends Permission>(actor: Actor, permission: P): Authorized<P> {
  if (!can(actor, permission)) throw new Refusal("FORBIDDEN");
  return actor;
}

/** A PJ_KLASTER opens and records only what belongs to the own klaster. */
export function coversKlaster(actor: Pick<Actor, "role" | "klaster">, klaster: Klaster): boolean {
  return actor.role !== "PJ_KLASTER" || actor.klaster === klaster;
}
