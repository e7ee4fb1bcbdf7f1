import type { Role } from "#lib/access/permissions";
import { address, type Query } from "#lib/address/address";
import { choice, month, page, text } from "#lib/address/parameters";
import { AREA_LEVELS, type AreaLevel } from "#lib/area/rows";
import type { Basis } from "#lib/coverage/kinds";
import type { Day } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";

/** What a PWS page shows, all of it in its address. */
export type PwsState = {
  /** Code of the unit; null = the reader's own. */
  wilayah: string | null;
  month: Month;
  basis: Basis;
  /** How the unit is divided; null = into the next level. */
  per: AreaLevel | null;
};

const BASES = ["PROYEKSI", "RIIL"] as const satisfies readonly Basis[];

export const STATE = {
  wilayah: text("wilayah"),
  month: month("bulan"),
  basis: choice("sasaran", BASES, { usual: "PROYEKSI", small: true }),
  per: choice("per", AREA_LEVELS, { small: true }),
};

const FORMATS = ["XLSX", "CSV"] as const;

/** Of a file. */
export const FORMAT = { format: choice("bentuk", FORMATS, { usual: "XLSX", small: true }) };

export const OVERVIEW = address("/pws", STATE);
export const INDICATOR = address("/pws/[kode]", { ...STATE, page: page() });

const RECORDS: readonly Role[] = ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"];

/** What an address leaves open, or says wrongly, is as usual for the reader; no month after the running one is shown. */
export function stateOf(query: Query, { role, today }: { role: Role; today: Day }): PwsState {
  const asked = OVERVIEW.read(query);
  const running = monthOf(today);
  const shown = asked.month ?? defaultMonth(role, running);
  return { ...asked, month: shown > running ? running : shown };
}

/** The running month for those who record, the last full one for those who judge. */
export function defaultMonth(role: Role, running: Month): Month {
  return RECORDS.includes(role) ? running : addMonths(running, -1);
}
