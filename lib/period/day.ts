/** A calendar day, "2026-03-15". Compared as text. */
export type Day = `${number}-${number}-${number}`;

const MS = 86_400_000;

export function isDay(text: string): text is Day {
  if (!/^(1[89]|2[01])\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.UTC(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10)) / MS;
}

/** The number between two places. A recount of everybody asks this some hundred million times, so it makes no text. */
export function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place++) number = number * 10 + text.charCodeAt(place) - 48;
  return number;
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
  const months = (digits(on, 0, 4) - digits(bornOn, 0, 4)) * 12 + digits(on, 5, 7) - digits(bornOn, 5, 7);
  return digits(on, 8, 10) < digits(bornOn, 8, 10) ? months - 1 : months;
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
