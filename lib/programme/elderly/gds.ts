import type { Day } from "#lib/period/day";
import type { ElderlyData } from "#lib/programme/elderly/form";
import { referenceValue } from "#lib/reference/values";

const QUESTIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;
/** Questions about being well: here "tidak" scores. */
const SCORED_WHEN_NO = new Set<number>([1, 5, 7, 11, 13]);

export type GdsClass = "NORMAL" | "KEMUNGKINAN_DEPRESI" | "DEPRESI";

/** A class with its limits, as they were on that day. */
export function gdsLabel(found: GdsClass, on: Day): string {
  const [possible, certain] = [
    referenceValue("GDS_KEMUNGKINAN_DEPRESI", on),
    referenceValue("GDS_DEPRESI", on),
  ];
  if (found === "DEPRESI") return `Depresi (≥ ${certain})`;
  return found === "NORMAL"
    ? `Normal (0–${possible - 1})`
    : `Kemungkinan depresi (${possible}–${certain - 1})`;
}

/** GDS-15; null until all fifteen are answered. */
export function gdsScore(data: ElderlyData): number | null {
  let score = 0;
  for (const number of QUESTIONS) {
    const answer = data[`gds_${number}`];
    if (typeof answer !== "boolean") return null;
    if (answer !== SCORED_WHEN_NO.has(number)) score++;
  }
  return score;
}

export function gdsClass(score: number, on: Day): GdsClass {
  if (score >= referenceValue("GDS_DEPRESI", on)) return "DEPRESI";
  return score >= referenceValue("GDS_KEMUNGKINAN_DEPRESI", on) ? "KEMUNGKINAN_DEPRESI" : "NORMAL";
}
