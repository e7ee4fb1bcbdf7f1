/** A calendar day, "2026-03-15". Compared as text. */
export type Day = `${number}-${number}-${number}`;

const MS = 86_400_000;

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS;
}

export function dayFromNumber(number: number): Day {
  return new Date(number * MS).toISOString().slice(0, 10) as Day;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** "Bulan penuh": 2 months and 29 days are 2 months. */
export function completedMonths(bornOn: Day, on: Day): number {
  const months =
    (Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))) * 12 +
    Number(on.slice(5, 7)) -
    Number(bornOn.slice(5, 7));
  return on.slice(8) < bornOn.slice(8) ? months - 1 : months;
}

export function completedYears(bornOn: Day, on: Day): number {
  return Math.floor(completedMonths(bornOn, on) / 12);
}

/** A database date as a calendar day. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

/** A calendar day as a database date. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
