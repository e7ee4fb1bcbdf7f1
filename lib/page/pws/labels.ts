import type { AreaLevel } from "#lib/area/rows";

/** "Per desa". */
export const LEVEL_LABELS = {
  PUSKESMAS: "puskesmas",
  PUSTU: "pustu",
  DESA: "desa",
  POSYANDU: "posyandu",
} as const satisfies Record<AreaLevel, string>;

/** Over the first column of a table. */
export const LEVEL_HEADS = {
  PUSKESMAS: "Puskesmas",
  PUSTU: "Pustu",
  DESA: "Desa / kelurahan",
  POSYANDU: "Posyandu",
} as const satisfies Record<AreaLevel, string>;
