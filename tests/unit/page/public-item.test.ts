import { expect, test } from "vitest";
import { itemOf } from "#lib/page/public/item";
import { publicView } from "#lib/page/public/view";
import type { PublicCell, Published } from "#lib/publication/read-public";
import type { Facts } from "#lib/publication/state";

const FACTS: Facts = { targets: { KIA03: 950, GIZ06: 140 }, reported: 9, due: 9, withoutSasaran: 0 };

const item = (code: "KIA03" | "GIZ06", reached: number | null, outOf: number | null) =>
  itemOf(code, { until: "2026-10", reached, outOf }, { facts: FACTS, line: [] });

// K4: 95 % a year, by October 79,2 %. Stunting: at most 14 %.
test.each([
  ["KIA03", 80, 100, "good Sesuai target", 0],
  ["KIA03", 79, 100, "behind Belum sesuai target", 1],
  ["KIA03", 10, 20, "behind Belum sesuai target", 6],
  ["KIA03", 10, 19, "none Angka kecil, tidak dinilai", 0],
  ["GIZ06", 14, 100, "good Dalam batas", 0],
  ["GIZ06", 15, 100, "behind Di atas batas", 1],
  ["KIA03", null, null, undefined, 0],
] as const)("%s of %s from %s is told as %s", (code, reached, outOf, told, gap) => {
  const one = item(code, reached, outOf);
  expect(one?.status && `${one.status.key} ${one.status.word}`).toEqual(told ?? null);
  expect(one?.gap).toBe(gap);
  expect(one?.made === null).toBe(reached === null);
});

const cell = (month: PublicCell["month"], reached: number | null, until = month): PublicCell => ({
  ...{ month, until, indicator: "KIA03", reached, outOf: reached === null ? null : 100 },
});

function view(cells: PublicCell[]) {
  const month = (of: PublicCell["month"]) => ({
    month: of,
    version: 1,
    facts: FACTS,
    recordedAt: new Date(0),
  });
  const unit = { id: "d", code: "d", kind: "DESA", name: "Air Saga", kabupaten: "Belitung" } as const;
  const published: Published = {
    ...{ unit, cells, months: [month("2026-10"), month("2026-09")], puskesmas: [] },
  };
  return publicView(published, "Asia/Jakarta").groups.flatMap(({ items }) => items);
}

test("a month in which nothing new was told is no point of the line, and neither is a hidden one", () => {
  const line = (cells: PublicCell[]) =>
    view(cells)
      .find(({ code }) => code === "KIA03")
      ?.line.map(({ percent }) => percent)
      .slice(-2);
  expect(line([cell("2026-10", 60), cell("2026-09", 50)])).toEqual([50, 60]);
  expect(line([cell("2026-10", 50, "2026-09"), cell("2026-09", 50)])).toEqual([50, null]);
  expect(line([cell("2026-10", 60), cell("2026-09", null)])).toEqual([null, 60]);
});

test("whether a number rose or fell is said nowhere", () => {
  const [rising, falling] = [
    view([cell("2026-10", 60), cell("2026-09", 50)]),
    view([cell("2026-10", 60), cell("2026-09", 70)]),
  ];
  const words = (items: ReturnType<typeof view>) => JSON.stringify(items.map(({ line: _, ...one }) => one));
  expect(words(rising)).toBe(words(falling));
});
