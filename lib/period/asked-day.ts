import { formatDay } from "#lib/format";
import type { Day } from "#lib/period/day";
import { readWrittenDay } from "#lib/period/written-day";

export type DayLimits = { min?: Day | undefined; max?: Day | undefined };

/** A day of an address as it was typed, and what is wrong with one that is none; nothing where none was asked for. */
export type AskedDay = { day?: Day; typed?: string; problem?: string };

/** Never another day in the place of the one that was typed. */
export function askedDay(typed: string | null, today: Day, limits: DayLimits = {}): AskedDay {
  if (typed === null) return {};
  if (typed.trim() === "") return { typed, problem: "Isi tanggalnya." };
  const read = readWrittenDay(typed, today);
  if ("problem" in read) return { typed, problem: read.problem };
  const problem = dayBeyond(read.day, limits, today);
  return problem ? { typed, problem } : { day: read.day, typed };
}

/** Why a day lies outside what is taken; null when it does not. */
export function dayBeyond(day: Day, { min, max }: DayLimits, today: Day): string | null {
  if (max && day > max)
    return `${formatDay(day)} sesudah ${max === today ? "hari ini" : formatDay(max)}. Periksa tanggalnya.`;
  return min && day < min ? `${formatDay(day)} sebelum ${formatDay(min)}. Periksa tanggalnya.` : null;
}
