import "server-only";
import type { AreaLevel } from "#lib/area/rows";
import { desaOf } from "#lib/area/tree";
import { indicatorIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { readFiguresOfMonths } from "#lib/coverage/read-figures";
import type { Frame } from "#lib/coverage/read-frame";
import { readTargets } from "#lib/coverage/read-targets";
import type { Tx } from "#lib/db/client";
import type { MapState } from "#lib/page/map/address";
import { type MiniMap, miniMap } from "#lib/page/map/months";
import { addMonths } from "#lib/period/month";

const MONTHS = 5;

/** The last ended months, as the area is now. */
export async function readMonths(
  tx: Tx,
  frame: Frame,
  { indicator, level, state }: { indicator: Indicator; level: AreaLevel; state: MapState },
): Promise<MiniMap[]> {
  const { tree, unit } = frame;
  const last = frame.running ? addMonths(frame.month, -1) : frame.month;
  const months = Array.from({ length: MONTHS }, (_, at) => addMonths(last, at - MONTHS + 1));
  const defined = months.flatMap((month) => indicatorIn(month, indicator.code) ?? []);
  const figuresIn = await readFiguresOfMonths(tx, {
    months,
    units: desaOf(tree, unit),
    indicators: [...new Set(defined)],
  });
  const maps: MiniMap[] = [];
  for (const month of months) {
    const figures = figuresIn(month);
    const then = indicatorIn(month, indicator.code);
    if (!figures || !then) continue;
    const counting = { ...frame, month, running: false, targets: await readTargets(tx, month), figures };
    maps.push(miniMap({ counting, indicator: then }, { unit, level, state }));
  }
  return maps;
}
