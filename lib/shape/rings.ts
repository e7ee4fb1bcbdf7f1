/**
 * The outline of a desa: rings of points in whole hundred-thousandths of a degree (about a metre), one after the other as
 * x, y, x, y; what lies within an odd number of rings is inside. A ring is not closed by its first point again.
 */
export type Rings = readonly (readonly number[])[];

/** So many parts of a degree. */
export const PARTS = 100_000;

/** As it is stored: each point by its distance from the one before, which is mostly short. */
export function writeRings(rings: Rings): string {
  return JSON.stringify(rings.map((ring) => ring.map((part, at) => part - (ring[at - 2] ?? 0))));
}

export function readRings(text: string): Rings {
  const rings: number[][] = JSON.parse(text);
  for (const ring of rings)
    for (let at = 2; at < ring.length; at++) ring[at] = (ring[at] ?? 0) + (ring[at - 2] ?? 0);
  return rings;
}

export function countPoints(rings: Rings): number {
  return rings.reduce((points, ring) => points + ring.length / 2, 0);
}

/** Without points that fall onto the one before; null for what is no area any more. */
export function tidyRing(parts: readonly number[]): number[] | null {
  const tidy: number[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [x = 0, y = 0] = parts.slice(at, at + 2);
    if (tidy.at(-2) !== x || tidy.at(-1) !== y) tidy.push(x, y);
  }
  while (tidy.length >= 4 && tidy[0] === tidy.at(-2) && tidy[1] === tidy.at(-1)) tidy.splice(-2);
  return tidy.length >= 6 ? tidy : null;
}
