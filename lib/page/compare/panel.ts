import type { CountedRow } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { isUnknown } from "#lib/coverage/labels";
import { rateOf, rateOfValue, rateUnit, rateWords } from "#lib/coverage/rate";
import type { SeriesPoint } from "#lib/coverage/read-series";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { formatNumber, formatSigned, NOTHING } from "#lib/format";
import type { Measure } from "#lib/page/compare/addresses";
import { gapWords } from "#lib/page/pws/gap-left";
import { madeWords, monthWords, nounOf, targetWords } from "#lib/page/pws/row-words";
import { type TwoYears, twoYears } from "#lib/page/pws/two-years";
import { addMonths, type Month, monthNumber } from "#lib/period/month";

/** One of up to six drawings on one scale. */
export type Panel = TwoYears & {
  key: string;
  title: string;
  href: string | null;
  month: number;
  percent: string;
  made: string;
  gap: string;
  target: string;
  small: boolean;
  status: PwsStatus;
  trend: Trend | null;
  monthNow: string;
  monthBefore: string;
  /** The same month a year ago. */
  yearAgo: string;
  /** Points since then; better is above nought, null where none is better. */
  sinceThen: { points: number | null; words: string } | null;
  gapPeople: number | null;
  /** "kurang 17 orang" of what lacks units or people. */
  noun: "orang" | "unit";
  end: string;
  endBefore: string | null;
  sentence: string;
};

/** Null where nothing is known of that month. */
function valueIn(counted: CountedRow, measure: Measure): number | null {
  const { row, question } = counted;
  const { indicator } = question;
  if (isUnknown(row.status)) return null;
  if (measure === "KUMULATIF") return rateOf(row.coverage, indicator);
  if (measure === "BULAN")
    return kindOf(indicator).months === "HEADS"
      ? (row.thisMonth?.reached ?? null)
      : rateOfValue(row.thisMonth, indicator);
  const [now, target] = [rateOf(row.coverage, indicator), rateOf(row.runningTarget, indicator)];
  if (now === null || target === null) return null;
  return indicator.betterWhen === "lower" ? target - now : now - target;
}

/** "−2,4", "76,8", "239" */
function wordsOf(value: number | null, measure: Measure, heads: boolean): string {
  if (value === null) return NOTHING;
  if (measure === "SELISIH") return formatSigned(value, 1);
  return formatNumber(value, measure === "BULAN" && heads ? 0 : 1);
}

export function panelOf(
  points: readonly SeriesPoint[],
  {
    key,
    title,
    href,
    month,
    measure,
  }: { key: string; title: string; href: string | null; month: Month; measure: Measure },
): Panel | null {
  const counted = points.at(-1)?.counted;
  if (!counted) return null;
  const { row, question } = counted;
  const { indicator } = question;
  const number = monthNumber(month);
  const years = twoYears(points, month, (one) => valueIn(one, measure));
  const heads = kindOf(indicator).months === "HEADS";
  const ago = points.find((point) => point.month === addMonths(month, -12))?.counted ?? null;
  const [now, then] = [rateOf(row.coverage, indicator), ago && rateOf(ago.row.coverage, indicator)];
  const points12 = now === null || then === null || then === undefined ? null : now - then;
  const end = wordsOf(years.now[number - 1] ?? null, measure, heads);
  return {
    ...years,
    key,
    title,
    href,
    month: number,
    percent: rateWords(now, indicator),
    made: madeWords(row).replaceAll(" ", ""),
    gap: gapWords({
      gapPeople: row.gapPeople,
      lowerIsBetter: indicator.betterWhen === "lower",
      noun: nounOf(indicator),
    }),
    target: targetWords(row, question, true),
    small: row.small,
    status: row.status,
    trend: row.trend,
    monthNow: isUnknown(row.status) ? NOTHING : monthWords(row.thisMonth, question),
    monthBefore: monthWords(row.lastMonth, question),
    yearAgo: ago ? rateWords(rateOf(ago.row.coverage, indicator), indicator) : NOTHING,
    sinceThen:
      points12 === null
        ? null
        : {
            points: betterBy(points12, indicator.betterWhen),
            words: formatSigned(points12, 1),
          },
    gapPeople: row.gapPeople,
    noun: nounOf(indicator),
    end,
    endBefore: years.before[11] == null ? null : wordsOf(years.before[11], measure, heads),
    sentence: `${title}: ${rateWords(now, indicator)}; ${UNITS[measure](rateUnit(indicator))}, bulan ini ${end}.`,
  };
}

function betterBy(points: number, betterWhen: Indicator["betterWhen"]): number | null {
  if (betterWhen === "neither") return null;
  return betterWhen === "lower" ? -points : points;
}

const UNITS: Record<Measure, (unit: string) => string> = {
  SELISIH: () => "selisih dari target berjalan dalam poin",
  KUMULATIF: (unit) => `cakupan kumulatif, ${unit}`,
  BULAN: () => "angka bulan itu sendiri",
};
