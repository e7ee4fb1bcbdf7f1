import { address } from "#lib/address/address";
import { STATE } from "#lib/page/pws/state";

/** The gap of one indicator, taken apart in people. */
export const WHY = address("/pws/[kode]/mengapa", STATE);
