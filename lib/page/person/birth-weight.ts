import { formatNumber } from "#lib/format";
import type { Day } from "#lib/period/day";
import { referenceValue } from "#lib/reference/values";

export type BirthWeight = { gram: number; low: boolean; words: string };

/** "Berat lahir 2.400 g · BBLR" */
export function birthWeight(gram: number | null, bornOn: Day): BirthWeight | null {
  if (gram === null) return null;
  const low = gram < referenceValue("BBLR", bornOn);
  return { gram, low, words: `berat lahir ${formatNumber(gram)} g${low ? " · BBLR" : ""}` };
}
