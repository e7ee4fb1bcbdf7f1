import { KIND_LABELS } from "#lib/area/labels";
import { isHome } from "#lib/area/tree";
import type { CountedRow } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { isUnknown, TREND_LABELS } from "#lib/coverage/labels";
import { targetGrows } from "#lib/coverage/question";
import { rateOf, rateOfTarget, rateWords, wholeRateWords } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Movement, Trend } from "#lib/coverage/trend";
import { formatMonthName, formatNumber, formatOutOf, NOTHING } from "#lib/format";
import { reportsWords } from "#lib/page/pws/reports-words";
import {
  comparedWords,
  monthWords,
  nounOf,
  shortMonth,
  smallSentence,
  statusNote,
  withoutGap,
} from "#lib/page/pws/row-words";
import { type Month, monthIn } from "#lib/period/month";

/** The strip over the page, and on a phone the headline. */
export type IndicatorFigures = {
  coverage: { label: string; value: string; note: string };
  target: { label: string; value: string; note: string };
  gap: { label: string; value: string; unit: string; note: string };
  month: { label: string; value: string; unit: string; movement: Movement | null; note: string };
  /** "of" stands in the chip: "12 dari 49 desa" behind BELUM LENGKAP. */
  verdict: {
    label: string;
    status: PwsStatus;
    trend: Trend | null;
    small: boolean;
    of: string | null;
    note: string;
  };
  sentence: string;
  lines: { running: string; annual: string } | null;
};

export function indicatorFigures(total: CountedRow, month: Month): IndicatorFigures {
  const { row, question, area } = total;
  const { indicator } = question;
  const share = rateOf(row.runningTarget, indicator);
  const annual = rateOfTarget(question.target);
  return {
    coverage: {
      label: coverageLabel(total, month),
      value: rateWords(rateOf(row.coverage, indicator), indicator),
      note: `${formatOutOf(row.reached, row.outOf)} ${indicator.people}${reportedWords(row)}`,
    },
    target: targetFigure(total, month),
    gap: gapFigure(total),
    month: monthFigure(total, month),
    verdict: {
      label: area.unit
        ? `Status ${isHome(area.unit) ? "posyandu" : KIND_LABELS[area.unit.kind].toLowerCase()}`
        : "Status",
      status: row.status,
      trend: row.trend,
      small: row.small,
      of: statusNote(total),
      note: reportsWords(total),
    },
    sentence: sentenceOf(total, month),
    lines:
      share !== null && annual !== null
        ? { running: rateWords(share, indicator), annual: rateWords(annual, indicator) }
        : null,
  };
}

/** "; bernama 41 + dilaporkan 6" */
function reportedWords({ reached, reported }: CountedRow["row"]): string {
  if (!reported) return "";
  return `; bernama ${formatNumber(reached - reported)} + dilaporkan ${formatNumber(reported)}`;
}

function coverageLabel({ question }: CountedRow, month: Month): string {
  return `Capaian ${kindOf(question.indicator).toldUntil ? "s.d. " : ""}${formatMonthName(month)}`;
}

function targetFigure({ row, question }: CountedRow, month: Month) {
  const name = formatMonthName(month);
  const { indicator } = question;
  const share = rateOf(row.runningTarget, indicator);
  if (share === null) return { label: "Target", value: NOTHING, note: "tanpa target" };
  const annual = wholeRateWords(rateOfTarget(question.target), indicator);
  const atMost = question.indicator.betterWhen === "lower" ? "≤ " : "";
  const heads =
    row.mustReach === null ? "" : ` = ${formatNumber(row.mustReach)} ${nounOf(question.indicator)}`;
  const note = targetGrows(question)
    ? `${annual} × ${question.month}/12${heads}`
    : kindOf(question.indicator).target === "GROWS"
      ? `tidak dibagi: sasaran diketahui s.d. ${shortMonth(question.month)}${heads}`
      : `tidak dibagi per bulan${heads}`;
  return {
    label: targetGrows(question) ? `Target s.d. ${name}` : "Target",
    value: `${atMost}${rateWords(share, indicator)}`,
    note,
  };
}

function gapFigure({ row, question }: CountedRow) {
  const { betterWhen } = question.indicator;
  const label = betterWhen === "lower" ? "Lebih" : "Kurang";
  if (row.gapPeople === null)
    return { label, value: NOTHING, unit: "", note: withoutGap(row, question.indicator.people) };
  return {
    label,
    value: formatNumber(row.gapPeople),
    unit: nounOf(question.indicator),
    note: row.gapPeople === 0 ? "target berjalan tercapai" : wayWords(betterWhen, "target berjalan"),
  };
}

function wayWords(betterWhen: string, target: string): string {
  return betterWhen === "lower" ? `dari batas ${target}` : `untuk mencapai ${target}`;
}

function monthFigure({ row, question, area }: CountedRow, month: Month) {
  const same = comparedWords({ row, question, area });
  const before = monthWords(row.lastMonth, question);
  const beforeName = formatMonthName(monthIn(2000, question.month > 1 ? question.month - 1 : 12));
  const went = row.movement && !row.small ? movementWord(row.movement) : "";
  return {
    label: question.running ? `${formatMonthName(month)}, berjalan` : "Bulan ini",
    value: monthWords(row.thisMonth, question),
    unit: kindOf(question.indicator).months === "HEADS" && row.thisMonth ? nounOf(question.indicator) : "",
    movement: row.small ? null : row.movement,
    note:
      question.month === 1 && !row.lastMonth
        ? "Januari: belum ada tren"
        : same && went
          ? `${went}, ${same}`
          : went
            ? `${went} dari ${before} pada ${beforeName}`
            : `${beforeName} ${before}`,
  };
}

function movementWord(movement: Movement): string {
  return { UP: TREND_LABELS.NAIK, DOWN: TREND_LABELS.TURUN, LEVEL: TREND_LABELS.TETAP }[movement];
}

/** "Kurang 17 orang ke target s.d. Oktober, 79,2%." */
function sentenceOf({ row, question }: CountedRow, month: Month): string {
  const share = rateWords(rateOf(row.runningTarget, question.indicator), question.indicator);
  if (row.gapPeople === null || isUnknown(row.status)) return "";
  if (row.small) return smallSentence({ row, question });
  const until = targetGrows(question) ? ` s.d. ${formatMonthName(month)}` : "";
  if (row.gapPeople === 0) return `Target${until} ${share} tercapai.`;
  const noun = nounOf(question.indicator);
  return question.indicator.betterWhen === "lower"
    ? `Lebih ${formatNumber(row.gapPeople)} ${noun} dari batas ${share}.`
    : `Kurang ${formatNumber(row.gapPeople)} ${noun} ke target${until}, ${share}.`;
}
