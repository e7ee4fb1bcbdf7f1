import { address } from "#lib/address/address";
import { FORMAT, STATE } from "#lib/page/pws/state";

/** The gap of one indicator, taken apart in people. */
export const WHY = address("/pws/[kode]/mengapa", STATE);
export const WHY_FILE = address("/unduh/tabel/mengapa/[kode]", { ...STATE, ...FORMAT });
