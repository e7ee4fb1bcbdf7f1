export type Box = { x: number; y: number; width: number; height: number };

export function pairsOf(ring: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < ring.length; at += 2) pairs.push([ring[at] ?? 0, ring[at + 1] ?? 0]);
  return pairs;
}

export function boxOf(points: readonly number[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of pairsOf(points)) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Signed, as the ring turns. */
export function areaOf(ring: readonly number[]): number {
  const pairs = pairsOf(ring);
  return pairs.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = pairs[(at + 1) % pairs.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** How much of one lies on the other. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
