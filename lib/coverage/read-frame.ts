import "server-only";
import type { Actor } from "#lib/access/actor";
import { mayOpen, ownUnit, type Reader } from "#lib/access/reach";
import { unitNames } from "#lib/access/unit-names";
import type { UnitNames } from "#lib/area/distinct-name";
import { readAreaTree } from "#lib/area/queries";
import { type AreaTree, type AreaUnit, isHome } from "#lib/area/tree";
import type { Basis } from "#lib/coverage/kinds";
import { readTargets, type Targets } from "#lib/coverage/read-targets";
import { readYears, type YearState } from "#lib/coverage/read-years";
import type { Tx } from "#lib/db/client";
import { addMonths, type Month, monthOf, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** Of which unit, in which month, against what. */
export type FrameQuestion = {
  /** Code of the unit; null = the reader's own. */
  wilayah: string | null;
  month: Month;
  basis: Basis;
};

/** What every number stands in: the network of the month, the unit, the year, the targets. */
export type Frame = {
  tree: AreaTree;
  /** As this reader calls them. */
  nameOf: UnitNames<AreaUnit>;
  unit: AreaUnit;
  month: Month;
  basis: Basis;
  running: boolean;
  year: YearState;
  targets: Targets;
  /** Null where nothing lies before, or the month has not come. */
  previous: Month | null;
  next: Month | null;
};

/** Null for a unit that does not exist or lies out of reach. The reader may be a screen on a wall. */
export async function readFrame(
  tx: Tx,
  actor: Reader & Pick<Actor, "timeZone">,
  asked: FrameQuestion,
): Promise<Frame | null> {
  const running = monthOf(today(actor.timeZone));
  const { month } = asked;
  const years = await readYears(tx);
  const year = years.stateOf(yearOf(month));
  // Of a year that was never counted the network may not be known either.
  const tree = await readAreaTree(tx, year === "NOT_OPENED" ? running : month);
  const unit = asked.wilayah ? tree.byCode.get(asked.wilayah) : ownUnit(actor, tree);
  if (!unit || !mayOpen(actor, tree, unit)) return null;
  const before = years.first !== null && yearOf(month) >= years.first;
  return {
    tree,
    nameOf: unitNames(tree, actor),
    unit,
    month,
    basis: isHome(unit) ? "RIIL" : asked.basis,
    running: month === running,
    year,
    targets: await readTargets(tx, month),
    previous: before ? addMonths(month, -1) : null,
    next: month < running ? addMonths(month, 1) : null,
  };
}
