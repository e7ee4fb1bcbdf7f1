import { addDays, type Day, dayNumber } from "#lib/period/day";
import { type Month, monthOf } from "#lib/period/month";

/** A week as ISO 8601 counts it, "2026-W45": Monday to Sunday, of the year and the month in which its Thursday lies. */
export type Week = `${number}-W${number}`;

export function isWeek(text: string): text is Week {
  return /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(text) && weekOf(thursdayOf(text as Week)) === text;
}

export function weekOf(day: Day): Week {
  const thursday = addDays(day, 3 - weekday(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01` as Day)) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}` as Week;
}

export function mondayOf(week: Week): Day {
  return addDays(thursdayOf(week), -3);
}

export function monthOfWeek(week: Week): Month {
  return monthOf(thursdayOf(week));
}

/** The fourth of January lies in the first week of every year. */
function thursdayOf(week: Week): Day {
  const inFirst = `${week.slice(0, 4)}-01-04` as Day;
  return addDays(inFirst, 3 - weekday(inFirst) + (Number(week.slice(6)) - 1) * 7);
}

/** Monday = 0; 1 January 1970 was a Thursday. */
function weekday(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}
