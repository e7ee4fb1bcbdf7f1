import type { SasaranQuestion } from "#lib/page/sasaran/read-sasaran-page";
import type { Year } from "#lib/period/month";
import { isGroupCode } from "#lib/sasaran/groups";

type Query = Record<string, string | string[] | undefined>;

/** What the address asks for, else the mothers of this year. */
export function questionOf(
  { tahun, kelompok, jumlah }: Query,
  years: readonly Year[],
  running: Year,
): SasaranQuestion {
  const year = years.find((known) => String(known) === tahun) ?? running;
  const group = typeof kelompok === "string" && isGroupCode(kelompok) ? kelompok : "BUMIL";
  const total = typeof jumlah === "string" && /^\d{1,7}$/.test(jumlah) ? Number(jumlah) : null;
  return { year, group, total };
}

export function sasaranHref({ year, group }: Pick<SasaranQuestion, "year" | "group">): string {
  return `/sasaran?tahun=${year}&kelompok=${group}`;
}
