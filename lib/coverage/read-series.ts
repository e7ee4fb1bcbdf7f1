import "server-only";
import type { AreaUnit } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import { type CountedRow, type Counting, countTotal, unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { readFiguresOfMonths } from "#lib/coverage/read-figures";
import type { Frame } from "#lib/coverage/read-frame";
import { readTargets } from "#lib/coverage/read-targets";
import { remembered } from "#lib/coverage/remembered";
import type { Tx } from "#lib/db/client";
import { addMonths, type Month } from "#lib/period/month";

/** A month of a line; null where its year was not counted, or the indicator did not exist. */
export type SeriesPoint = { month: Month; counted: CountedRow | null };

/** Of a unit and the code of an indicator: the months, oldest first, the last is the one shown. */
export type Series = ((unit: AreaUnit, code: string) => SeriesPoint[]) & {
  /** All that they are made of, the targets too: of the very same things they are the same. */
  madeOf: readonly unknown[];
};

export type SeriesQuestion = {
  units: readonly AreaUnit[];
  codes: readonly string[];
  /** How many, the one shown included. */
  months?: number;
};

/**
 * The numbers of the months up to the one shown, each with the target, the sasaran and the definition of its own month,
 * and all of them of the area that the unit has in the month shown: a line that jumps by a decree would tell nothing.
 */
export async function readSeries(
  tx: Tx,
  frame: Frame,
  { units, codes, months = 24 }: SeriesQuestion,
): Promise<Series> {
  const { tree } = frame;
  const shown = Array.from({ length: months }, (_, index) => addMonths(frame.month, index - months + 1));
  const read = [...new Set(units.flatMap((unit) => unitsToRead(tree, unit, undefined)))];
  const figuresIn = await readFiguresOfMonths(tx, {
    months: shown,
    units: read,
    indicators: definitionsOf(codes, shown),
  });
  const countings = new Map<Month, Counting>();
  const madeOf: unknown[] = [tree, ...figuresIn.madeOf];
  for (const month of shown) {
    const targets = await readTargets(tx, month);
    madeOf.push(targets);
    const figures = figuresIn(month);
    const running = frame.running && month === frame.month;
    if (figures) countings.set(month, { ...frame, month, running, targets, figures });
  }
  const question = [
    "deret",
    frame.month,
    months,
    frame.basis,
    frame.running,
    ...codes,
    ...units.map(({ id }) => id),
  ];
  const drawn = remembered(
    question.join(" "),
    [frame.nameOf, ...madeOf],
    () => new Map<string, SeriesPoint[]>(),
  );
  const series = (unit: AreaUnit, code: string) => {
    const known = drawn.get(`${unit.id} ${code}`);
    if (known) return known;
    const points = shown.map((month) => {
      const [counting, indicator] = [countings.get(month), indicatorIn(month, code)];
      return { month, counted: counting && indicator ? countTotal(counting, unit, indicator) : null };
    });
    drawn.set(`${unit.id} ${code}`, points);
    return points;
  };
  return Object.assign(series, { madeOf });
}

/** A code may have meant another rule in an earlier month. */
function definitionsOf(codes: readonly string[], months: readonly Month[]): Indicator[] {
  return [...new Set(codes.flatMap((code) => months.flatMap((month) => indicatorIn(month, code) ?? [])))];
}
