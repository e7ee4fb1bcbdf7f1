import { v7 } from "uuid";

/** Made where the form is filled, so that a form sent twice is one record; works on addresses without https too. */
export function newRecordId(at: number = Date.now()): string {
  return v7({ msecs: at });
}
