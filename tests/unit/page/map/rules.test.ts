import { expect, test } from "vitest";
import { classesOf } from "#lib/page/map/classes";
import { halfOf } from "#lib/page/map/half";
import { labelsOf, touches } from "#lib/page/map/labels";
import { lensOf } from "#lib/page/map/lens";
import type { DrawnArea } from "#lib/shape/draw";

test.each([
  ["ten numbers are two in each", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], ["1-2", "3-4", "5-6", "7-8", "9-10"]],
  ["equal numbers are never parted", [0, 0, 0, 0, 0, 0, 5, 6, 7, 8], ["0-0", "5-6", "7-8"]],
  ["three numbers are three classes", [3, 1, 2], ["1-1", "2-2", "3-3"]],
  ["all alike are one class", [4, 4, 4], ["4-4"]],
  ["none is none", [], []],
])("%s", (_, values, ranges) => {
  const classes = classesOf(values);
  expect(classes.ranges.map(({ from, to }) => `${from}-${to}`)).toEqual(ranges);
  expect(classes.ranges.reduce((sum, { units }) => sum + units, 0)).toBe(values.length);
  for (const { number, from, to } of classes.ranges)
    expect([classes.of(from), classes.of(to)]).toEqual([number, number]);
});

const lacking = (gaps: readonly number[], quiet: readonly number[] = []) =>
  gaps.map((gap, at) => ({ key: `${at}`, gap, told: !quiet.includes(at) }));

test.each([
  ["exactly half is enough", lacking([5, 3, 2]), ["0"], 5],
  ["one below half asks for the next", lacking([4, 3, 3]), ["0", "1"], 7],
  ["a quiet one counts in the sum and is not named", lacking([6, 2, 2], [0]), ["1", "2"], 4],
  ["nobody lacks, nobody is named", lacking([0, 0]), [], 0],
])("of the gap, %s", (_, units, keys, held) => {
  const half = halfOf(units);
  expect([[...half.keys], half.held]).toEqual([keys, held]);
});

const area = (key: string, x: number, y: number, size: number): DrawnArea => ({
  key,
  path: "",
  box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
  middle: { x, y, room: size },
});
const named = (one: DrawnArea, gap: number, told = true) => ({
  area: one,
  name: "Kampong Damai",
  gap,
  gapWords: `kurang ${gap}`,
  told,
});
const PICTURE = { x: 0, y: 0, width: 1000, height: 1000 };

test("the wider gap is named where two names would cover each other, and nobody who is quiet", () => {
  const labels = labelsOf(
    [
      named(area("kecil", 500, 500, 40), 2),
      named(area("besar", 505, 500, 40), 9),
      named(area("diam", 200, 800, 40), 50, false),
    ],
    PICTURE,
  );
  expect(labels.find(({ key }) => key === "besar")).toMatchObject({
    strong: true,
    lines: ["Kampong Damai", "kurang 9"],
    x: 505,
  });
  expect(labels.map(({ key }) => key)).not.toContain("diam");
  const [first, second] = labels.map(({ x, y }) => ({ x: x - 80, y: y - 20, width: 160, height: 52 }));
  if (first && second) expect(touches(first, second)).toBe(false);
});

test("for orientation an area is named where its name has the room, and never beyond the edge", () => {
  const keys = (one: DrawnArea) => labelsOf([named(one, 0)], PICTURE).map(({ key }) => key);
  expect(keys(area("luas", 500, 500, 180))).toEqual(["luas"]);
  expect(keys(area("sempit", 500, 500, 160))).toEqual([]);
  expect(keys(area("tepi", 60, 500, 180))).toEqual([]);
});

test("three tiny neighbours get a lens in the corner where no land is; two, or larger ones, none", () => {
  const town = [area("a", 800, 800, 20), area("b", 820, 800, 20), area("c", 810, 820, 20)];
  const land = area("darat", 750, 750, 480);
  const lens = lensOf([...town, land], PICTURE);
  expect(lens?.window.x).toBeLessThan(800);
  expect(lens?.place).toMatchObject({ x: 12, y: 12 });
  expect(lensOf(town.slice(0, 2), PICTURE)).toBeNull();
  expect(
    lensOf(
      town.map(({ key, middle }) => area(key, middle.x, middle.y, 40)),
      PICTURE,
    ),
  ).toBeNull();
  const all = { ...land, box: PICTURE };
  expect(lensOf([...town, all], PICTURE)?.place.y).toBeGreaterThan(PICTURE.height);
});
