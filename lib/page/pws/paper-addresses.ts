import { address } from "#lib/address/address";
import { choice, choices, page } from "#lib/address/parameters";
import { INDICATOR_CODES } from "#lib/coverage/catalogue";
import { NAME_LISTS } from "#lib/names/lists";
import { FILTERS, type NameFilter } from "#lib/names/people";
import { FORMAT, STATE } from "#lib/page/pws/state";

/** So many small multiples fill the wall page. */
export const ON_THE_WALL = 6;

export const WALL = address("/cetak/dinding", {
  ...STATE,
  chosen: choices("indikator", INDICATOR_CODES, ON_THE_WALL),
});
export const INDICATOR_PAPER = address("/cetak/indikator/[kode]", STATE);
export const SPM_PAPER = address("/cetak/spm", STATE);
export const SITUATION_PAPER = address("/cetak/situasi/[kode]", { month: STATE.month, basis: STATE.basis });
export const NAMES_PAPER = address("/cetak/nama/[kode]", {
  ...STATE,
  list: choice("daftar", NAME_LISTS),
  filter: choice("saring", Object.keys(FILTERS) as NameFilter[], { usual: "semua" }),
  page: page(),
});

const TABLE = { ...STATE, ...FORMAT };

export const PWS_FILE = address("/unduh/pws", TABLE);
export const INDICATOR_FILE = address("/unduh/pws/[kode]", TABLE);
export const SPM_FILE = address("/unduh/spm", TABLE);
/** One sheet for each indicator. */
export const PWS_BOOK = address("/unduh/buku", STATE);
export const ANC_FILE = address("/unduh/anc", STATE);
