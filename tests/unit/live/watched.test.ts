import { expect, test } from "vitest";
import { concerns, newsWords, wouldJump } from "#lib/live/watched";

const page = { unit: "19.02.PKM01", month: "2026-10" } as const;

test.each([
  ["a number of its month", { units: ["19.02.PKM01"], since: "2026-10" }, true],
  ["one before it, which is summed into it", { units: ["19.02", "19.02.PKM01"], since: "2026-03" }, true],
  ["one after it", { units: ["19.02.PKM01"], since: "2026-11" }, false],
  ["one of the neighbour", { units: ["19.02.PKM02"], since: "2026-10" }, false],
  ["a record that no number counts", { units: ["19.02.PKM01"], since: null }, false],
  ["whatever moved everywhere", { units: ["*"], since: null }, true],
] as const)("a page is read anew for %s", (_, { units, since }, told) => {
  expect(concerns({ n: 1, units: [...units], since }, page)).toBe(told);
});

test.each([
  ["looks at the top", {}, false],
  ["has scrolled a little", { scrolled: 399 }, false],
  ["reads a long table further down", { scrolled: 401 }, true],
  ["types", { writing: true }, true],
  ["is asked something", { asking: true }, true],
])("whoever %s: told instead of moved", (_, use, told) => {
  expect(wouldJump({ writing: false, asking: false, scrolled: 0, height: 800, ...use })).toBe(told);
});

test("records are counted, what was set is not", () => {
  expect([newsWords(0), newsWords(3), newsWords(1234)]).toEqual([
    "Ada angka baru",
    "3 catatan baru",
    "1.234 catatan baru",
  ]);
});
