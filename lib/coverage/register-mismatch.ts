import type { CountedRow } from "#lib/coverage/counting";
import { isOverSasaran } from "#lib/coverage/definition";
import { formatNumber } from "#lib/format";
import { GROUPS, type GroupCode } from "#lib/sasaran/groups";
import { mismatchOf } from "#lib/sasaran/mismatch";

export type RegisterMismatch = {
  group: GroupCode;
  side: "LOW" | "HIGH";
  known: number;
  expected: number;
  how: string | null;
};

/**
 * People known by name far from the proyeksi; of an event group only so many are expected as the year
 * has passed. Of small numbers nothing is said.
 */
export function registerMismatch({ row, question }: CountedRow): RegisterMismatch | null {
  const { indicator, basis, month, rules } = question;
  if (basis !== "PROYEKSI" || !isOverSasaran(indicator) || indicator.outOf.sharePercent) return null;
  // Reached and waiting of a whole pregnancy span more than a year's pregnancies: K1 tells who is known.
  if (indicator.due || row.outOf === null || row.unregistered === null) return null;
  const group = indicator.outOf.sasaran;
  const expected = GROUPS[group].by === "event" ? Math.round((row.outOf * month) / 12) : row.outOf;
  if (expected < rules.smallBelow) return null;
  const known = row.outOf - row.unregistered - (row.reported ?? 0);
  const side = mismatchOf(known, expected, rules.mismatch);
  const how = GROUPS[group].by === "event" ? `${formatNumber(row.outOf)} setahun × ${month}/12` : null;
  return side && { group, side, known, expected, how };
}
