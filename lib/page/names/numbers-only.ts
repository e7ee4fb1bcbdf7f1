import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import { type CountedRow, type Counting, countRows } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import type { Frame } from "#lib/coverage/read-frame";
import { type Reason, SEES_NUMBERS } from "#lib/page/pws/sees-names";

/** Who may not see names sees how many they are. */
export type NumbersOnly = Reason & {
  units: { name: string; reached: number; waiting: number | null; unregistered: number | null }[];
};

export function numbersOnly(
  actor: Authorized<"coverage:read">,
  {
    counting,
    frame,
    indicator,
    reason,
  }: { counting: Counting; frame: Frame; indicator: Indicator; reason: Reason | null },
): NumbersOnly {
  const [level] = levelsFor(actor, frame.unit);
  const below = level === "PUSKESMAS" && actor.role !== "KAPUS" ? "DESA" : level;
  const rows = below ? countRows(counting, { unit: frame.unit, level: below }, indicator) : [];
  return {
    ...(reason ?? SEES_NUMBERS),
    units: rows.map((counted) => ({
      name: counted.area.plain,
      reached: counted.row.reached,
      waiting: missedIn(counted),
      unregistered: counted.row.unregistered,
    })),
  };
}

/** Of an estimate nobody knows who is missed. */
function missedIn({ row, question }: CountedRow): number | null {
  if (kindOf(question.indicator).missed === "WAITING" || row.outOf === null) return row.waiting;
  return row.outOf - row.reached;
}
