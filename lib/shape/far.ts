import { areaOf, type Box, boxOf } from "#lib/shape/box";
import type { Rings } from "#lib/shape/rings";

type Area = { key: string; rings: Rings };

/** No more than so many are moved, none of which has more than this share of all land; so few are a picture anyway. */
const MOST = 4;
const SMALL = 0.01;
const FEWEST = 3;
/** Without what is far, the picture has at least so much less to hold. */
const WORTH = 0.08;
/** An islet this much smaller than its own desa is left out where it alone lies beyond. */
const SPECK = 0.02;

/** A few small areas that lie so far off that all others would be drawn smaller for them; specks of others out there are dropped. */
export function partFar<One extends Area>(areas: readonly One[]): { near: One[]; far: One[] } {
  const land = areas.reduce((sum, area) => sum + landOf(area), 0);
  const far: One[] = [];
  let near = areas.map(withoutSpecks).map((area) => ({
    area,
    box: boxOf(area.rings.flat()),
    small: landOf(area) < SMALL * land,
  }));
  while (far.length < MOST && near.length > FEWEST) {
    const whole = spread(near);
    const candidates = near
      .filter(({ small }) => small)
      .map((one) => ({ one, size: spread(near.filter((other) => other !== one)) }))
      .sort((a, b) => a.size - b.size);
    const [best] = candidates;
    if (!best || best.size > whole * (1 - WORTH)) break;
    far.push(best.one.area);
    near = near.filter((other) => other !== best.one);
  }
  return far.length > 0 ? { near: near.map(({ area }) => area), far } : { near: [...areas], far };
}

function landOf({ rings }: Area): number {
  return rings.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0);
}

function withoutSpecks<One extends Area>(area: One): One {
  const least = SPECK * Math.max(...area.rings.map((ring) => Math.abs(areaOf(ring))));
  return { ...area, rings: area.rings.filter((ring) => Math.abs(areaOf(ring)) >= least) };
}

function spread(areas: readonly { box: Box }[]): number {
  const left = Math.min(...areas.map(({ box }) => box.x));
  const top = Math.min(...areas.map(({ box }) => box.y));
  const right = Math.max(...areas.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...areas.map(({ box }) => box.y + box.height));
  return (right - left) * (bottom - top);
}
