import type { CountedRow } from "#lib/coverage/counting";
import { STATUS_LABELS } from "#lib/coverage/labels";
import { rateOf, rateWords } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import { formatNumber } from "#lib/format";
import type { Half } from "#lib/page/map/half";
import type { MapUnit } from "#lib/page/map/unit";
import { gapSentence } from "#lib/page/pws/gap-sentence";
import { madeWords, nounOf, smallSentence, targetWords } from "#lib/page/pws/row-words";

const NAMED = 8;

export type MapSentence = {
  /** "K4 kurang 75 orang." */
  head: string;
  /** "76,8% (2.377/3.097), target 79,2%." */
  figures: string;
  /** "Per desa kekurangannya 140 orang; separuhnya di 8 desa: ..." */
  where: string;
};

/** What the whole lacks, and who holds half of what its parts lack; the two differ, and both are said. */
export function mapSentence(
  total: CountedRow,
  rows: readonly CountedRow[],
  { units, half, parts }: { units: readonly MapUnit[]; half: Half; parts: string },
): MapSentence {
  const { row, question } = total;
  const { indicator } = question;
  const made = madeWords(row).replaceAll(" ", "");
  const target = targetWords(row, question, true);
  const against = row.runningTarget ? `, target ${target}` : ", tanpa target";
  const rate = rateWords(rateOf(row.coverage, indicator), indicator);
  return {
    head: gapSentence(total, rows, parts)?.head ?? `${indicator.label}.`,
    figures: row.small
      ? smallSentence(total)
      : row.coverage === null
        ? `${unknownWords(row.status)}.`
        : `${rate} (${made})${against}.`,
    where: whereWords(indicator.betterWhen === "lower", nounOf(indicator), { units, half, parts }),
  };
}

/** "Belum lapor", "Tanpa catatan" */
function unknownWords(status: PwsStatus): string {
  const { word } = STATUS_LABELS[status];
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function whereWords(
  lower: boolean,
  noun: string,
  { units, half, parts }: { units: readonly MapUnit[]; half: Half; parts: string },
): string {
  if (half.gap === 0 || units.length < 2) return "";
  const sum = `Per ${parts} ${lower ? "kelebihannya" : "kekurangannya"} ${formatNumber(half.gap)} ${noun}`;
  const names = units.filter(({ key }) => half.keys.has(key)).toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  if (names.length === 0) return `${sum}.`;
  const shown = names.slice(0, NAMED).map(({ name }) => name);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} lainnya` : shown.pop();
  const listed = shown.length > 0 ? `${shown.join(", ")} dan ${last}` : last;
  const most = half.held * 2 >= half.gap ? "separuhnya" : `${formatNumber(half.held)} di antaranya`;
  return `${sum}; ${most} di ${names.length} ${parts}: ${listed}.`;
}
