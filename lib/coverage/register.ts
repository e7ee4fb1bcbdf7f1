import type { Counts } from "#lib/coverage/counts";
import type { MaskCode } from "#lib/measure/slots";
import { GROUPS, type GroupCode } from "#lib/sasaran/groups";

/** How the people of a group are known by name. */
type Known =
  | { by: "episodes"; reached: MaskCode; waiting: MaskCode }
  /** Present in the month; `with` names the groups it also holds, which are added on the other side. */
  | { by: "state"; mask: MaskCode; with: readonly GroupCode[] };

const KNOWN: Partial<Record<GroupCode, Known>> = {
  BUMIL: { by: "episodes", reached: "K1", waiting: "K1_WAITING" },
  BALITA: { by: "state", mask: "BALITA_S", with: ["BAYI"] },
  USDIK: { by: "episodes", reached: "SPM05", waiting: "SPM05_WAITING" },
  USEK: { by: "episodes", reached: "REMAJA_SCREENED", waiting: "REMAJA_SCREENED_WAITING" },
  USPRO: { by: "episodes", reached: "SPM06", waiting: "SPM06_WAITING" },
  LANSIA: { by: "episodes", reached: "SPM07", waiting: "SPM07_WAITING" },
};

export function knownMasks(group: GroupCode): MaskCode[] {
  const known = KNOWN[group];
  if (!known) return [];
  return known.by === "state" ? [known.mask] : [known.reached, known.waiting];
}

/** The people of the group known by the end of that month; null for a group that no measure counts. */
export function knownPeople(
  group: GroupCode,
  counts: (mask: MaskCode) => Counts,
  month: number,
): number | null {
  const known = KNOWN[group];
  if (!known) return null;
  if (known.by === "state") return counts(known.mask)[month - 1] ?? 0;
  const reached = counts(known.reached).slice(0, month);
  return reached.reduce((sum, count) => sum + count, 0) + (counts(known.waiting)[month - 1] ?? 0);
}

/** Whom the known people are held against: the group, and those counted together with it. */
export function comparedGroups(group: GroupCode): readonly GroupCode[] {
  const known = KNOWN[group];
  return known?.by === "state" ? [...known.with, group] : [group];
}

/** Of an event group only so many are expected as the year has passed. */
export function expectedBy(group: GroupCode, people: number, month: number): number {
  return GROUPS[group].by === "event" ? (people * month) / 12 : people;
}
