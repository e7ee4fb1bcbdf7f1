import { type Day, isDay } from "#lib/period/day";
import { addMonths, firstDay, monthOf } from "#lib/period/month";

/**
 * The day on which so many months are completed. Where the month is too short for the day of birth it is the first of the
 * next: born on 29 February, a year older on 1 March, as completed months say.
 */
export function turnsOn(bornOn: Day, months: number): Day {
  const month = addMonths(monthOf(bornOn), months);
  const day = `${month}${bornOn.slice(7)}`;
  return isDay(day) ? day : firstDay(addMonths(month, 1));
}
