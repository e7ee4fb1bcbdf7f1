import "server-only";
import type { Actor } from "#lib/access/actor";
import { mayOpen } from "#lib/access/reach";
import { unitNames } from "#lib/access/unit-names";
import type { UnitNames } from "#lib/area/distinct-name";
import { plainName, shortName } from "#lib/area/labels";
import { readAreaTree } from "#lib/area/queries";
import { type AreaTree, type AreaUnit, desaOf } from "#lib/area/tree";
import { questionOf } from "#lib/coverage/question";
import { readFigures } from "#lib/coverage/read-figures";
import { rowOf } from "#lib/coverage/row";
import type { Tx } from "#lib/db/client";
import {
  added,
  becameWords,
  type Moved,
  type MovedNumber,
  movedBy,
  willBecomeWords,
} from "#lib/page/saved/moved-number";
import { type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { Movement } from "#lib/recording/movements";

/** After a save, in its transaction: "K4 Kampong Damai menjadi 45 dari 71." Most telling first; empty when no number in reach moved. */
export async function describeMovements(
  tx: Tx,
  actor: Actor,
  movements: readonly Movement[],
): Promise<string[]> {
  const now = monthOf(today(actor.timeZone));
  const numbers = await readMovedNumbers(tx, actor, movements);
  return numbers.map((number) => becameWords(number, now));
}

/** Before a save: "K4 Kampong Damai 44 → 45 dari 71". */
export async function previewMovements(
  tx: Tx,
  actor: Actor,
  movements: readonly Movement[],
): Promise<string[]> {
  const now = monthOf(today(actor.timeZone));
  const numbers = await readMovedNumbers(tx, actor, movements);
  return numbers.map((number) => willBecomeWords(number, now));
}

/** The numbers as the transaction sees them: of the desa, for a kader of the own posyandu. */
async function readMovedNumbers(
  tx: Tx,
  actor: Actor,
  movements: readonly Movement[],
): Promise<MovedNumber[]> {
  const now = monthOf(today(actor.timeZone));
  const moved = movedBy(movements, now);
  const numbers: MovedNumber[] = [];
  for (const month of new Set(moved.map((one) => one.month))) {
    const tree = await readAreaTree(tx, month);
    const ofMonth = moved.filter((one) => one.month === month);
    const placed = added(placesOf(ofMonth, { actor, tree }), ({ unit }) => unit.id);
    const nameOf = unitNames(tree, actor);
    if (placed.length > 0) numbers.push(...(await readNumbers(tx, placed, { month, now, nameOf })));
  }
  return numbers;
}

type Placed = Moved & { unit: AreaUnit };

function placesOf(moved: readonly Moved[], { actor, tree }: { actor: Actor; tree: AreaTree }): Placed[] {
  return moved.flatMap((one) => {
    const home = tree.byId.get(one.homeId);
    const unit = actor.role === "KADER" ? home : home && desaOf(tree, home)[0];
    return unit && mayOpen(actor, tree, unit) ? [{ ...one, unit }] : [];
  });
}

async function readNumbers(
  tx: Tx,
  placed: readonly Placed[],
  { month, now, nameOf }: { month: Month; now: Month; nameOf: UnitNames<AreaUnit> },
): Promise<MovedNumber[]> {
  const { figures } = await readFigures(tx, {
    month,
    units: [...new Set(placed.map(({ unit }) => unit))],
    indicators: [...new Set(placed.map(({ indicator }) => indicator))],
  });
  return placed.map(({ unit, ...moved }) => {
    const basis = unit.kind === "DESA" ? "PROYEKSI" : "RIIL";
    const question = questionOf(moved.indicator, { month, basis, target: null, running: month === now });
    const row = rowOf([figures(unit, moved.indicator)], question);
    const place = unit.kind === "POSYANDU" ? nameOf(unit, posyanduName) : nameOf(unit);
    if (moved.waits) return { ...moved, place, reached: row.waiting ?? 0, outOf: null };
    return { ...moved, place, reached: row.reached, outOf: row.outOf };
  });
}

/** "Posy. Kenanga" */
function posyanduName(unit: { name: string }): string {
  return shortName({ name: `Posyandu ${plainName(unit)}` });
}
