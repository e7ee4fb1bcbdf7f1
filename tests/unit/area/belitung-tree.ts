import { type AreaCatchment, type AreaKind, type AreaUnit, areaTree } from "#lib/area/tree";
import type { Month } from "#lib/period/month";

type Dated = { since?: Month; until?: Month };

const made = (
  kind: AreaKind,
  code: string,
  parent: string | null,
  name = code,
  dated: Dated = {},
): AreaUnit => ({
  id: code,
  code,
  kind,
  name,
  parentId: parent,
  since: dated.since ?? "2020-01",
  until: dated.until ?? null,
});

const UNITS: AreaUnit[] = [
  made("KABUPATEN", "KAB", null),
  made("KECAMATAN", "KEC", "KAB"),
  made("PUSKESMAS", "PKM02", "KAB", "Air Saga"),
  made("PUSKESMAS", "PKM01", "KAB", "Tanjungpandan"),
  made("PUSTU", "PST01", "PKM01"),
  made("DESA", "JURU", "KEC", "Juru Seberang"),
  made("DESA", "DAMAI", "KEC", "Kampong Damai"),
  made("DESA", "AIR", "KEC", "Air Saga"),
  made("TANPA_POSYANDU", "DAMAI.000", "DAMAI", "A tanpa posyandu"),
  made("POSYANDU", "KENANGA", "DAMAI"),
  made("POSYANDU", "FLAMBOYAN", "DAMAI", "FLAMBOYAN", { until: "2026-11" }),
  made("POSYANDU", "MELATI", "JURU", "MELATI", { since: "2026-01" }),
];

/** Juru Seberang goes over to the other puskesmas in July. */
function catchmentsIn(month: Month): AreaCatchment[] {
  return [
    { desaId: "DAMAI", puskesmasId: "PKM01", pustuId: "PST01" },
    { desaId: "AIR", puskesmasId: "PKM02", pustuId: null },
    { desaId: "JURU", puskesmasId: month < "2026-07" ? "PKM01" : "PKM02", pustuId: null },
  ];
}

export function tree(month: Month) {
  return areaTree(month, UNITS, catchmentsIn(month));
}

export function unit(code: string): AreaUnit {
  const found = UNITS.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
}

export function codesOf(units: readonly { code: string }[]): string[] {
  return units.map(({ code }) => code);
}
