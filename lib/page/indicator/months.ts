import { type CountedRow, type Counting, countMonths } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { rateOf, rateOfTarget, rateOfValue, rateUnit, rateWords, wholeRateWords } from "#lib/coverage/rate";
import { monthlyMinimum, type Needed, neededPerMonth } from "#lib/coverage/target";
import { formatMonthName, formatNumber, NOTHING } from "#lib/format";
import { shortMonth } from "#lib/page/pws/row-words";
import { MONTH_NUMBERS, monthIn } from "#lib/period/month";

export type MonthColumn = {
  label: string;
  count: number | null;
  value: string;
  kind: "past" | "current" | "needed";
};

export type IndicatorMonths = {
  title: string;
  /** What the picture says. */
  sentence: string;
  columns: MonthColumn[];
  minimum: { count: number; value: string; label: string } | null;
};

/** The months of the year, and what those to come need to bring. */
export function indicatorMonths(counting: Counting, total: CountedRow): IndicatorMonths {
  return kindOf(total.question.indicator).months === "HEADS"
    ? headsByMonth(counting, total)
    : sharesByMonth(counting, total);
}

function headsByMonth(counting: Counting, total: CountedRow): IndicatorMonths {
  const { row, question } = total;
  const values = countMonths(counting, total);
  const needed = neededPerMonth(row, row.thisMonth?.reached ?? 0, question);
  const minimum = monthlyMinimum(row.outOf, question);
  const perMonth = minimum && minimum.numerator / minimum.denominator;
  return {
    title: "Per bulan, dan yang diperlukan",
    sentence: neededWords(total, needed),
    columns: MONTH_NUMBERS.map((number) => {
      const label = shortMonth(number);
      if (number > question.month)
        return { label, kind: "needed", ...countOf(needed && needed.people > 0 ? needed.people : null, "") };
      const kind = number === question.month ? "current" : "past";
      return { label, kind, ...countOf(values[number - 1]?.reached ?? null, NOTHING) };
    }),
    minimum:
      perMonth === null ? null : { count: perMonth, value: formatNumber(perMonth, 1), label: "minimal" },
  };
}

function countOf(count: number | null, nothing: string) {
  return { count, value: count === null ? nothing : formatNumber(count) };
}

function neededWords({ question, row }: CountedRow, needed: Needed | null): string {
  const target = wholeRateWords(rateOfTarget(question.target), question.indicator);
  if (!needed)
    return question.month === 12 ? "Desember: tahun ini selesai." : "Orang yang dicapai setiap bulan.";
  if (needed.people === 0) return `Target ${target} setahun sudah tercapai.`;
  const from = monthName(needed.fromMonth);
  const span = needed.fromMonth === 12 ? from : `${from} sampai Desember`;
  const now = question.running
    ? `Sampai hari ini ${formatNumber(row.thisMonth?.reached ?? 0)}.`
    : `${monthName(question.month)}: ${formatNumber(row.thisMonth?.reached)}.`;
  return `Untuk ${target} pada Desember: ${formatNumber(needed.people)} orang sebulan, ${span}. ${now}`;
}

function monthName(number: number): string {
  return formatMonthName(monthIn(2000, number));
}

function sharesByMonth(counting: Counting, total: CountedRow): IndicatorMonths {
  const { row, question } = total;
  const values = countMonths(counting, total);
  const { indicator } = question;
  const target = rateOf(row.runningTarget, indicator);
  return {
    title: "Per bulan",
    sentence: `${indicator.factor === 100 ? "Persen" : capital(rateUnit(indicator))} dari bulan itu sendiri.`,
    columns: MONTH_NUMBERS.map((number) => {
      const percent = rateOfValue(values[number - 1] ?? null, indicator);
      const value =
        percent === null
          ? number > question.month
            ? ""
            : NOTHING
          : formatNumber(percent, percent < 10 ? 1 : 0);
      return {
        label: shortMonth(number),
        kind: number === question.month ? "current" : "past",
        count: percent,
        value,
      };
    }),
    minimum: target === null ? null : { count: target, value: rateWords(target, indicator), label: "target" },
  };
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
