import { type Day, daysBetween } from "#lib/period/day";
import { DAYS_PER_MONTH, valueAt } from "#lib/reference/growth-standard";
import { lmsOf } from "#lib/reference/who-tables";
import type { Sex } from "#lib/service/history";

export type ChartPoint = { month: number; value: number };
export type SdLine = { sd: number; points: ChartPoint[] };

/** Weight stops at +2, where the KMS ends; height names +3 "tinggi". */
const SD_LINES = { bbu: [-3, -2, 0, 2], tbu: [-3, -2, 0, 2, 3] } as const;
const MONTHS = Array.from({ length: 61 }, (_, month) => month);

/** The WHO lines of weight (kg) or length and height (cm) by month, 0 to 60, in two decimals. */
export function sdLines(sex: Sex, index: "bbu" | "tbu"): SdLine[] {
  return SD_LINES[index].map((sd) => ({
    sd,
    points: MONTHS.flatMap((month) => {
      // Rounded to a whole day, month 24 is day 731: standing, as children of two years are measured.
      const lms = lmsOf(sex, index, Math.round(month * DAYS_PER_MONTH));
      return lms ? [{ month, value: round2(valueAt(lms, sd)) }] : [];
    }),
  }));
}

/** A child's own measurement on the same axis: age in months with its fraction. */
export function chartPoint(bornOn: Day, on: Day, value: number): ChartPoint {
  return { month: round2(daysBetween(bornOn, on) / DAYS_PER_MONTH), value };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
