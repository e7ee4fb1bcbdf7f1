import { addDays, type Day, daysBetween } from "#lib/period/day";
import { referenceValue } from "#lib/reference/values";
import type { PregnancyHistory } from "#lib/service/history";

export type Trimester = 1 | 2 | 3;

/** Weeks after HPHT when a pregnancy without outcome stops being open. */
export const LONGEST_PREGNANCY_WEEKS = 44;

/** HPHT + 280 days (Naegele). */
export const TERM_DAYS = 280;

/** Usia kehamilan in completed weeks. */
export function ukWeeks(hphtOn: Day, on: Day): number {
  return Math.floor(daysBetween(hphtOn, on) / 7);
}

/** "29 minggu 3 hari" */
export function ukWords(hphtOn: Day, on: Day): string {
  const days = daysBetween(hphtOn, on) % 7;
  return days === 0 ? `${ukWeeks(hphtOn, on)} minggu` : `${ukWeeks(hphtOn, on)} minggu ${days} hari`;
}

/** By the completed weeks of that day: the ministry's limits, not the textbook's 13 and 27. */
export function trimesterOf(weeks: number, on: Day): Trimester {
  if (weeks <= referenceValue("TM1_MINGGU", on)) return 1;
  return weeks <= referenceValue("TM2_MINGGU", on) ? 2 : 3;
}

export function trimesterOn(hphtOn: Day, on: Day): Trimester {
  return trimesterOf(ukWeeks(hphtOn, on), on);
}

/** Hari perkiraan lahir. */
export function hplOn(hphtOn: Day): Day {
  return addDays(hphtOn, TERM_DAYS);
}

/** May a contact of that day belong to it? On its first and its last day too. */
export function isOpenOn(pregnancy: Span, day: Day): boolean {
  return pregnancy.hphtOn <= day && day <= lastOpenDay(pregnancy);
}

type Span = Pick<PregnancyHistory, "hphtOn" | "ended" | "followedOn">;

/**
 * The day of the outcome; without one a pregnancy stops being open 44 weeks after HPHT, or when the next one begins, and
 * is listed for checking.
 */
export function lastOpenDay({ hphtOn, ended, followedOn }: Span): Day {
  if (ended) return ended.on;
  const longest = addDays(hphtOn, LONGEST_PREGNANCY_WEEKS * 7);
  return followedOn && followedOn <= longest ? addDays(followedOn, -1) : longest;
}

/** Pregnancies of one woman, the earliest first, each with the HPHT of the next. */
export function inSuccession(pregnancies: readonly PregnancyHistory[]): PregnancyHistory[] {
  return pregnancies.map((one, index) => {
    const next = pregnancies.slice(index + 1).find(({ hphtOn }) => hphtOn > one.hphtOn);
    return next ? { ...one, followedOn: next.hphtOn } : one;
  });
}
