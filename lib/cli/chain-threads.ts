import type { ChainWork, Followed, Stretch } from "#lib/audit/follow-chains";
import { openThreads } from "#lib/cli/threads";

/** The chains of the audit, some in each thread. */
export function chainWorkInThreads(): ChainWork {
  return openThreads<Stretch, Followed>("./chain-thread.mjs");
}
