// One of the threads of batch-threads.ts, with connections of its own.
import { register } from "tsx/esm/api";

register(); // a thread does not inherit what teaches its process TypeScript
const { batchWorkHere } = await import("../measure/batch-work.ts");

export const { run } = batchWorkHere();
