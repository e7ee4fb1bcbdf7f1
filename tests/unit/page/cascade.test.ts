import { expect, test } from "vitest";
import { type AreaUnit, areaTree } from "#lib/area/tree";
import { indicatorsIn } from "#lib/coverage/catalogue";
import type { Counting } from "#lib/coverage/counting";
import { cascadeOf } from "#lib/page/pws/cascade";
import { monthsWith, unitOf } from "#tests/support/unit-figures";

const desa: AreaUnit = {
  ...{ id: "d", code: "d", kind: "DESA", name: "Damai", parentId: "k" },
  ...{ since: "2020-01", until: null },
};
const kabupaten: AreaUnit = { ...desa, id: "k", code: "k", kind: "KABUPATEN", parentId: null };

/** People reached in October, with K1, K4 and K6 in turn. */
function stepsOf([k1 = 0, k4 = 0, k6 = 0]: number[]) {
  const counting: Counting = {
    tree: areaTree("2026-10", [kabupaten, desa], []),
    nameOf: ({ name }) => name,
    month: "2026-10",
    basis: "PROYEKSI",
    running: false,
    targets: ({ defaultTarget }) => defaultTarget,
    figures: (_, indicator) =>
      unitOf(indicator, {
        masks: { K1: monthsWith({ 10: k1 }), K4: monthsWith({ 10: k4 }), K6: monthsWith({ 10: k6 }) },
        proyeksi: 100,
      }),
  };
  const indicators = indicatorsIn("2026-10").toReversed();
  return cascadeOf(counting, { unit: desa, indicators, hrefOf: (code) => `/${code}` });
}

test.each([
  { reached: [80, 60, 50], shares: [100, 75, 62.5], losses: [null, 20, 10] },
  { reached: [80, 80, 80], shares: [100, 100, 100], losses: [null, 0, 0] },
  { reached: [40, 50, 0], shares: [100, 100, 0], losses: [null, -10, 50] },
])("of $reached people each step tells what it lost", ({ reached, shares, losses }) => {
  const steps = stepsOf(reached);

  expect(steps.map(({ label }) => label)).toEqual(["K1", "K4", "K6"]);
  expect(steps.map((step) => step.reached)).toEqual(reached);
  expect(steps.map(({ share }) => share)).toEqual(shares);
  expect(steps.map(({ loss }) => loss)).toEqual(losses);
});

test("where nobody began there is no way to show", () => {
  expect(stepsOf([0, 0, 0])).toEqual([]);
});
