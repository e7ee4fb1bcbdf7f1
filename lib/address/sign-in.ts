import { address } from "#lib/address/address";
import { choice, own, text } from "#lib/address/parameters";

/** Where one is led after signing in stands in both. */
export const SIGN_IN = address("/masuk", {
  reason: choice("keluar", ["sesi", "sendiri"]),
  back: own("lanjut"),
});

/** The second step: a code of the application, or one of the recovery codes. */
export const CODE_SIGN_IN = address("/masuk/kode", {
  by: choice("cara", ["cadangan"]),
  back: own("lanjut"),
});

export const POSYANDU_SIGN_IN = address("/masuk/posyandu", {
  puskesmas: text("puskesmas"),
  desa: text("desa"),
  posyandu: text("posyandu"),
  back: own("lanjut"),
});
