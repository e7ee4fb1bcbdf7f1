import type { CountedRow } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { rateOf, rateWords } from "#lib/coverage/rate";
import { formatMonthName, formatNumber } from "#lib/format";
import { targetWords } from "#lib/page/pws/row-words";
import type { Month } from "#lib/period/month";

/** "Kampong Damai · K4 s.d. Oktober 62,0% (44/71), target 79,2% · kurang 13 orang". */
export function standingWords({ row, question }: CountedRow, place: string, month: Month): string {
  const { indicator } = question;
  const { label, betterWhen } = indicator;
  const when = `${kindOf(question.indicator).toldUntil ? "s.d. " : ""}${formatMonthName(month)}`;
  const made = `${formatNumber(row.reached)}/${formatNumber(row.outOf)}`;
  const target = row.runningTarget ? `, target ${targetWords(row, question, true)}` : "";
  const gap = row.gapPeople
    ? ` · ${betterWhen === "lower" ? "lebih" : "kurang"} ${formatNumber(row.gapPeople)} orang`
    : "";
  return `${place} · ${label} ${when} ${rateWords(rateOf(row.coverage, indicator), indicator)} (${made})${target}${gap}`;
}
