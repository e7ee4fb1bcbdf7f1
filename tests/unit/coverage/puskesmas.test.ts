import { expect, test } from "vitest";
import { monthsOf } from "#lib/coverage/months";
import { byCoverage, ranksOf } from "#lib/coverage/rank";
import { rowOf } from "#lib/coverage/row";
import { monthsWith, NO_MONTHS, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const K4 = theIndicator("KIA03");
const october = questionOf(K4);

const EXCEPT_OCTOBER = NO_MONTHS.map((_, index) => (index === 9 ? 0 : 4));

/** Puskesmas Tanjungpandan in October 2026: nine desa, one silent, one without a sasaran. */
const DESA = [
  { name: "Tanjungpendam", year: 57, oct: 5, sep: 5, sasaran: 66, waiting: 7 },
  { name: "Paal Satu", year: 80, oct: 6, sep: 10, sasaran: 96, waiting: 10 },
  { name: "Pangkallalang", year: 118, oct: 14, sep: 12, sasaran: 142, waiting: 14 },
  { name: "Kota", year: 50, oct: 7, sep: 4, sasaran: 62, waiting: 8 },
  { name: "Parit", year: 87, oct: 13, sep: 9, sasaran: 118, waiting: 19 },
  { name: "Lesung Batang", year: 50, oct: 4, sep: 7, sasaran: 74, waiting: 16 },
  { name: "Kampong Damai", year: 44, oct: 3, sep: 3, sasaran: 71, waiting: 18 },
  { name: "Juru Seberang", year: 29, oct: 0, sep: 3, sasaran: 43, waiting: 9, reports: EXCEPT_OCTOBER },
  { name: "Aik Ketekok", year: 7, oct: 2, sep: 1, sasaran: null, waiting: 4 },
];

const units = DESA.map(({ year, oct, sep, sasaran, waiting, reports }) =>
  unitOf(K4, {
    masks: {
      K4: monthsWith({ 2: year - oct - sep, 9: sep, 10: oct }),
      K4_WAITING: monthsWith({ 10: waiting }),
      ...(reports ? { DILAYANI_2: reports } : {}),
    },
    proyeksi: sasaran,
  }),
);
const rows = units.map((unit) => rowOf([unit], october));
const total = rowOf(units, october);

test.each([
  ["Tanjungpendam", 53, 0, "TETAP", "BAIK", 2],
  ["Paal Satu", 76, 0, "TURUN", "KURANG", 6],
  ["Pangkallalang", 113, 0, "NAIK", "BAIK", 10],
  ["Kota", 50, 0, "NAIK", "BAIK", 4],
  ["Parit", 94, 7, "NAIK", "CUKUP", 12],
  ["Lesung Batang", 59, 9, "TURUN", "JELEK", 8],
  ["Kampong Damai", 57, 13, "TETAP", "JELEK", 9],
  ["Juru Seberang", 35, 6, null, "BELUM_LAPOR", 5],
  ["Aik Ketekok", null, null, null, "TANPA_SASARAN", null],
])(
  "%s must reach %s, lacks %s, is %s and so %s; %s are not registered",
  (name, mustReach, gapPeople, trend, status, unregistered) => {
    const row = rows[DESA.findIndex((desa) => desa.name === name)];

    expect(row).toMatchObject({ mustReach, gapPeople, trend, status, unregistered });
  },
);

test("the puskesmas has reached 515 of 672, 17 people short of 532, and is CUKUP", () => {
  expect(total).toMatchObject({ reached: 515, outOf: 672, mustReach: 532, gapPeople: 17, status: "CUKUP" });
});

test("7 of the 8 desa with a sasaran reported, and the trend compares those 7: 52 after 50", () => {
  expect(total).toMatchObject({
    reports: { reported: 7, due: 8 },
    compared: { units: 7 },
    trend: "NAIK",
    movement: "UP",
  });
  expect(total.thisMonth).toEqual({ reached: 52, outOf: 672 });
  expect(total.lastMonth).toEqual({ reached: 53, outOf: 672 });
  expect(total.compared).toMatchObject({ now: { reached: 52 }, before: { reached: 50 } });
});

test("672 expected are 515 reached, 101 known by name and 56 whom nobody has registered", () => {
  expect(total).toMatchObject({ waiting: 101, unregistered: 56 });
});

test("the desa without a sasaran is left out of the total and told beside it", () => {
  expect(total.withoutSasaran).toEqual({ units: 1, reached: 7, waiting: 4 });
});

test("the silent desa keeps its September: 3 last month, nothing this month", () => {
  const silent = rows[7];

  expect(silent).toMatchObject({ reached: 29, outOf: 43, thisMonth: null });
  expect(silent?.lastMonth).toEqual({ reached: 3, outOf: 43 });
});

test("ranks go from 1 to 7; the silent one and the one without a sasaran have none", () => {
  expect(ranksOf(rows, "higher")).toEqual([1, 2, 3, 4, 5, 6, 7, null, null]);
});

test("the chart is sorted by coverage, highest first, and those not ranked stay at the end in their order", () => {
  const shuffled = [8, 7, 6, 0, 5, 1, 4, 2, 3].map((index) => rows[index]);
  const sorted = shuffled.flatMap((row) => row ?? []).sort(byCoverage);

  expect(sorted.map(({ reached }) => reached)).toEqual([57, 80, 118, 50, 87, 50, 44, 7, 29]);
});

test("equal coverages share a rank", () => {
  const [first, second] = rows;
  const tied = [first, second, first].flatMap((row) => row ?? []);

  expect(ranksOf(tied, "higher")).toEqual([1, 3, 1]);
  expect(ranksOf(tied, "lower")).toEqual([2, 1, 2]);
});

test("where neither direction is better nobody is before another", () => {
  expect(ranksOf(rows, "neither")).toEqual(rows.map(() => null));
});

test("the bars of the months hold everybody reached then, and none for months to come", () => {
  const bars = monthsOf(units, october).map((month) => month?.reached ?? null);

  expect(bars.slice(8)).toEqual([53, 52, null, null]);
  expect(monthsOf(units.slice(7, 8), october)[9]).toBeNull();
});

test("a puskesmas in which nobody reported is itself BELUM LAPOR", () => {
  expect(rowOf(units.slice(7), october)).toMatchObject({
    status: "BELUM_LAPOR",
    coverage: null,
    reports: { reported: 0, due: 1 },
  });
});
