import type { Indicator } from "#lib/coverage/definition";
import type { SeriesPoint } from "#lib/coverage/read-series";
import { formatMonthName, formatMonthShort, formatNumber, formatSigned } from "#lib/format";
import { peopleFromTarget, type TwoYears, twoYears } from "#lib/page/pws/two-years";
import { type Month, monthIn, monthNumber, yearOf } from "#lib/period/month";

export type DistanceLine = TwoYears & {
  title: string;
  sentence: string;
  month: number;
  years: { now: string; before: string };
  /** Of the month shown, and where last year ended. */
  end: string;
  endBefore: string | null;
  /** Where December would stand, over the same line; null where nothing grows. */
  december: { forecast: number | null; ceiling: number | null } | null;
  rows: { label: string; now: string; before: string }[];
};

/** People from the running target in each month of two years; null where nothing was asked in any of them. */
export function distanceLine(
  points: readonly SeriesPoint[],
  month: Month,
  { indicator, december }: { indicator: Indicator; december: DistanceLine["december"] },
): DistanceLine | null {
  const years = twoYears(points, month, peopleFromTarget);
  const number = monthNumber(month);
  const end = years.now[number - 1] ?? null;
  if (years.now.every((value) => value === null)) return null;
  const last = years.before[11] ?? null;
  return {
    ...years,
    title: titleOf(years.now.slice(0, number), month, indicator.betterWhen === "lower"),
    sentence: `Selisih ${indicator.label} dari target berjalan, dalam orang: ${formatMonthName(month)} ${signed(end)}${
      last === null ? "" : `, Desember tahun lalu ${signed(last)}`
    }.`,
    month: number,
    years: { now: String(yearOf(month)), before: String(yearOf(month) - 1) },
    end: signed(end),
    endBefore: last === null ? null : signed(last),
    december,
    rows: years.now.map((now, index) => ({
      label: formatMonthShort(monthIn(2000, index + 1)),
      now: signed(now),
      before: signed(years.before[index] ?? null),
    })),
  };
}

/** "+7", "−17", "0", "–" */
function signed(people: number | null): string {
  return people === null ? formatNumber(null) : formatSigned(people);
}

/** Since when without a break it has been below, or reached. */
function titleOf(values: readonly (number | null)[], month: Month, lower: boolean): string {
  const end = values.at(-1) ?? null;
  if (end === null) return "24 bulan: selisih dari target berjalan";
  const below = end < 0;
  const turn = values.findLastIndex((value) => value === null || value < 0 !== below);
  const since = turn < 0 ? "Januari" : formatMonthName(monthIn(2000, turn + 2));
  const words = lower
    ? below
      ? "di atas batas"
      : "di bawah batas"
    : below
      ? "di bawah target"
      : "mencapai target";
  return since === formatMonthName(month) && turn >= 0
    ? `24 bulan: baru ${words} di ${since}`
    : `24 bulan: ${words} sejak ${since}`;
}
