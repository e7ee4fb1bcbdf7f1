import { address } from "#lib/address/address";
import { choice, page } from "#lib/address/parameters";
import { NAME_LISTS } from "#lib/names/lists";
import { FILTERS, type NameFilter } from "#lib/names/people";
import { STATE } from "#lib/page/pws/state";

/** The names behind a number. */
export const NAMES = address("/pws/[kode]/nama", {
  ...STATE,
  list: choice("daftar", NAME_LISTS),
  filter: choice("saring", Object.keys(FILTERS) as NameFilter[], { usual: "semua" }),
  page: page(),
});
