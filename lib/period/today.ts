import { env } from "#lib/env";
import { type Day, daysBetween } from "#lib/period/day";

/** The calendar day in that zone. The only place that reads the clock for a day; demo and test data may set it. */
export function today(timeZone: string): Day {
  const set = env().DENYUT_TODAY;
  if (set) return set as Day;
  return dayAt(new Date(), timeZone);
}

/** The calendar day of an instant in that zone. */
export function dayAt(at: Date, timeZone: string): Day {
  const calendar =
    calendars.get(timeZone) ?? new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  calendars.set(timeZone, calendar);
  return calendar.format(at) as Day;
}

/** This instant; where the day is set, at the same time of that day. */
export function nowThere(timeZone: string): Date {
  const at = new Date();
  const days = daysBetween(dayAt(at, timeZone), today(timeZone));
  return new Date(at.getTime() + days * 86_400_000);
}

/** Making one takes a millisecond, and every request asks for several days. */
const calendars = new Map<string, Intl.DateTimeFormat>();
