import { type Month, monthIn, yearOf } from "#lib/period/month";

export type AreaKind =
  | "KABUPATEN"
  | "KECAMATAN"
  | "DESA"
  | "PUSKESMAS"
  | "PUSTU"
  | "POSYANDU"
  | "TANPA_POSYANDU";

export type AreaUnit = {
  id: string;
  code: string;
  kind: AreaKind;
  name: string;
  parentId: string | null;
  since: Month;
  until: Month | null;
};

export type AreaCatchment = { desaId: string; puskesmasId: string; pustuId: string | null };

/** The network as it is in one month; a few hundred units, held in memory for the length of a request. */
export type AreaTree = {
  month: Month;
  kabupaten: AreaUnit;
  /** In the fixed order of their codes. */
  puskesmas: readonly AreaUnit[];
  /** By name. */
  desa: readonly AreaUnit[];
  byId: ReadonlyMap<string, AreaUnit>;
  byCode: ReadonlyMap<string, AreaUnit>;
  /** Who serves a desa in that month. */
  catchmentOf: ReadonlyMap<string, AreaCatchment>;
  /** Units by parent, and desa by the puskesmas and the pustu that serve them; by name. */
  below: ReadonlyMap<string, readonly AreaUnit[]>;
};

/** Units that exist in the month or did earlier in its year: what a closed posyandu reached stays in the sums. */
export function areaTree(
  month: Month,
  units: readonly AreaUnit[],
  catchments: readonly AreaCatchment[],
): AreaTree {
  const january = monthIn(yearOf(month), 1);
  const known = units.filter(({ since, until }) => since <= month && (until === null || until > january));
  const byId = new Map(known.map((unit) => [unit.id, unit]));
  const kabupaten = known.find(({ kind }) => kind === "KABUPATEN");
  if (!kabupaten) throw new Error("Basis data ini belum berisi kabupaten.");

  return {
    month,
    kabupaten,
    puskesmas: known.filter(({ kind }) => kind === "PUSKESMAS").sort((a, b) => compare(a.code, b.code)),
    desa: known.filter(({ kind }) => kind === "DESA").sort(byName),
    byId,
    byCode: new Map(known.map((unit) => [unit.code, unit])),
    catchmentOf: new Map(catchments.map((catchment) => [catchment.desaId, catchment])),
    below: belowOf(known, byId, catchments),
  };
}

function belowOf(
  units: readonly AreaUnit[],
  byId: ReadonlyMap<string, AreaUnit>,
  catchments: readonly AreaCatchment[],
): Map<string, AreaUnit[]> {
  const below = new Map<string, AreaUnit[]>();
  const put = (aboveId: string, unit: AreaUnit) => {
    const list = below.get(aboveId);
    if (list) list.push(unit);
    else below.set(aboveId, [unit]);
  };
  for (const unit of units) if (unit.parentId) put(unit.parentId, unit);
  for (const { desaId, puskesmasId, pustuId } of catchments) {
    const desa = byId.get(desaId);
    if (!desa) continue;
    put(puskesmasId, desa);
    if (pustuId) put(pustuId, desa);
  }
  for (const list of below.values()) list.sort(byName);
  return below;
}

/** Closed before or in the month shown. */
export function isClosed({ until }: AreaUnit, month: Month): boolean {
  return until !== null && until <= month;
}

/** Where people live: a posyandu, or a desa's bucket "tanpa posyandu". */
export function isHome({ kind }: { kind: AreaKind }): boolean {
  return kind === "POSYANDU" || kind === "TANPA_POSYANDU";
}

/** Where people are served, and nobody lives. */
export function isFacility({ kind }: { kind: AreaKind }): boolean {
  return kind === "PUSKESMAS" || kind === "PUSTU";
}

/** The facilities of a puskesmas, itself first; of the kabupaten all of them. */
export function facilitiesOf(tree: AreaTree, unit: AreaUnit): readonly AreaUnit[] {
  if (unit.kind === "KABUPATEN") return tree.puskesmas.flatMap((one) => facilitiesOf(tree, one));
  return unit.kind === "PUSKESMAS" ? [unit, ...pustuOf(tree, unit)] : [];
}

/** All desa of a unit; the one in which a home lies. */
export function desaOf(tree: AreaTree, unit: AreaUnit): readonly AreaUnit[] {
  if (unit.kind === "DESA") return [unit];
  if (isHome(unit)) return [tree.byId.get(unit.parentId ?? "")].flatMap((desa) => desa ?? []);
  if (unit.kind === "KABUPATEN") return tree.desa;
  return (tree.below.get(unit.id) ?? []).filter(({ kind }) => kind === "DESA");
}

/** The homes of a desa, its bucket last; a home itself. */
export function homesOf(tree: AreaTree, unit: AreaUnit): readonly AreaUnit[] {
  if (isHome(unit)) return [unit];
  return desaOf(tree, unit).flatMap((desa) => (tree.below.get(desa.id) ?? []).filter(isHome));
}

export function pustuOf(tree: AreaTree, puskesmas: AreaUnit): readonly AreaUnit[] {
  return (tree.below.get(puskesmas.id) ?? []).filter(({ kind }) => kind === "PUSTU");
}

export function puskesmasOf(tree: AreaTree, unit: AreaUnit): AreaUnit | null {
  if (unit.kind === "PUSKESMAS") return unit;
  if (unit.kind === "PUSTU") return tree.byId.get(unit.parentId ?? "") ?? null;
  if (unit.kind === "KABUPATEN" || unit.kind === "KECAMATAN") return null;
  const [desa] = desaOf(tree, unit);
  return tree.byId.get(tree.catchmentOf.get(desa?.id ?? "")?.puskesmasId ?? "") ?? null;
}

/** From the kabupaten down to the unit, as a breadcrumb: a desa lies under its puskesmas of that month. */
export function pathOf(tree: AreaTree, unit: AreaUnit): readonly AreaUnit[] {
  if (unit.kind === "KABUPATEN") return [unit];
  if (unit.kind === "PUSKESMAS" || unit.kind === "KECAMATAN") return [tree.kabupaten, unit];
  const above = isHome(unit) ? desaOf(tree, unit) : [];
  const puskesmas = puskesmasOf(tree, unit);
  return [tree.kabupaten, ...(puskesmas ? [puskesmas] : []), ...above, unit];
}

/** Units of the same kind beside it, itself included, in their order. */
export function siblingsOf(tree: AreaTree, unit: AreaUnit): readonly AreaUnit[] {
  if (unit.kind === "KABUPATEN") return [unit];
  if (unit.kind === "PUSKESMAS") return tree.puskesmas;
  const path = pathOf(tree, unit);
  const above = path[path.length - 2] ?? tree.kabupaten;
  return (tree.below.get(above.id) ?? []).filter(({ kind }) =>
    isHome(unit) ? isHome({ kind }) : kind === unit.kind,
  );
}

/** By name as read, the bucket behind the posyandu; codes decide between equal names. */
function byName(a: AreaUnit, b: AreaUnit): number {
  const bucket = Number(a.kind === "TANPA_POSYANDU") - Number(b.kind === "TANPA_POSYANDU");
  return bucket || compare(a.name, b.name) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
