// One of the threads of chain-threads.ts, with a connection of its own for each stretch.
import { register } from "tsx/esm/api";

register(); // a thread does not inherit what teaches its process TypeScript
export const { followAsOwner: run } = await import("./follow-as-owner.ts");
