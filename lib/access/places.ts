import { type Actor, can } from "#lib/access/actor";
import type { Permission, Role } from "#lib/access/permissions";
import { rolesWith } from "#lib/access/permissions";

type PlaceInHouse = {
  /** As in the address; a part in [brackets] stands for any one part. */
  path: string;
  permission: Permission;
};

/** Every page behind sign-in and the right it asks for: for the menu and for the page that says who may. */
export const PLACES = [
  { path: "/", permission: "coverage:read" },
  { path: "/pws", permission: "coverage:read" },
  { path: "/pws/[kode]", permission: "coverage:read" },
  { path: "/peta", permission: "map:read" },
  { path: "/spm", permission: "coverage:read" },
  { path: "/cetak", permission: "coverage:read" },
  { path: "/cetak/nama/[kode]", permission: "name:list" },
  { path: "/orang", permission: "person:read" },
  { path: "/orang/baru", permission: "person:register" },
  { path: "/orang/tamu", permission: "guest:record" },
  { path: "/orang/keluar", permission: "person:register" },
  { path: "/orang/[id]", permission: "person:read" },
  { path: "/orang/[id]/catat", permission: "service:record" },
  { path: "/orang/[id]/identitas", permission: "person:correct" },
  { path: "/orang/[id]/pindah", permission: "person:move" },
  { path: "/orang/[id]/meninggal", permission: "person:die" },
  { path: "/orang/[id]/akhir-kehamilan", permission: "pregnancy:end" },
  { path: "/orang/[id]/gabung", permission: "person:merge" },
  { path: "/orang/[id]/batalkan", permission: "person:register" },
  { path: "/orang/[id]/salinan", permission: "person:copy" },
  { path: "/posyandu/[kode]/timbang", permission: "service:record" },
  { path: "/dasbor", permission: "coverage:read" },
  { path: "/stunting", permission: "coverage:read" },
  { path: "/situasi", permission: "coverage:read" },
  { path: "/situasi/[kode]", permission: "coverage:read" },
  { path: "/sasaran", permission: "coverage:read" },
  { path: "/admin/unit", permission: "unit:manage" },
  { path: "/admin/peta", permission: "unit:manage" },
  { path: "/admin/pengguna", permission: "account:manage" },
  { path: "/admin/audit", permission: "audit:read" },
  { path: "/admin/insiden", permission: "incident:read" },
  { path: "/admin/umum", permission: "publication:manage" },
  { path: "/admin/kunci", permission: "key:manage" },
  { path: "/admin/cadangan", permission: "backup:read" },
  { path: "/akun", permission: "account:self" },
  { path: "/bantuan", permission: "account:self" },
] as const satisfies readonly PlaceInHouse[];

/** The nearest place that the path lies under. */
export function nearestPlace(path: string): PlaceInHouse {
  const parts = partsOf(path);
  const above: PlaceInHouse[] = PLACES.filter((place) => liesUnder(parts, partsOf(place.path)));
  return above.reduce((best, one) => (rank(one.path) > rank(best.path) ? one : best), PLACES[0]);
}

export function mayVisit(actor: Actor, path: string): boolean {
  return can(actor, nearestPlace(path).permission);
}

export function rolesFor(path: string): readonly Role[] {
  return rolesWith(nearestPlace(path).permission);
}

const partsOf = (path: string) => path.split("/").filter(Boolean);

function liesUnder(parts: readonly string[], place: readonly string[]): boolean {
  return (
    place.length <= parts.length && place.every((part, at) => part.startsWith("[") || part === parts[at])
  );
}

/** Longer is nearer; of two that are as long, the one without brackets. */
function rank(path: string): number {
  return partsOf(path).reduce((sum, part) => sum + (part.startsWith("[") ? 10 : 11), 0);
}
