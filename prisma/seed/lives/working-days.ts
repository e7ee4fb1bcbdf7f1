import { type DayCount, dayText, monthOfDay } from "#prisma/seed/lives/calendar";

/** Public holidays whose date does not move with the moon. */
const HOLIDAYS: ReadonlySet<string> = new Set(["01-01", "05-01", "06-01", "08-17", "12-25"]);

/** Monday to Friday, no holiday: when puskesmas, pustu and posyandu work. */
export function isWorkingDay(day: DayCount): boolean {
  const weekday = (day + 4) % 7; // 1970-01-01 was a Thursday; 0 = Sunday
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(dayText(day).slice(5));
}

/** The last working day up to this one; at the beginning of a month the first after it, so that the month stays. */
export function workingDay(day: DayCount): DayCount {
  for (let back = day; monthOfDay(back) === monthOfDay(day); back--) if (isWorkingDay(back)) return back;
  return nextWorkingDay(day);
}

export function nextWorkingDay(day: DayCount): DayCount {
  let next = day;
  while (!isWorkingDay(next)) next++;
  return next;
}

/** Schools are closed around the new school year and the turn of the year (contoh). */
export function isSchoolDay(day: DayCount): boolean {
  const date = dayText(day).slice(5);
  const closed = (date >= "06-21" && date <= "07-12") || date >= "12-20" || date <= "01-03";
  return isWorkingDay(day) && !closed;
}

/** The nearest school day behind or ahead, whichever comes first within the same month; null = none. */
export function schoolDay(day: DayCount): DayCount | null {
  for (let distance = 0; distance < 31; distance++)
    for (const near of [day - distance, day + distance])
      if (monthOfDay(near) === monthOfDay(day) && isSchoolDay(near)) return near;
  return null;
}
