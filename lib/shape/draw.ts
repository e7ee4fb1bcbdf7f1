import { geoMercator } from "d3-geo";
import { areaOf, type Box, boxOf, overlap, pairsOf } from "#lib/shape/box";
import { partFar } from "#lib/shape/far";
import { PARTS, type Rings, tidyRing } from "#lib/shape/rings";

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
  /** Where islands stand that lie too far off; they are drawn at the same scale. Null where none was moved. */
  moved: Box | null;
};

/** Left free all round, so that no stroke is cut. */
const MARGIN = 8;
/** Of an area that is drawn otherwise, islets smaller than this are left out. */
const ISLET = 3;

/**
 * Areas in a picture of that width, no higher than that; the scale is the largest at which all of them are in it. A few
 * small ones far off, which would make all others small, are moved to its lower right.
 */
export function drawAreas(
  areas: readonly { key: string; rings: Rings }[],
  { width, highest }: { width: number; highest: number },
): Drawing | null {
  const { near, far } = partFar(areas);
  const bounds = boundsOf(near.flatMap(({ rings }) => rings));
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
  const here = near.map(({ key, rings }) => drawnArea(key, rings, project));
  const moved = moveFar(far, here, { width, height }, project);
  const drawn = new Map([...here, ...(moved?.areas ?? [])].map((area) => [area.key, area]));
  return {
    width,
    height: Math.max(height, moved ? moved.box.y + moved.box.height + SCALE_ROOM : 0),
    areas: areas.flatMap(({ key }) => drawn.get(key) ?? []),
    tenKm: Math.round((fitted.scale() * 10) / EARTH_KM),
    moved: moved?.box ?? null,
  };
}

type Area = { key: string; rings: Rings };
type Project = (x: number, y: number) => [number, number];

const EARTH_KM = 6_371;

const GAP = 16;
/** Islands that lie apart from each other are drawn smaller, so that their box stays one. */
const WIDEST = 300;
/** Over the islands it says what this is; under it stand ten kilometres. */
const WORDS = 34;

/** Islands one below the other, in a box in the emptiest corner. */
function moveFar(
  far: readonly Area[],
  near: readonly DrawnArea[],
  { width, height }: { width: number; height: number },
  project: Project,
): { areas: DrawnArea[]; box: Box } | null {
  if (far.length === 0) return null;
  const boxes = far.map(({ rings }) => boxOf(rings.flatMap((ring) => projected(ring, project))));
  const times = Math.min(1, WIDEST / Math.max(...boxes.map((box) => Math.max(box.width, box.height))));
  const wide = Math.max(...boxes.map((box) => box.width * times), WIDEST / 2) + 2 * GAP;
  const tall = boxes.reduce((sum, box) => sum + box.height * times + GAP, GAP + WORDS);
  const box = emptiest(near, { width, height }, { width: Math.round(wide), height: Math.round(tall) });
  let down = box.y + WORDS + GAP;
  const areas = far.map(({ key, rings }, at) => {
    const own = boxes[at] ?? { x: 0, y: 0, width: 0, height: 0 };
    const top = down;
    down += own.height * times + GAP;
    return drawnArea(key, rings, (lon, lat) => {
      const [x, y] = project(lon, lat);
      return [Math.round(box.x + GAP + (x - own.x) * times), Math.round(top + (y - own.y) * times)];
    });
  });
  return { areas, box };
}

/** The corner that the least of the areas reach into, the lower right first; below where the picture is too low. */
function emptiest(
  areas: readonly DrawnArea[],
  picture: { width: number; height: number },
  { width, height }: { width: number; height: number },
): Box {
  const right = picture.width - width - MARGIN;
  if (height + 2 * SCALE_ROOM > picture.height) return { x: right, y: picture.height, width, height };
  const low = picture.height - height - SCALE_ROOM;
  const corners = [
    { x: right, y: low },
    { x: MARGIN, y: low },
    { x: right, y: MARGIN },
    { x: MARGIN, y: MARGIN },
  ].map((corner) => ({ ...corner, width, height }));
  const reached = (box: Box) => areas.filter((area) => overlap(area.box, box) > 0).length;
  const [best] = corners.toSorted((a, b) => reached(a) - reached(b));
  return best ?? { x: right, y: low, width, height };
}

/** Under the box stand ten kilometres. */
const SCALE_ROOM = 70;

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

function drawnArea(key: string, rings: Rings, project: Project): DrawnArea {
  const all = rings.map((ring) => projected(ring, project));
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

function projected(ring: readonly number[], project: Project): number[] {
  return pairsOf(ring).flatMap(([x, y]) => project(x, y));
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
