import type { Box } from "#lib/shape/box";
import type { DrawnArea } from "#lib/shape/draw";

/** Units of the picture: two of them are about a pixel on a desk. */
export const FONT = 24;
const LINE = 26;
const SIGN = 13.2;
const ROOM = 4;

export type Label = {
  key: string;
  x: number;
  y: number;
  lines: string[];
  /** Where people are missing: bold. Else for orientation. */
  strong: boolean;
};

type Named = { area: DrawnArea; name: string; gap: number; gapWords: string; told: boolean };

/**
 * Names where people are missing, the widest gap first, as long as none covers another; then for orientation where an area
 * has the room. Nearer, the same letters need less of the picture: `size`.
 */
export function labelsOf(
  units: readonly Named[],
  within: Box,
  { size = 1, covered = [] }: { size?: number; covered?: readonly Box[] } = {},
): Label[] {
  const placed: { label: Label; box: Box }[] = [];
  const place = (label: Omit<Label, "x" | "y">, spots: readonly { x: number; y: number }[]) => {
    for (const { x, y } of spots) {
      const box = boxOfText(label.lines, { x, y }, size);
      if (!isInside(box, within)) continue;
      if ([...covered, ...placed.map((other) => other.box)].some((other) => touches(other, box))) continue;
      placed.push({ label: { ...label, x: Math.round(x), y: Math.round(box.y + LINE * size * 0.8) }, box });
      return;
    }
  };
  const lacking = units.filter(({ gap, told }) => told && gap > 0).toSorted((a, b) => b.gap - a.gap);
  for (const { area, name, gapWords } of lacking)
    place({ key: area.key, lines: [name, gapWords], strong: true }, spotsOf(area));
  for (const { area, name, gap, told } of units) {
    if ((told && gap > 0) || area.middle.room < name.length * SIGN * size) continue;
    place({ key: area.key, lines: [name], strong: false }, [area.middle]);
  }
  return placed.map(({ label }) => label);
}

/** In its widest part, else under it, else over it. */
function spotsOf({ middle, box }: DrawnArea) {
  return [middle, { x: middle.x, y: box.y + box.height + LINE }, { x: middle.x, y: box.y - LINE }];
}

function boxOfText(lines: readonly string[], { x, y }: { x: number; y: number }, size: number): Box {
  const width = Math.max(...lines.map(({ length }) => length)) * SIGN * size;
  const height = lines.length * LINE * size;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function touches(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + ROOM &&
    b.x < a.x + a.width + ROOM &&
    a.y < b.y + b.height + ROOM &&
    b.y < a.y + a.height + ROOM
  );
}
