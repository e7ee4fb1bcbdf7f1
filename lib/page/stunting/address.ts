import { address } from "#lib/address/address";
import { FORMAT, STATE } from "#lib/page/pws/state";

/** Prevalence, the ladder towards it, and what prevents it. */
export const STUNTING = address("/stunting", STATE);
export const STUNTING_FILE = address("/unduh/tabel/stunting", { ...STATE, ...FORMAT });
