import { ROLES } from "#lib/access/permissions";
import { type AccountState, STATE_LABELS } from "#lib/account/labels";
import { address } from "#lib/address/address";
import { choice, page, text } from "#lib/address/parameters";

export const ACCOUNTS = address("/admin/pengguna", {
  text: text("cari"),
  role: choice("peran", ROLES),
  state: choice("keadaan", Object.keys(STATE_LABELS) as AccountState[]),
  page: page(),
});

export const NEW_ACCOUNT = address("/admin/pengguna/baru", { role: choice("peran", ROLES) });
