import type { Rings } from "#lib/shape/rings";

type Point = string;

/** The outline of several desa as one: what two of them have in common is no border of the whole. */
export function joinRings(parts: readonly Rings[]): Rings {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const open = new Map<Point, Set<Point>>();
  for (const ring of parts.flat()) for (const [from, to] of sidesOf(ring)) toggle(open, from, to);
  const rings: number[][] = [];
  for (const start of open.keys())
    for (let ring = walk(open, start); ring.length > 0; ring = walk(open, start))
      if (ring.length > 2) rings.push(ring.flatMap((point) => point.split(" ").map(Number)));
  return rings;
}

function sidesOf(ring: readonly number[]): [Point, Point][] {
  const points: Point[] = [];
  for (let at = 0; at < ring.length; at += 2) points.push(`${ring[at]} ${ring[at + 1]}`);
  return points.map((point, at) => [point, points[(at + 1) % points.length] ?? point]);
}

/** A side that is there twice lies within, and is gone. */
function toggle(open: Map<Point, Set<Point>>, from: Point, to: Point): void {
  const gone = open.get(from)?.has(to);
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const ends = open.get(one) ?? new Set();
    if (gone) ends.delete(other);
    else ends.add(other);
    open.set(one, ends);
  }
}

/** Along sides that nobody has walked yet, until there is none. */
function walk(open: Map<Point, Set<Point>>, start: Point): Point[] {
  const ring: Point[] = [];
  for (let here: Point | undefined = start; here !== undefined; ) {
    const [next]: Iterable<Point> = open.get(here) ?? [];
    if (next === undefined) break;
    open.get(here)?.delete(next);
    open.get(next)?.delete(here);
    ring.push(here);
    here = next === start ? undefined : next;
  }
  return ring;
}
