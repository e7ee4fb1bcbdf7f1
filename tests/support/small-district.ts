import { type AreaKind, type AreaUnit, areaTree } from "#lib/area/tree";
import { type CountedRow, type Counting, countRows } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { unitOf } from "#tests/support/unit-figures";

type Brought = Parameters<typeof unitOf>[1];

/** By the name of a desa what it brings, or by the names of its posyandu what they do. */
type Places = Readonly<Record<string, Brought>>;

const unit = (code: string, kind: AreaKind, parentId: string | null): AreaUnit => ({
  ...{ id: code, code, kind, name: code, parentId },
  ...{ since: "2020-01", until: null },
});

export const KABUPATEN = unit("kab", "KABUPATEN", null);

/** October 2026 by proyeksi: a kabupaten of these desa, each served by the puskesmas under which it stands. */
export function districtOf(
  puskesmas: Readonly<Record<string, Places>>,
  more: Partial<Counting> = {},
): Counting {
  const desa = Object.entries(puskesmas).flatMap(([puskesmasId, places]) =>
    Object.keys(places).map((desaId) => ({ desaId, puskesmasId, pustuId: null })),
  );
  const units = [
    KABUPATEN,
    ...Object.keys(puskesmas).map((code) => unit(code, "PUSKESMAS", "kab")),
    ...desa.map(({ desaId }) => unit(desaId, "DESA", "kab")),
  ];
  return countingOf(units, desa, Object.assign({}, ...Object.values(puskesmas)), more);
}

export const DESA = unit("Damai", "DESA", "kab");

/** One desa of these posyandu. */
export function desaOf(posyandu: Places, more: Partial<Counting> = {}): Counting {
  const units = [KABUPATEN, DESA, ...Object.keys(posyandu).map((name) => unit(name, "POSYANDU", "Damai"))];
  return countingOf(units, [], posyandu, more);
}

function countingOf(
  units: readonly AreaUnit[],
  catchments: Parameters<typeof areaTree>[2],
  brought: Places,
  more: Partial<Counting>,
): Counting {
  return {
    tree: areaTree("2026-10", units, catchments),
    nameOf: ({ name }) => name,
    month: "2026-10",
    basis: "PROYEKSI",
    running: false,
    targets: ({ defaultTarget }) => defaultTarget,
    figures: ({ code }, indicator) => unitOf(indicator, brought[code] ?? {}),
    ...more,
  };
}

/** The lines of a level below the kabupaten or desa, and their total. */
export function linesOf(counting: Counting, level: "PUSKESMAS" | "DESA", indicator: Indicator): CountedRow[] {
  return countRows(counting, { unit: KABUPATEN, level }, indicator);
}
