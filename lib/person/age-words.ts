import { completedMonths, completedYears, type Day, daysBetween } from "#lib/period/day";

/** "28 th"; months below five years, days below one month. */
export function ageWords(bornOn: Day, on: Day): string {
  const months = completedMonths(bornOn, on);
  if (months >= 60) return `${completedYears(bornOn, on)} th`;
  return months >= 1 ? `${months} bln` : `${Math.max(daysBetween(bornOn, on), 0)} hr`;
}

/** "28 tahun 7 bulan", "7 bulan", "3 hari": beside a birth date, to be compared with who stands there. */
export function ageInWords(bornOn: Day, on: Day): string | null {
  const months = completedMonths(bornOn, on);
  if (bornOn > on) return null;
  if (months < 1) return `${daysBetween(bornOn, on)} hari`;
  const years = Math.floor(months / 12);
  return [years > 0 && `${years} tahun`, months % 12 > 0 && `${months % 12} bulan`].filter(Boolean).join(" ");
}

/** For the echo of a birth date. */
export function ageToday(bornOn: Day, today: Day): string | null {
  const words = ageInWords(bornOn, today);
  return words && `${words} hari ini`;
}
