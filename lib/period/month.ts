import { addDays, type Day, dateOf, dayOf, digits } from "#lib/period/day";

/** A calendar month, "2026-03". Compared as text, used in URLs and keys. */
export type Month = `${number}-${number}`;
export type Year = number;
/** 1 = January. */
export type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export const MONTH_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const satisfies MonthNumber[];

/** Of the centuries that somebody alive or yet to come is counted in: no page goes to the year 0 or 9999. */
export function isMonth(text: string): text is Month {
  return /^(19|2[01])\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

export function monthIn(year: Year, number: number): Month {
  return `${year}-${number < 10 ? "0" : ""}${number}` as Month;
}

export function yearOf(month: Month | Day): Year {
  return digits(month, 0, 4);
}

export function monthNumber(month: Month): MonthNumber {
  return digits(month, 5, 7) as MonthNumber;
}

export function addMonths(month: Month, months: number): Month {
  const index = yearOf(month) * 12 + monthNumber(month) - 1 + months;
  return monthIn(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** Months from one to a later one; negative when it is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthNumber(to) - monthNumber(from);
}

export function firstDay(month: Month): Day {
  return `${month}-01` as Day;
}

/** The day of that month with the same number; where the month is too short, its last one. */
export function sameDayIn(month: Month, day: Day): Day {
  const last = addDays(firstDay(addMonths(month, 1)), -1);
  const same = `${month}-${day.slice(8)}` as Day;
  return same < last ? same : last;
}

/** A database date that is the first day of a month. */
export function monthOfDate(date: Date): Month {
  return monthOf(dayOf(date));
}

export function dateOfMonth(month: Month): Date {
  return dateOf(firstDay(month));
}
