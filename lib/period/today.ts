import { env } from "#lib/env";
import type { Day } from "#lib/period/day";

/** The calendar day in that zone. The only place that reads the clock for a day; demo and test data may set it. */
export function today(timeZone: string): Day {
  const set = env().DENYUT_TODAY;
  if (set) return set as Day;
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date()) as Day;
}
