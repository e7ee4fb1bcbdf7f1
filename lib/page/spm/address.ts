import { address } from "#lib/address/address";
import { STATE } from "#lib/page/pws/state";

/** The twelve services at a glance. */
export const SPM = address("/spm", STATE);
