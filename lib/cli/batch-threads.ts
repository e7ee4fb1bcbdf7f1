import { openThreads } from "#lib/cli/threads";
import type { BatchResult, BatchTask, BatchWork } from "#lib/measure/batch-work";
import { CATALOGUE } from "#lib/measure/catalogue";

/** The batches of a rebuild or a verify; a thread knows no other catalogue. */
export function batchWorkInThreads(): BatchWork {
  return { catalogue: CATALOGUE, ...openThreads<BatchTask, BatchResult>("./batch-thread.mjs") };
}
