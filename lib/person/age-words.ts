import { completedMonths, completedYears, type Day, daysBetween } from "#lib/period/day";

/** "28 th"; months below five years, days below one month. */
export function ageWords(bornOn: Day, on: Day): string {
  const months = completedMonths(bornOn, on);
  if (months >= 60) return `${completedYears(bornOn, on)} th`;
  return months >= 1 ? `${months} bln` : `${Math.max(daysBetween(bornOn, on), 0)} hr`;
}
