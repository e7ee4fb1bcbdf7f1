import type { SasaranQuestion } from "#lib/page/sasaran/read-sasaran-page";
import type { Year } from "#lib/period/month";
import { hasTwoSexes, isGroupCode } from "#lib/sasaran/groups";
import { isSource } from "#lib/sasaran/sources";

type Query = Record<string, string | string[] | undefined>;

/** What the address asks for, else the mothers of this year by the source that counts. */
export function questionOf(
  { tahun, kelompok, sumber, isian, jumlah }: Query,
  years: readonly Year[],
  running: Year,
): SasaranQuestion {
  const year = years.find((known) => String(known) === tahun) ?? running;
  const group = typeof kelompok === "string" && isGroupCode(kelompok) ? kelompok : "BUMIL";
  const source = typeof sumber === "string" && isSource(sumber) ? sumber : null;
  const bySex = isian === "jk" && hasTwoSexes(group);
  const total = !bySex && typeof jumlah === "string" && /^\d{1,7}$/.test(jumlah) ? Number(jumlah) : null;
  return { year, group, source, bySex, total };
}

type Asked = Pick<SasaranQuestion, "year" | "group"> & Partial<Pick<SasaranQuestion, "source" | "bySex">>;

export function sasaranHref({ year, group, source, bySex }: Asked): string {
  return `/sasaran?tahun=${year}&kelompok=${group}${source ? `&sumber=${source}` : ""}${bySex ? "&isian=jk" : ""}`;
}
