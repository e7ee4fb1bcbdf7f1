import { formatNumber } from "#lib/format";

// By itself: the browser draws it, and needs nothing of what counts.

type Gap = { gapPeople: number | null; lowerIsBetter: boolean };

/** "kurang 523", "lebih 12", "tercapai"; nothing without a target. */
export function gapWords({ gapPeople, lowerIsBetter }: Gap): string {
  if (gapPeople === null) return "";
  if (gapPeople === 0) return "tercapai";
  return `${lowerIsBetter ? "lebih" : "kurang"} ${formatNumber(gapPeople)}`;
}
