import { v5 } from "uuid";

/** Our own name space for keys made from codes; any fixed uuid would do. */
const NAME_SPACE = "5d0c1f0e-7a39-4c0b-9f6b-19020001d3a7";

/** The key of a unit with an official or demo code: the same on every machine. */
export function unitId(code: string): string {
  return v5(code, NAME_SPACE);
}
