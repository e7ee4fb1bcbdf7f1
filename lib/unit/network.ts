import type { AreaCatchment, AreaUnit } from "#lib/area/tree";
import type { Month } from "#lib/period/month";

export type NetworkUnit = AreaUnit;

export type PuskesmasBranch = { unit: NetworkUnit; pustu: NetworkUnit[]; desaCount: number };
export type DesaBranch = {
  unit: NetworkUnit;
  puskesmas: NetworkUnit | null;
  pustu: NetworkUnit | null;
  posyandu: NetworkUnit[];
};
export type KecamatanBranch = { unit: NetworkUnit; desa: DesaBranch[] };

export type Network = { puskesmas: PuskesmasBranch[]; kecamatan: KecamatanBranch[] };

type Filter = { text: string; month: Month; withClosed: boolean };

/** The two trees of a district: who serves, and where people live. A name that fits keeps what lies above and below it. */
export function networkOf(
  units: readonly NetworkUnit[],
  catchments: readonly AreaCatchment[],
  { text, month, withClosed }: Filter,
): Network {
  const shown = units.filter(({ until }) => withClosed || until === null || until > month);
  const byId = new Map(shown.map((unit) => [unit.id, unit]));
  const below = childrenOf(shown);
  const under = (unit: NetworkUnit, kind: NetworkUnit["kind"]) =>
    (below.get(unit.id) ?? []).filter((child) => child.kind === kind);
  const served = new Map(catchments.map((catchment) => [catchment.desaId, catchment]));
  const of = (kind: NetworkUnit["kind"]) => shown.filter((unit) => unit.kind === kind);

  const desaBranch = (unit: NetworkUnit): DesaBranch => ({
    unit,
    puskesmas: byId.get(served.get(unit.id)?.puskesmasId ?? "") ?? null,
    pustu: byId.get(served.get(unit.id)?.pustuId ?? "") ?? null,
    posyandu: under(unit, "POSYANDU"),
  });
  const whole: Network = {
    puskesmas: of("PUSKESMAS").map((unit) => ({
      unit,
      pustu: under(unit, "PUSTU"),
      desaCount: catchments.filter(({ puskesmasId }) => puskesmasId === unit.id).length,
    })),
    kecamatan: of("KECAMATAN").map((unit) => ({ unit, desa: under(unit, "DESA").map(desaBranch) })),
  };
  return text ? fitting(whole, text) : whole;
}

function childrenOf(units: readonly NetworkUnit[]): ReadonlyMap<string, NetworkUnit[]> {
  const below = new Map<string, NetworkUnit[]>();
  for (const unit of units) {
    if (!unit.parentId) continue;
    const children = below.get(unit.parentId);
    if (children) children.push(unit);
    else below.set(unit.parentId, [unit]);
  }
  return below;
}

function fitting({ puskesmas, kecamatan }: Network, text: string): Network {
  const wanted = text.toLowerCase();
  const fits = ({ name, code }: NetworkUnit) =>
    name.toLowerCase().includes(wanted) || code.toLowerCase().includes(wanted);
  return {
    puskesmas: puskesmas.flatMap((branch) => {
      const pustu = fits(branch.unit) ? branch.pustu : branch.pustu.filter(fits);
      return fits(branch.unit) || pustu.length > 0 ? [{ ...branch, pustu }] : [];
    }),
    kecamatan: kecamatan.flatMap((branch) => {
      const desa = fits(branch.unit) ? branch.desa : branch.desa.flatMap((one) => fittingDesa(one, fits));
      return desa.length > 0 ? [{ ...branch, desa }] : [];
    }),
  };
}

function fittingDesa(branch: DesaBranch, fits: (unit: NetworkUnit) => boolean): DesaBranch[] {
  if (fits(branch.unit)) return [branch];
  const posyandu = branch.posyandu.filter(fits);
  return posyandu.length > 0 ? [{ ...branch, posyandu }] : [];
}
