import { address } from "#lib/address/address";
import { page } from "#lib/address/parameters";
import { FORMAT, STATE } from "#lib/page/pws/state";

const { wilayah, month, basis } = STATE;

/** How one place stands. */
export const SITUATION = address("/situasi/[kode]", { month, basis });
export const SITUATION_FILE = address("/unduh/tabel/situasi/[kode]", { month, basis, ...FORMAT });
/** The desa within reach, each a way on. */
export const SITUATIONS = address("/situasi", { wilayah, month, basis, page: page() });
