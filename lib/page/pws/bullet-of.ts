import type { CountedRow } from "#lib/coverage/counting";
import { rateOf, rateOfTarget } from "#lib/coverage/rate";

/** How far the bar and its marks reach, of 100; the colour of what is missing. */
export type Bullet = {
  percent: number | null;
  running: number | null;
  annual: number | null;
  gap: "cukup" | "jelek" | "nol" | null;
};

const RATE_REACH = 90;

/** Of 100; a rate, which has no whole, is drawn on a scale that holds both it and its target. */
export function bulletOf(total: CountedRow): Bullet {
  const { row, question } = total;
  const { indicator } = question;
  const percent = rateOf(row.coverage, indicator);
  const running = rateOf(row.runningTarget, indicator);
  const annual = row.runningTarget && rateOfTarget(question.target);
  const highest = Math.max(percent ?? 0, running ?? 0, annual ?? 0) || 1;
  const scaled = (rate: number | null) =>
    rate === null || indicator.factor === 100 ? rate : (rate / highest) * RATE_REACH;
  return { percent: scaled(percent), running: scaled(running), annual: scaled(annual), gap: gapTone(total) };
}

function gapTone({ row, question }: CountedRow): Bullet["gap"] {
  if (row.onTarget !== false || row.coverage === null) return null;
  if (question.running) return "nol";
  return row.status === "JELEK" ? "jelek" : "cukup";
}
