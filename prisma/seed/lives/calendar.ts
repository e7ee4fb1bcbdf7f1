import { type Day, dayFromNumber, dayNumber } from "#lib/period/day";
import { firstDay, type Month, monthIn } from "#lib/period/month";

/** Days since 1970; a million dates are compared and added here, so they are numbers until they are written. */
export type DayCount = number;
/** Months since the year 0. */
export type MonthCount = number;

const FIRST = dayNumber("1900-01-01");
const LAST = dayNumber("2070-12-31");

const TEXTS: Day[] = [];
const MONTHS = new Int32Array(LAST - FIRST + 1);
const DAYS_OF_MONTH = new Uint8Array(LAST - FIRST + 1);
for (let day = FIRST; day <= LAST; day++) {
  const text = dayFromNumber(day);
  TEXTS.push(text);
  MONTHS[day - FIRST] = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
  DAYS_OF_MONTH[day - FIRST] = Number(text.slice(8));
}

export function dayText(day: DayCount): Day {
  return TEXTS[day - FIRST] ?? dayFromNumber(day);
}

export function monthOfDay(day: DayCount): MonthCount {
  return MONTHS[day - FIRST] ?? 0;
}

export function yearOfDay(day: DayCount): number {
  return Math.floor(monthOfDay(day) / 12);
}

export function monthText(month: MonthCount): Month {
  return monthIn(Math.floor(month / 12), (month % 12) + 1);
}

export function monthCount(month: Month): MonthCount {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function firstDayOf(month: MonthCount): DayCount {
  return dayNumber(firstDay(monthText(month)));
}

/** 1 = January. */
export function monthNumberOf(month: MonthCount): number {
  return (month % 12) + 1;
}

/** Completed months, as everywhere else. */
export function monthsOld(born: DayCount, on: DayCount): number {
  const months = monthOfDay(on) - monthOfDay(born);
  return (DAYS_OF_MONTH[on - FIRST] ?? 0) < (DAYS_OF_MONTH[born - FIRST] ?? 0) ? months - 1 : months;
}

export function yearsOld(born: DayCount, on: DayCount): number {
  return Math.floor(monthsOld(born, on) / 12);
}

/** Months with Idulfitri in them or just behind: fewer people come. */
const LEBARAN: ReadonlySet<string> = new Set([
  ...["2022-05", "2023-04", "2024-04", "2025-04", "2026-03", "2027-03", "2028-02", "2029-02", "2030-02"],
]);

/** How many come in that month compared with an ordinary one; on islands the west wind keeps boats ashore. */
export function seasonOf(month: MonthCount, island: boolean): number {
  const number = monthNumberOf(month);
  const rain = number === 12 || number <= 2 ? (island ? 0.75 : 0.94) : 1;
  return LEBARAN.has(monthText(month)) ? rain * 0.8 : rain;
}
