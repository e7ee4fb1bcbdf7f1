import { address } from "#lib/address/address";
import { STATE } from "#lib/page/pws/state";

/** Prevalence, the ladder towards it, and what prevents it. */
export const STUNTING = address("/stunting", STATE);
