import { geoMercator } from "d3-geo";
import { PARTS, type Rings, tidyRing } from "#lib/shape/rings";

export type Box = { x: number; y: number; width: number; height: number };

/** One area as an SVG draws it, in whole units of the picture. */
export type DrawnArea = {
  key: string;
  path: string;
  box: Box;
  /** A point inside its widest part, and how wide that is there: the place of its name. */
  middle: { x: number; y: number; room: number };
};

export type Drawing = {
  width: number;
  height: number;
  areas: DrawnArea[];
  /** How many units are ten kilometres. */
  tenKm: number;
};

/** Left free all round, so that no stroke is cut. */
const MARGIN = 8;
/** Of an area that is drawn otherwise, islets smaller than this are left out. */
const ISLET = 3;

/** Areas in a picture of that width, no higher than that; the scale is the largest at which all of them are in it. */
export function drawAreas(
  areas: readonly { key: string; rings: Rings }[],
  { width, highest }: { width: number; highest: number },
): Drawing | null {
  const bounds = boundsOf(areas.flatMap(({ rings }) => rings));
  if (!bounds) return null;
  const corners = { type: "MultiPoint" as const, coordinates: bounds };
  const fitted = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, highest - MARGIN],
    ],
    corners,
  );
  const [, low] = fitted(bounds[0]) ?? [0, 0];
  const [, high] = fitted(bounds[1]) ?? [0, 0];
  const height = Math.ceil(low - high) + 2 * MARGIN;
  const up = high - MARGIN;
  const project = (x: number, y: number): [number, number] => {
    const [right = 0, down = 0] = fitted([x / PARTS, y / PARTS]) ?? [];
    return [Math.round(right), Math.round(down - up)];
  };
  return {
    width,
    height,
    areas: areas.map(({ key, rings }) => drawnArea(key, rings, project)),
    tenKm: Math.round((fitted.scale() * 10) / EARTH_KM),
  };
}

const EARTH_KM = 6_371;

/** South-west and north-east corner; null where nothing is drawn. */
function boundsOf(rings: Rings): [[number, number], [number, number]] | null {
  const points = rings.flat();
  if (points.length === 0) return null;
  const box = boxOf(points);
  const degrees = (parts: number) => parts / PARTS;
  return [
    [degrees(box.x), degrees(box.y)],
    [degrees(box.x + box.width), degrees(box.y + box.height)],
  ];
}

function drawnArea(
  key: string,
  rings: Rings,
  project: (x: number, y: number) => [number, number],
): DrawnArea {
  const all = rings.map((ring) => pairsOf(ring).flatMap(([x, y]) => project(x, y)));
  const sized = all.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  const [largest = []] = sized;
  const drawn = sized
    .filter((ring, at) => at === 0 || isVisible(boxOf(ring)))
    .flatMap((ring) => {
      const tidy = tidyRing(ring);
      return tidy ? [tidy] : [];
    });
  return {
    key,
    path: drawn.map(pathOf).join(""),
    box: boxOf(drawn.length > 0 ? drawn.flat() : largest),
    middle: middleOf(largest),
  };
}

function isVisible({ width, height }: Box): boolean {
  return width > ISLET || height > ISLET;
}

/** "M120 44l3-2 0 7z": each point by its way from the one before. */
function pathOf(ring: readonly number[]): string {
  const ways = ring.slice(2).map((part, at) => part - (ring[at] ?? 0));
  const told = ways.map((way, at) => (at > 0 && way >= 0 ? ` ${way}` : `${way}`)).join("");
  return `M${ring[0]} ${ring[1]}l${told}z`;
}

function pairsOf(ring: readonly number[]): [number, number][] {
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
function areaOf(ring: readonly number[]): number {
  const pairs = pairsOf(ring);
  return pairs.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = pairs[(at + 1) % pairs.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Heights, as shares of the ring's own, on which the widest place is looked for; the middle one wins where two are alike. */
const LINES = [0.5, 0.4, 0.6, 0.3, 0.7];

function middleOf(ring: readonly number[]): DrawnArea["middle"] {
  const box = boxOf(ring);
  const spans = LINES.flatMap((share) => widestAt(ring, box.y + share * box.height + 0.5));
  const [widest] = spans.toSorted((a, b) => b.room - a.room);
  if (!widest)
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2), room: 0 };
  return { x: Math.round(widest.x), y: Math.round(widest.y), room: Math.round(widest.room) };
}

/** The longest piece of a level line that lies inside. */
function widestAt(ring: readonly number[], y: number): DrawnArea["middle"][] {
  const pairs = pairsOf(ring);
  const crossings = pairs
    .flatMap(([x, from], at) => {
      const [nextX, to] = pairs[(at + 1) % pairs.length] ?? [x, from];
      return from > y === to > y ? [] : [x + ((y - from) / (to - from)) * (nextX - x)];
    })
    .sort((a, b) => a - b);
  const pieces = crossings.flatMap((from, at) => {
    const to = crossings[at + 1];
    return at % 2 === 1 || to === undefined ? [] : [{ x: (from + to) / 2, y, room: to - from }];
  });
  return pieces.toSorted((a, b) => b.room - a.room).slice(0, 1);
}
