import { type Box, overlap } from "#lib/shape/box";
import type { DrawnArea } from "#lib/shape/draw";

export type Lens = {
  /** What is looked at, in the picture. */
  window: Box;
  /** Where it stands, larger. */
  place: Box;
};

/** Twenty pixels on a desk, twelve on a tablet. */
const TINY = 40;
const FEWEST = 3;
const WINDOW = 170;
const SIZE = 420;
const EDGE = 12;
/** So much of it may lie over land. */
const OVER_LAND = 0.12;

/** A town whose desa are too small to be seen, larger in a corner where no land is, else below; null where none is. */
export function lensOf(areas: readonly DrawnArea[], picture: { width: number; height: number }): Lens | null {
  const tiny = areas.filter(({ box }) => Math.min(box.width, box.height) < TINY);
  const crowds = tiny.map((one) => tiny.filter((other) => isNear(one, other)));
  const [crowd = []] = crowds.toSorted((a, b) => b.length - a.length);
  if (crowd.length < FEWEST) return null;
  const x = mean(crowd.map(({ middle }) => middle.x));
  const y = mean(crowd.map(({ middle }) => middle.y));
  const window = {
    x: Math.round(x - WINDOW / 2),
    y: Math.round(y - WINDOW / 2),
    width: WINDOW,
    height: WINDOW,
  };
  return { window, place: placeOf(areas, picture) };
}

function isNear(one: DrawnArea, other: DrawnArea): boolean {
  return (
    Math.abs(one.middle.x - other.middle.x) < WINDOW / 2 &&
    Math.abs(one.middle.y - other.middle.y) < WINDOW / 2
  );
}

function placeOf(areas: readonly DrawnArea[], { width, height }: { width: number; height: number }): Box {
  const right = width - SIZE - EDGE;
  const low = height - SIZE - EDGE;
  const corners = [
    { x: EDGE, y: EDGE },
    { x: right, y: EDGE },
    { x: EDGE, y: low },
    { x: right, y: low },
  ].map((corner) => ({ ...corner, width: SIZE, height: SIZE }));
  const covered = (corner: Box) => areas.reduce((sum, { box }) => sum + overlap(box, corner), 0);
  const [best] = corners.toSorted((a, b) => covered(a) - covered(b));
  if (best && low > 0 && covered(best) < OVER_LAND * SIZE * SIZE) return best;
  return { x: EDGE, y: height + EDGE, width: SIZE, height: SIZE };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
