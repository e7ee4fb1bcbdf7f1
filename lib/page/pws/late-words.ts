import { type AreaUnit, desaOf, isHome } from "#lib/area/tree";
import type { Counting } from "#lib/coverage/counting";
import { type Indicator, isOverSasaran } from "#lib/coverage/definition";
import { hasReported } from "#lib/coverage/reporting";
import { formatMonth } from "#lib/format";
import { monthNumber, yearOf } from "#lib/period/month";

const NAMED = 6;

/** Desa of the unit that have no record of the month for this indicator; none while the month is running. */
export function lateDesa(counting: Counting, unit: AreaUnit, indicator: Indicator): AreaUnit[] {
  if (counting.running) return [];
  const month = monthNumber(counting.month);
  return countedIn(counting, unit).filter((one) => !hasReported(counting.figures(one, indicator), month));
}

/** Desa whose people the percentages leave out, since nobody has set how many they are. */
export function desaWithoutSasaran(counting: Counting, unit: AreaUnit, indicator: Indicator): AreaUnit[] {
  if (counting.basis !== "PROYEKSI" || !isOverSasaran(indicator)) return [];
  return countedIn(counting, unit).filter((one) => counting.figures(one, indicator).sasaran === null);
}

function countedIn({ tree }: Counting, unit: AreaUnit): readonly AreaUnit[] {
  return isHome(unit) ? [unit] : desaOf(tree, unit);
}

/** "Juru Seberang, Aik Ketekok dan 3 lainnya". */
export function listed({ nameOf }: Pick<Counting, "nameOf">, units: readonly AreaUnit[]): string {
  const names = units.slice(0, NAMED).map((unit) => nameOf(unit));
  const more = units.length - names.length;
  if (more > 0) return `${names.join(", ")}, dan ${more} lainnya`;
  const last = names.pop();
  return names.length > 0 ? `${names.join(", ")} dan ${last}` : `${last}`;
}

/** What a late desa is to a number; where silence itself is counted, it is counted. */
export const LATE_IN = {
  figures: "tetap masuk jumlah, tidak masuk tren",
  reports: "dihitung belum lapor, juga dalam tren",
} as const;

/** "Juru Seberang belum lapor Oktober 2026: ..."; null when nobody is late. */
export function lateSentence(
  counting: Counting,
  unit: AreaUnit,
  indicator: Indicator,
  meaning: string,
): string | null {
  const late = lateDesa(counting, unit, indicator);
  if (late.length === 0) return null;
  return `${listed(counting, late)} belum lapor ${formatMonth(counting.month)}: ${meaning}.`;
}

/** "Aik Ketekok belum punya sasaran 2026: ..."; null when none is missing. */
export function withoutSasaranSentence(
  counting: Counting,
  unit: AreaUnit,
  indicator: Indicator,
): string | null {
  const without = desaWithoutSasaran(counting, unit, indicator);
  if (without.length === 0) return null;
  return `${listed(counting, without)} belum punya sasaran ${yearOf(counting.month)}: tidak masuk persen.`;
}
