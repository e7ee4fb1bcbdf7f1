import { address } from "#lib/address/address";
import { text, ticked } from "#lib/address/parameters";

export const UNITS = address("/admin/unit", { text: text("cari"), withClosed: ticked("tutup") });
