import { formatNumber } from "#lib/format";

const DAY = 24;

/** "kurang dari satu jam yang lalu", "5 jam yang lalu", "3 hari yang lalu": as of the snapshot, not of the file. */
export function ageWords(hours: number): string {
  if (hours < 1) return "kurang dari satu jam yang lalu";
  if (hours < 2 * DAY) return `${formatNumber(Math.floor(hours))} jam yang lalu`;
  return `${formatNumber(Math.floor(hours / DAY))} hari yang lalu`;
}

/** How the last backup stands, and what to do. */
export function standing(hours: number | null, limit: number): { late: boolean; title: string } {
  if (hours === null) return { late: true, title: "Belum ada cadangan." };
  const late = hours > limit;
  return { late, title: `Cadangan terakhir ${ageWords(hours)}${late ? ": terlalu lama" : ""}.` };
}
