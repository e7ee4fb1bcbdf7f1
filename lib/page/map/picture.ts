import type { AreaRow } from "#lib/area/rows";
import { type Label, labelsOf } from "#lib/page/map/labels";
import { type Lens, lensOf } from "#lib/page/map/lens";
import type { MapUnit } from "#lib/page/map/unit";
import { type Box, overlap } from "#lib/shape/box";
import { type Drawing, drawAreas } from "#lib/shape/draw";
import { joinRings } from "#lib/shape/join";
import type { Rings } from "#lib/shape/rings";

/** Units of the picture; about two are a pixel of a desk. */
const SIZE = { width: 1400, highest: 1500 };

export type MapPicture = {
  width: number;
  height: number;
  /** What is shown of it: all, or nearer. */
  view: Box;
  /** In the order of the units. */
  paths: { key: string; path: string }[];
  labels: Label[];
  lens: (Lens & { keys: string[]; labels: Label[] }) | null;
  tenKm: number;
  moved: Box | null;
};

/** What is drawn of these rows: each of its desa, or of a puskesmas all of them as one. Null where no desa has a shape. */
export function drawingOf(rows: readonly AreaRow[], shapes: ReadonlyMap<string, Rings>): Drawing | null {
  const areas = rows.flatMap(({ unit, code, of }) => {
    const parts = of.flatMap(({ id }) => shapes.get(id) ?? []);
    const rings = of.flatMap(({ id }) => [shapes.get(id)].flatMap((one) => (one ? [one] : [])));
    return unit && parts.length > 0 ? [{ key: code, rings: joinRings(rings) }] : [];
  });
  return drawAreas(areas, SIZE);
}

export function pictureOf(
  drawing: Drawing,
  units: readonly MapUnit[],
  { zoom, centre }: { zoom: number; centre: string | null },
): MapPicture {
  const { width, height, areas, tenKm, moved } = drawing;
  const whole = { x: 0, y: 0, width, height };
  const lens = zoom > 0 ? null : lensOf(areas, drawing);
  const named = areas.flatMap((area) => {
    const unit = units.find(({ key }) => key === area.key);
    return unit
      ? [{ area, name: unit.name, gap: unit.gap ?? 0, gapWords: unit.gapWords, told: unit.told }]
      : [];
  });
  const looked = lens ? named.filter(({ area }) => isWithin(area.middle, lens.window)) : [];
  const keys = new Set(looked.map(({ area }) => area.key));
  const view = viewOf(drawing, { zoom, centre, lens });
  const order = new Map(units.map(({ key }, at) => [key, at]));
  return {
    width,
    height,
    view,
    paths: areas
      .map(({ key, path }) => ({ key, path }))
      .sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0)),
    labels: labelsOf(
      named.filter(({ area }) => !keys.has(area.key)),
      zoom > 0 ? view : whole,
      { size: view.width / width, covered: [lens?.place, lens?.window, moved].flatMap((box) => box ?? []) },
    ),
    lens: lens && {
      ...lens,
      keys: areas.filter(({ box }) => overlap(box, lens.window) > 0).map(({ key }) => key),
      labels: lensLabels(looked, lens),
    },
    tenKm,
    moved,
  };
}

/** Names in the lens stand in its own place, on what is drawn larger there. */
function lensLabels(looked: Parameters<typeof labelsOf>[0], { window, place }: Lens): Label[] {
  const times = place.width / window.width;
  const move = ({ x, y }: { x: number; y: number }) => ({
    x: place.x + (x - window.x) * times,
    y: place.y + (y - window.y) * times,
  });
  const larger = looked.map(({ area, ...rest }) => ({
    ...rest,
    area: {
      ...area,
      middle: { ...move(area.middle), room: area.middle.room * times },
      box: { ...move(area.box), width: area.box.width * times, height: area.box.height * times },
    },
  }));
  return labelsOf(larger, place);
}

/** Twice as near a step, around the chosen area, else around the middle; a lens below needs its room. */
function viewOf(
  { width, height, areas }: Drawing,
  { zoom, centre, lens }: { zoom: number; centre: string | null; lens: Lens | null },
): Box {
  if (zoom === 0) {
    const lower = lens ? lens.place.y + lens.place.height + lens.place.x : 0;
    return { x: 0, y: 0, width, height: Math.max(height, lower) };
  }
  const chosen = areas.find(({ key }) => key === centre)?.middle ?? { x: width / 2, y: height / 2 };
  const [w, h] = [width / 2 ** zoom, height / 2 ** zoom];
  const within = (at: number, size: number, all: number) =>
    Math.round(Math.min(Math.max(at - size / 2, 0), all - size));
  return { x: within(chosen.x, w, width), y: within(chosen.y, h, height), width: w, height: h };
}

function isWithin({ x, y }: { x: number; y: number }, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
