import type { ChainWork } from "#lib/audit/follow-chains";
import { followAsOwner } from "#lib/cli/follow-as-owner";

/** In this thread, in two stretches: so that what lies in the second is found too. */
export const CHAIN_WORK_HERE: ChainWork = { atOnce: 2, run: followAsOwner, close: () => Promise.resolve() };
