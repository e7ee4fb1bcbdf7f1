import { KIND_LABELS } from "#lib/area/labels";
import type { CountedRow } from "#lib/coverage/counting";
import { formatNumber } from "#lib/format";
import { nounOf } from "#lib/page/pws/row-words";

const NAMED = 3;

/**
 * "Kurang 20 orang (bersih): kurang 38 di Parit dan Kota, lebih 18 di Paal Satu." What one unit has too many fills no
 * gap of another. Null where the lines add up to the total; small numbers are added up, and never named.
 */
export function netGapWords(total: CountedRow, rows: readonly CountedRow[]): string | null {
  const shown = rows.reduce((people, { row }) => people + (row.gapPeople ?? 0), 0);
  if (total.row.gapPeople === null || rows.length === 0 || shown === total.row.gapPeople) return null;
  const { indicator } = total.question;
  const says = indicator.betterWhen === "lower" ? OVER_LIMIT : UNDER_TARGET;
  const noun = nounOf(indicator);
  const net = gapOf(total);
  const open = rows.filter((one) => gapOf(one) > 0);
  const spare = rows.filter((one) => gapOf(one) < 0);
  const sides = [
    open.length > 0 ? says.open(formatNumber(sum(open)), placesOf(open)) : [],
    spare.length > 0 ? says.spare(formatNumber(-sum(spare)), placesOf(spare)) : [],
  ].flat();
  const both = sides.length > 1 ? " (bersih)" : "";
  const rounding = sum(rows) - net;
  const rounded =
    rounding === 0 ? "" : ` Selisih ${formatNumber(Math.abs(rounding))} karena pembulatan per baris.`;
  return `${says.net(net, `${formatNumber(Math.abs(net))} ${noun}`)}${both}: ${sides.join(", ")}.${rounded}`;
}

const UNDER_TARGET = {
  net: (net: number, people: string) =>
    net === 0 ? "Tepat pada target" : `${net > 0 ? "Kurang" : "Lebih"} ${people}`,
  open: (people: string, places: string) => `kurang ${people} di ${places}`,
  spare: (people: string, places: string) => `lebih ${people} di ${places}`,
};

const OVER_LIMIT = {
  net: (net: number, people: string) => {
    if (net === 0) return "Tepat pada batas";
    return net > 0 ? `Lebih ${people} dari batas` : `Masih ${people} di bawah batas`;
  },
  open: (people: string, places: string) => `lebih ${people} di ${places}`,
  spare: (people: string, places: string) => `masih ${people} di bawah batas di ${places}`,
};

/** Above 0 what is still due, or what is beyond the limit; below 0 what is to spare. */
function gapOf({ row, question }: CountedRow): number {
  if (row.mustReach === null) return 0;
  return question.indicator.betterWhen === "lower"
    ? row.reached - row.mustReach
    : row.mustReach - row.reached;
}

function sum(rows: readonly CountedRow[]): number {
  return rows.reduce((people, row) => people + gapOf(row), 0);
}

/** The widest first. */
function placesOf(rows: readonly CountedRow[]): string {
  const sorted = rows
    .filter(({ row }) => !row.small)
    .toSorted((a, b) => Math.abs(gapOf(b)) - Math.abs(gapOf(a)));
  const names = sorted.slice(0, NAMED).map(({ area }) => area.plain);
  const more = rows.length - names.length;
  if (names.length === 0) return `${more} ${placeNoun(rows)} berangka kecil`;
  return more > 0 ? `${names.join(", ")} dan ${more} lainnya` : names.join(", ");
}

function placeNoun(rows: readonly CountedRow[]): string {
  const kind = rows.find(({ area }) => area.unit)?.area.unit?.kind;
  if (!kind) return "tempat";
  return kind === "DESA" ? "desa" : KIND_LABELS[kind].toLowerCase();
}
