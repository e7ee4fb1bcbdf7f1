import { address } from "#lib/address/address";
import { page } from "#lib/address/parameters";
import { STATE } from "#lib/page/pws/state";

const { wilayah, month, basis } = STATE;

/** How one place stands. */
export const SITUATION = address("/situasi/[kode]", { month, basis });
/** The desa within reach, each a way on. */
export const SITUATIONS = address("/situasi", { wilayah, month, basis, page: page() });
