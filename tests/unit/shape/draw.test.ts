import fc from "fast-check";
import { expect, test } from "vitest";
import { drawAreas } from "#lib/shape/draw";
import { joinRings } from "#lib/shape/join";
import type { Rings } from "#lib/shape/rings";

const SIZE = { width: 400, highest: 300 };
const square = (x: number, y: number, size: number): Rings => [
  [x, y, x + size, y, x + size, y + size, x, y + size],
];

/** All points of a path, followed from each beginning. */
function pointsOf(path: string): number[][] {
  return path.split("z").flatMap((part) => {
    const numbers = part.match(/-?\d+/g)?.map(Number) ?? [];
    const points: number[][] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const [x = 0, y = 0] = points.at(-1) ?? [];
      points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
    }
    return points;
  });
}

test("everything lies within the picture, north above south, whatever its form", () => {
  const side = fc.integer({ min: 500, max: 200_000 });
  const place = fc.tuple(
    fc.integer({ min: 9_500_000, max: 14_000_000 }),
    fc.integer({ min: -1_100_000, max: 600_000 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(place, side), { minLength: 1, maxLength: 8 }), (squares) => {
      const areas = squares.map(([[x, y], size], at) => ({ key: `${at}`, rings: square(x, y, size) }));
      const drawing = drawAreas(areas, SIZE);
      if (!drawing?.moved) expect(drawing?.height).toBeLessThanOrEqual(SIZE.highest + 1);
      for (const [x = 0, y = 0] of drawing?.areas.flatMap(({ path }) => pointsOf(path)) ?? []) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(SIZE.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual((drawing?.height ?? 0) + 1);
      }
    }),
  );
  const [north, south] =
    drawAreas(
      [
        { key: "utara", rings: square(10_600_000, 0, 2000) },
        { key: "selatan", rings: square(10_600_000, -10_000, 2000) },
      ],
      SIZE,
    )?.areas ?? [];
  expect(north?.box.y).toBeLessThan(south?.box.y ?? 0);
});

test("a small island far off is moved, and the others are drawn larger for it", () => {
  const land = [0, 1, 2, 3].map((at) => ({
    key: `${at}`,
    rings: square(10_600_000 + at * 20_000, 0, 20_000),
  }));
  const far = { key: "pulau", rings: square(10_900_000, -300_000, 1000) };
  const without = drawAreas(land, SIZE);
  const together = drawAreas([...land, far], SIZE);
  expect(together?.tenKm).toBe(without?.tenKm);
  const { moved, areas } = together ?? {};
  const island = areas?.find(({ key }) => key === "pulau")?.box;
  expect(island && moved && island.x >= moved.x && island.y + island.height <= moved.y + moved.height).toBe(
    true,
  );
  expect(without?.moved).toBeNull();
});

test("nothing to draw is no picture", () => {
  expect(drawAreas([], SIZE)).toBeNull();
});

test("a name stands inside its area, where that is widest", () => {
  // An L: its middle lies in the notch.
  const l: Rings = [
    [0, 0, 9000, 0, 9000, 2000, 2000, 2000, 2000, 9000, 0, 9000].map(
      (part, at) => part + (at % 2 ? 0 : 10_600_000),
    ),
  ];
  const [area] = drawAreas([{ key: "l", rings: l }], { width: 916, highest: 916 })?.areas ?? [];
  // The lower arm is a fifth of the height: the lines go through the upright one.
  expect(area?.middle.room).toBeGreaterThan(190);
  expect(area?.middle.x).toBeLessThan(210);
});

test("joined desa lose the side they have in common, and nothing else", () => {
  const left = square(0, 0, 10);
  const right = square(10, 0, 10);
  const [ring, ...others] = joinRings([left, right]);
  expect(others).toEqual([]);
  expect(ring).toHaveLength(12);
  expect(joinRings([left, square(50, 0, 10)])).toHaveLength(2);
  expect(joinRings([left])).toEqual(left);
});
