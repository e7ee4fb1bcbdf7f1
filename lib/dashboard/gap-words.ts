import type { CountedRow } from "#lib/dashboard/counting";
import { formatNumber } from "#lib/format";

const NAMED = 3;

/**
 * "Kurang 20 orang (bersih): kurang 38 di Parit dan Kota, lebih 18 di Paal Satu." What one unit has too many fills no
 * gap of another. Null where all lines point one way, where they are counted otherwise than the total, and of small
 * numbers: those are added up, and never named.
 */
export function netGapWords(total: CountedRow, rows: readonly CountedRow[]): string | null {
  const { betterWhen, kind } = total.question.indicator;
  if (betterWhen !== "higher" || kind === "reports") return null;
  if (rows.some(({ question }) => question.basis !== total.question.basis)) return null;
  const net = missingOf(total);
  const missing = rows.filter((one) => missingOf(one) > 0);
  const spare = rows.filter((one) => missingOf(one) < 0);
  if (total.row.mustReach === null || total.row.small) return null;
  if (![missing, spare].every((side) => side.some(({ row }) => !row.small))) return null;
  const [lacks, has] = [sum(missing), -sum(spare)];
  const rounding = lacks - has - net;
  const rounded =
    rounding === 0 ? "" : ` Selisih ${formatNumber(Math.abs(rounding))} karena pembulatan per baris.`;
  const word = net >= 0 ? "Kurang" : "Lebih";
  return `${word} ${formatNumber(Math.abs(net))} orang (bersih): kurang ${formatNumber(lacks)} di ${placesOf(missing)}, lebih ${formatNumber(has)} di ${placesOf(spare)}.${rounded}`;
}

/** Below 0: so many more than were due. */
function missingOf({ row }: CountedRow): number {
  return row.mustReach === null ? 0 : row.mustReach - row.reached;
}

function sum(rows: readonly CountedRow[]): number {
  return rows.reduce((people, row) => people + missingOf(row), 0);
}

/** The widest first. */
function placesOf(rows: readonly CountedRow[]): string {
  const sorted = rows
    .filter(({ row }) => !row.small)
    .toSorted((a, b) => Math.abs(missingOf(b)) - Math.abs(missingOf(a)));
  const names = sorted.slice(0, NAMED).map(({ area }) => area.plain);
  const more = rows.length - names.length;
  return more > 0 ? `${names.join(", ")} dan ${more} lainnya` : names.join(", ");
}
