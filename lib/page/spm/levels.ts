import type { AreaLevel } from "#lib/area/rows";

/** Puskesmas and desa; below a desa its posyandu. */
export function comparedLevels(levels: readonly AreaLevel[]): AreaLevel[] {
  const compared = levels.filter((level) => level === "PUSKESMAS" || level === "DESA");
  return compared.length > 0 ? compared : levels.slice(0, 1);
}
