import type { CountedRow } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { formatMonthName, formatNumber, formatPercentSign } from "#lib/format";
import { percentOf, targetWords } from "#lib/page/pws/row-words";
import type { Month } from "#lib/period/month";

/** "Kampong Damai · K4 s.d. Oktober 62,0% (44/71), target 79,2% · kurang 13 orang". */
export function standingWords({ row, question }: CountedRow, place: string, month: Month): string {
  const { label, betterWhen } = question.indicator;
  const when = `${kindOf(question.indicator).toldUntil ? "s.d. " : ""}${formatMonthName(month)}`;
  const made = `${formatNumber(row.reached)}/${formatNumber(row.outOf)}`;
  const target = row.runningTarget ? `, target ${targetWords(row, question)}%` : "";
  const gap = row.gapPeople
    ? ` · ${betterWhen === "lower" ? "lebih" : "kurang"} ${formatNumber(row.gapPeople)} orang`
    : "";
  return `${place} · ${label} ${when} ${formatPercentSign(percentOf(row.coverage))} (${made})${target}${gap}`;
}

/** What the list would bring: "Bila 6 orang kelompok pertama dilayani, K4 menjadi 50/71 (70,4%)." */
export function promiseWords({ row, question }: CountedRow, people: number, place: string): string | null {
  if (row.outOf === null || people === 0) return null;
  const reached = row.reached + people;
  const percent = formatPercentSign((100 * reached) / row.outOf);
  return `Bila ${formatNumber(people)} orang kelompok pertama dilayani, ${question.indicator.label} ${place} menjadi ${formatNumber(reached)}/${formatNumber(row.outOf)} (${percent}).`;
}
