import { address } from "#lib/address/address";

export const SCREEN = address("/layar/[kode]", {});
export const SCREEN_LINK = address("/layar/buka/[kunci]", {});
export const BOARD_STREAM = address("/api/denyut/layar/[kode]", {});
