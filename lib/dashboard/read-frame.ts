import "server-only";
import type { Actor } from "#lib/access/actor";
import type { UnitNames } from "#lib/area/distinct-name";
import { readAreaTree } from "#lib/area/queries";
import { type AreaTree, type AreaUnit, isHome } from "#lib/area/tree";
import { mayOpen, ownUnit } from "#lib/dashboard/reach";
import { readYears, type YearState } from "#lib/dashboard/read-years";
import type { PwsState } from "#lib/dashboard/state";
import { unitNames } from "#lib/dashboard/unit-names";
import type { Tx } from "#lib/db/client";
import type { Basis } from "#lib/indicator/question";
import { readTargets, type Targets } from "#lib/indicator/read-targets";
import { addMonths, type Month, monthOf, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** What every PWS page stands in: the network of the month, the unit, the year, the targets. */
export type PwsFrame = {
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

/** Null for a unit that does not exist or lies out of reach. */
export async function readFrame(tx: Tx, actor: Actor, state: PwsState): Promise<PwsFrame | null> {
  const running = monthOf(today(actor.timeZone));
  const { month } = state;
  const years = await readYears(tx);
  const year = years.stateOf(yearOf(month));
  // Of a year that was never counted the network may not be known either.
  const tree = await readAreaTree(tx, year === "NOT_OPENED" ? running : month);
  const unit = state.wilayah ? tree.byCode.get(state.wilayah) : ownUnit(actor, tree);
  if (!unit || !mayOpen(actor, tree, unit)) return null;
  const before = years.first !== null && yearOf(month) >= years.first;
  return {
    tree,
    nameOf: unitNames(tree, actor),
    unit,
    month,
    basis: isHome(unit) ? "RIIL" : state.basis,
    running: month === running,
    year,
    targets: await readTargets(tx, month),
    previous: before ? addMonths(month, -1) : null,
    next: month < running ? addMonths(month, 1) : null,
  };
}
