import type { CountedRow } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { rateOfValue, rateWords } from "#lib/coverage/rate";
import { monthlyMinimum, neededPerMonth } from "#lib/coverage/target";
import { formatMonthName, formatNumber } from "#lib/format";
import { nounOf, shortMonth } from "#lib/page/pws/row-words";
import { MONTH_NUMBERS, type Month, monthIn, monthNumber, yearOf } from "#lib/period/month";

/** This year by month beside the one before, and what the months left must bring. */
export type YearLine = {
  years: { now: number; before: number };
  /** Twelve slots each; null = not known, or not come yet. */
  now: (number | null)[];
  before: (number | null)[];
  /** In how many of which unit the figures are told: "239", "12,4%". */
  figures: string[];
  figuresBefore: string[];
  month: number;
  /** From which month on, how many each. */
  needed: { from: number; people: number } | null;
  minimum: { value: number; words: string } | null;
  /** "Untuk 95% pada Desember perlu 283 orang sebulan. Januari–Oktober 79 lebih banyak dari 2025." */
  sentence: string;
  labels: string[];
};

type Point = { month: Month; counted: CountedRow | null };

/** Null where nothing of this year is known: no empty box. */
export function yearLine(points: readonly Point[]): YearLine | null {
  const { month: last, counted: total } = points.at(-1) ?? {};
  if (!last || !total) return null;
  const { question, row } = total;
  const { indicator } = question;
  const heads = kindOf(indicator).months === "HEADS";
  const valueIn = (year: number) => (number: number) => {
    const counted = points.find(({ month }) => month === monthIn(year, number))?.counted;
    const value = counted?.row.thisMonth ?? null;
    return heads ? (value?.reached ?? null) : rateOfValue(value, indicator);
  };
  const year = yearOf(last);
  const [now, before] = [MONTH_NUMBERS.map(valueIn(year)), MONTH_NUMBERS.map(valueIn(year - 1))];
  if (now.every((value) => value === null)) return null;
  const told = (value: number | null) => (heads ? formatNumber(value) : rateWords(value, indicator));
  const month = monthNumber(last);
  const need = heads ? neededPerMonth(row, row.thisMonth?.reached ?? 0, question) : null;
  const least = heads ? monthlyMinimum(row.outOf, question) : null;
  const minimum = least && least.numerator / least.denominator;
  return {
    years: { now: year, before: year - 1 },
    now,
    before,
    figures: now.map(told),
    figuresBefore: before.map(told),
    month,
    needed: need && need.people > 0 ? { from: need.fromMonth, people: need.people } : null,
    minimum: minimum === null ? null : { value: minimum, words: formatNumber(minimum) },
    sentence: [
      need && need.people > 0
        ? `Perlu ${formatNumber(need.people)} ${nounOf(indicator)} sebulan sampai Desember.`
        : need
          ? "Target setahun sudah tercapai."
          : null,
      heads ? comparedWords({ now, before, month, year }) : null,
    ]
      .filter((part) => part !== null)
      .join(" "),
    labels: MONTH_NUMBERS.map((number) => shortMonth(number)),
  };
}

type Years = { now: (number | null)[]; before: (number | null)[]; month: number; year: number };

/** Only months that are known of both years are compared, and the words say which. */
function comparedWords({ now, before, month, year }: Years): string | null {
  const whole = MONTH_NUMBERS.filter((number) => number <= month);
  const both = whole.filter((number) => now[number - 1] != null && before[number - 1] != null);
  if (both.length === 0) return null;
  const sum = (values: (number | null)[]) => both.reduce<number>((all, at) => all + (values[at - 1] ?? 0), 0);
  const difference = sum(now) - sum(before);
  const span =
    both.length === whole.length
      ? month === 1
        ? "Januari"
        : `Januari–${formatMonthName(monthIn(year, month))}`
      : `${both.length} bulan yang diketahui di kedua tahun`;
  if (difference === 0) return `${span} sama dengan ${year - 1}.`;
  const way = difference > 0 ? "lebih banyak" : "lebih sedikit";
  return `${span} ${formatNumber(Math.abs(difference))} ${way} dari ${year - 1}.`;
}
