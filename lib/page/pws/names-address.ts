import { address } from "#lib/address/address";
import { choice, page, text } from "#lib/address/parameters";
import { NAME_LISTS } from "#lib/names/lists";
import { NAME_PARTS } from "#lib/names/parts";
import { FILTERS, type NameFilter } from "#lib/names/people";
import { STATE } from "#lib/page/pws/state";

/** The names behind a number. */
export const NAMES = address("/pws/[kode]/nama", {
  ...STATE,
  list: choice("daftar", NAME_LISTS),
  filter: choice("saring", Object.keys(FILTERS) as NameFilter[], { usual: "semua" }),
  /** One part of the gap, and one posyandu of the unit. */
  part: choice("bagian", NAME_PARTS, { small: true }),
  posyandu: text("posyandu"),
  page: page(),
});
