// Days are "2026-03-10", months "2026-03": they compare as they are written.

export function daysFrom(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function lastDayOf(month: string): string {
  const [y = 0, m = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10);
}

export function monthsFrom(a: string, b: string): number {
  return (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
}

export function monthBefore(month: string): string {
  const [y = 0, m = 0] = month.split("-").map(Number);
  return m === 1 ? `${y - 1}-12` : `${y}-${String(m - 1).padStart(2, "0")}`;
}

/** "Bulan penuh" on that day. */
export function fullMonths(born: string, on: string): number {
  return monthsFrom(born, on) - (on.slice(8) < born.slice(8) ? 1 : 0);
}

export function fullYears(born: string, on: string): number {
  return Math.floor(fullMonths(born, on) / 12);
}
