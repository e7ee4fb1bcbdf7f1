import type { ElderlyData } from "#lib/programme/elderly/form";

const QUESTIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;
/** Questions about being well: here "tidak" scores. */
const SCORED_WHEN_NO = new Set<number>([1, 5, 7, 11, 13]);

export type GdsClass = "NORMAL" | "KEMUNGKINAN_DEPRESI" | "DEPRESI";

export const GDS_LABELS = {
  NORMAL: "Normal (0–4)",
  KEMUNGKINAN_DEPRESI: "Kemungkinan depresi (5–9)",
  DEPRESI: "Depresi (≥ 10)",
} as const satisfies Record<GdsClass, string>;

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

export function gdsClass(score: number): GdsClass {
  if (score >= 10) return "DEPRESI";
  return score >= 5 ? "KEMUNGKINAN_DEPRESI" : "NORMAL";
}
