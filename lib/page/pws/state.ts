import type { Role } from "#lib/access/permissions";
import { AREA_LEVELS, type AreaLevel } from "#lib/area/rows";
import type { Basis } from "#lib/coverage/kinds";
import type { NameList } from "#lib/names/lists";
import type { NameFilter } from "#lib/names/people";
import type { Day } from "#lib/period/day";
import { addMonths, isMonth, type Month, monthOf } from "#lib/period/month";

/** As an address has it: anything may stand there. */
export type Query = Record<string, string | string[] | undefined>;

/** What a PWS page shows, all of it in its address. */
export type PwsState = {
  /** Code of the unit; null = the reader's own. */
  wilayah: string | null;
  month: Month;
  basis: Basis;
  /** How the unit is divided; null = into the next level. */
  per: AreaLevel | null;
};

const RECORDS: readonly Role[] = ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"];

/** What an address leaves open, or says wrongly, is as usual for the reader; no month after the running one is shown. */
export function stateOf(query: Query, { role, today }: { role: Role; today: Day }): PwsState {
  const bulan = first(query.bulan);
  const running = monthOf(today);
  const asked = bulan && isMonth(bulan) ? bulan : defaultMonth(role, running);
  return {
    wilayah: first(query.wilayah) || null,
    month: asked > running ? running : asked,
    basis: first(query.sasaran)?.toLowerCase() === "riil" ? "RIIL" : "PROYEKSI",
    per: AREA_LEVELS.find((level) => level === first(query.per)?.toUpperCase()) ?? null,
  };
}

/** The running month for those who record, the last full one for those who judge. */
export function defaultMonth(role: Role, running: Month): Month {
  return RECORDS.includes(role) ? running : addMonths(running, -1);
}

/** The address of that state; what is as usual is left out. */
export function pwsHref(
  path: string,
  { wilayah, month, basis, per }: PwsState,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(wilayah && { wilayah }),
    bulan: month,
    ...(basis === "RIIL" && { sasaran: "riil" }),
    ...(per && { per: per.toLowerCase() }),
    ...more,
  });
  return `${path}?${query}`;
}

/** The address of the names behind a number of that state. */
export function namesHref(
  code: string,
  state: PwsState,
  { list, filter = "semua", page = 1 }: { list: NameList; filter?: NameFilter; page?: number },
): string {
  return pwsHref(`/pws/${code}/nama`, state, {
    daftar: list,
    ...(filter !== "semua" && { saring: filter }),
    ...(page > 1 && { hal: String(page) }),
  });
}

/** "hal=2"; anything else is the first page. */
export function pageIn(query: Query): number {
  const page = Number(first(query.hal));
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1;
}

export function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
