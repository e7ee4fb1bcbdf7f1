import { address } from "#lib/address/address";
import { id, typed } from "#lib/address/parameters";

/** The list of a posyandu on one open day. */
export const WEIGHING = address("/posyandu/[kode]/timbang", {
  day: typed("tanggal"),
  /** The child that was just added. */
  added: id("baru"),
});

/** The number begins the form anew after each guest. */
export const GUEST = address("/orang/tamu", { number: id("nomor") });
