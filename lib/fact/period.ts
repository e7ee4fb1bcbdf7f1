import { formatMonth } from "#lib/format";
import type { Day } from "#lib/period/day";
import { firstDay, isMonth, type Month } from "#lib/period/month";
import { isWeek, mondayOf, monthOfWeek, type Week } from "#lib/period/week";

/** What a fact is told for: "2026-10" or "2026-W45". */
export type Period = Month | Week;

export const PERIODS = {
  MONTH: { is: isMonth, ask: "Pilih bulan, misalnya 2026-10." },
  WEEK: { is: isWeek, ask: "Pilih minggu, misalnya 2026-W45." },
} as const satisfies Record<string, { is: (text: string) => boolean; ask: string }>;

export type PeriodKind = keyof typeof PERIODS;

export function isPeriod(text: string): text is Period {
  return isMonth(text) || isWeek(text);
}

/** In whose numbers it counts. */
export function monthOfPeriod(period: Period): Month {
  return isWeek(period) ? monthOfWeek(period) : period;
}

export function beginsOn(period: Period): Day {
  return isWeek(period) ? mondayOf(period) : firstDay(period);
}

/** "Oktober 2026", "minggu 45 tahun 2026" */
export function periodWords(period: Period): string {
  return isWeek(period)
    ? `minggu ${Number(period.slice(6))} tahun ${period.slice(0, 4)}`
    : formatMonth(period);
}
