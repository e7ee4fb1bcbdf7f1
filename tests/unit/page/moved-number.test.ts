import { expect, test } from "vitest";
import { becameWords, type Moved, movedBy, willBecomeWords } from "#lib/page/saved/moved-number";
import type { Movement } from "#lib/recording/movements";

const NOW = "2026-11";
const moved = (...movements: [Movement["mask"], Movement["month"], 1 | -1][]) =>
  movedBy(
    movements.map(([mask, month, by]) => ({ mask, month, homeId: "kenanga", by })),
    NOW,
  ).map(({ indicator, month, by, outOfBy }) => [indicator.code, month, by, outOfBy]);

test("a contact that completes K4 in October counts in the sum that is shown in November", () => {
  expect(moved(["K4", "2026-10", 1])).toEqual([["KIA03", "2026-11", 1, 0]]);
});

test("a contact of last year moves last year's sum", () => {
  expect(moved(["K1", "2025-12", 1])).toEqual([["KIA01", "2025-12", 1, 0]]);
});

test("people to be reached are told before findings", () => {
  expect(moved(["HB_TESTED", "2026-11", 1], ["ANEMIA", "2026-11", 1], ["K1", "2026-11", 1])).toEqual([
    ["KIA01", "2026-11", 1, 0],
    ["GIZ18", "2026-11", 1, 1],
  ]);
});

test("K6 is told once, not again as SPM 1", () => {
  expect(moved(["K6", "2026-11", 1])).toEqual([["KIA04", "2026-11", 1, 0]]);
});

test("a month that takes the place of another moves nothing", () => {
  expect(moved(["K1", "2026-07", -1], ["K1", "2026-08", 1])).toEqual([]);
});

test("a weighing counts in its own month, a state only in the last month that has come", () => {
  expect(
    moved(
      ["D", "2026-09", 1],
      ["PUNYA_KIA", "2026-09", 1],
      ["PUNYA_KIA", "2026-11", 1],
      ["PUNYA_KIA", "2026-12", 1],
    ),
  ).toEqual([
    ["GIZ01", "2026-09", 1, 0],
    ["GIZ02", "2026-11", 1, 0],
  ]);
});

test("a month that has not come moves nothing", () => {
  expect(moved(["K4", "2026-12", 1])).toEqual([]);
});

function k4(more: Partial<Moved> = {}) {
  const [first] = movedBy([{ mask: "K4", month: NOW, homeId: "kenanga", by: 1 }], NOW);
  if (!first) throw new Error("K4 must move");
  return { ...first, ...more, place: "Kampong Damai", reached: 45, outOf: 71 };
}

test("after the save the number is told as it became", () => {
  expect(becameWords(k4(), NOW)).toBe("K4 Kampong Damai menjadi 45 dari 71.");
  expect(becameWords({ ...k4(), outOf: null }, NOW)).toBe("K4 Kampong Damai menjadi 45.");
});

test("of another year it says until when", () => {
  expect(becameWords(k4({ month: "2025-12" }), NOW)).toBe(
    "K4 Kampong Damai s.d. Desember 2025 menjadi 45 dari 71.",
  );
});

test("before the save both numbers stand", () => {
  expect(willBecomeWords({ ...k4(), reached: 44 }, NOW)).toBe("K4 Kampong Damai 44 → 45 dari 71");
});

test("of a ratio both sides move", () => {
  expect(willBecomeWords({ ...k4({ outOfBy: 1 }), reached: 20, outOf: 30 }, NOW)).toBe(
    "K4 Kampong Damai 20 → 21 dari 31",
  );
});

test("the first of a place is out of one", () => {
  expect(willBecomeWords({ ...k4({ outOfBy: 1 }), reached: 0, outOf: 0 }, NOW)).toBe(
    "K4 Kampong Damai 0 → 1 dari 1",
  );
});
