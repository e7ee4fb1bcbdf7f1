import { address } from "#lib/address/address";
import { choice, own, text } from "#lib/address/parameters";

/** Where one is led after signing in stands in both. */
export const SIGN_IN = address("/masuk", {
  reason: choice("keluar", ["sesi", "sendiri"]),
  back: own("lanjut"),
});

export const POSYANDU_SIGN_IN = address("/masuk/posyandu", {
  puskesmas: text("puskesmas"),
  desa: text("desa"),
  posyandu: text("posyandu"),
  back: own("lanjut"),
});
