import { expect, test } from "vitest";
import type { Indicator, ToldIndicator, ToldRatioIndicator } from "#lib/coverage/definition";
import type { UnitFigures } from "#lib/coverage/figures";
import { questionOf as asked } from "#lib/coverage/question";
import { rowOf } from "#lib/coverage/row";
import type { FactCounts } from "#lib/fact/counts";
import { bitsOf, peopleIn } from "#lib/names/lists";
import { equationOf } from "#lib/page/names/words";
import { monthsWith, NO_MONTHS, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

// Numbers without names. Told is how often a unit told it, nought included.
const told = (people: Record<number, number>, times = people): FactCounts => ({
  people: monthsWith(people),
  bySex: { L: NO_MONTHS, P: NO_MONTHS },
  told: monthsWith(Object.fromEntries(Object.keys(times).map((month) => [month, 1]))),
});
const silent = { DILAYANI_2: NO_MONTHS, DILAYANI_3: NO_MONTHS, DILAYANI_4: NO_MONTHS };

const ELDERS = { ...theIndicator("SPM07"), plus: "LANSIA_TANPA_NAMA" } as Indicator;
const desa = (more: object = {}) =>
  unitOf(ELDERS, {
    masks: { SPM07: monthsWith({ 9: 11, 10: 30, 11: 9 }), SPM07_WAITING: monthsWith({ 10: 18 }) },
    facts: { LANSIA_TANPA_NAMA: told({ 8: 1, 10: 5, 11: 4 }) },
    proyeksi: 71,
    ...more,
  });
const counted = (units: readonly UnitFigures[], basis: "PROYEKSI" | "RIIL" = "PROYEKSI") => {
  const question = asked(ELDERS, { month: "2026-10", basis, target: 1000, running: false });
  const area = { unit: null, code: "", name: "", plain: "", of: [] };
  return { area, question, row: rowOf(units, question) };
};

test("over proyeksi bernama 41 + dilaporkan 6 are 47 of 71; nobody of the month after is among them", () => {
  const total = counted([desa()]);
  expect(total.row).toMatchObject({
    reached: 47,
    reported: 6,
    outOf: 71,
    waiting: 18,
    unregistered: 6,
    thisMonth: { reached: 35 },
    lastMonth: { reached: 11 },
  });
  expect(peopleIn("sudah", total)).toBe(41);
  expect(peopleIn("belum", total)).toBe(18);
  expect(equationOf(total, "belum").map(({ people, label }) => `${people} ${label}`)).toEqual([
    "71 sasaran proyeksi",
    "41 sudah SPM 7 usia lanjut",
    "6 dilaporkan tanpa nama",
    "18 belum SPM 7 usia lanjut, ada namanya",
    "6 belum terdaftar",
  ]);
});

test("by riil the reported are nobody: 41 of 41 and 18", () => {
  const total = counted([desa()], "RIIL");
  expect(total.row).toMatchObject({ reached: 41, reported: null, outOf: 59, waiting: 18, unregistered: 0 });
  expect(peopleIn("sudah", total)).toBe(41);
});

const facility = unitOf(ELDERS, {
  ...{ masks: silent, facts: { LANSIA_TANPA_NAMA: told({ 10: 2 }) } },
  ...{ mustReport: false, withoutDesa: true },
});

test("what a facility tells without a desa is in the total, has no sasaran, and must not report", () => {
  const total = counted([desa(), facility]).row;
  expect(total).toMatchObject({ reached: 49, reported: 8, outOf: 71, reports: { reported: 1, due: 1 } });
  expect(total.withoutSasaran.units).toBe(0);
  expect(total.compared?.units).toBe(1);
});

test("a desa without proyeksi stays out of the total, though a facility stands beside it; alone it shows its people", () => {
  const without = desa({ proyeksi: null });
  expect(counted([desa(), without, facility]).row).toMatchObject({
    reached: 49,
    outOf: 71,
    withoutSasaran: { units: 1, reached: 47 },
  });
  expect(counted([without, facility]).row).toMatchObject({ reached: 49, outOf: null });
  expect(counted([facility]).row).toMatchObject({ reached: 2, outOf: null, status: "TANPA_SASARAN" });
});

test.each([
  { told: { 10: 5 }, reported: 1, why: "told" },
  { told: { 10: 0 }, reported: 1, why: "told as nought" },
  {
    told: { 9: 5, 11: 5 },
    reported: 0,
    why: "the month before and the month after are no report of this one",
  },
])("a desa without any record has reported when a fact of it was $why", ({ told: people, reported }) => {
  const unit = unitOf(ELDERS, { masks: silent, facts: { LANSIA_TANPA_NAMA: told(people) }, proyeksi: 71 });
  expect(counted([unit]).row.reports).toEqual({ reported, due: 1 });
});

const base = {
  since: "2026-01",
  label: "(contoh)",
  title: "(contoh)",
  meaning: "(contoh)",
  klaster: "KLASTER_1",
  people: "orang",
  betterWhen: "higher",
  factor: 100,
  source: "(contoh)",
  privacy: "(contoh)",
} as const;

const SCREENED: ToldIndicator = {
  ...{ ...base, code: "X1", kind: "facts-yearly-sasaran", fact: "LANSIA_TANPA_NAMA" },
  ...{ outOf: { sasaran: "LANSIA" }, defaultTarget: 900 },
};

test.each([
  // 90 % x 10/12 of 60 = 45.
  { people: { 1: 20, 10: 25 }, reached: 45, gapPeople: 0 },
  { people: { 1: 20, 10: 24, 11: 9 }, reached: 44, gapPeople: 1 },
])("told alone over a sasaran: $people is $reached of 60", ({ people, ...said }) => {
  const unit = unitOf(SCREENED, { facts: { LANSIA_TANPA_NAMA: told(people) }, proyeksi: 60 });
  const question = questionOf(SCREENED);
  expect(rowOf([unit], question)).toMatchObject({ ...said, outOf: 60, mustReach: 45, waiting: null });
  expect(bitsOf(SCREENED, "sudah", question)).toBeNull();
  expect(bitsOf(SCREENED, "belum", question)).toBeNull();
});

const OPEN_DAYS: ToldRatioIndicator = {
  ...{ ...base, code: "X2", kind: "ratio-facts", fact: "HARI_BUKA", outOf: { fact: "KELUARGA" } },
  defaultTarget: 500,
};

test("one fact out of another, of the month itself: summed first, divided afterwards", () => {
  const unit = (open: number, families: number) =>
    unitOf(OPEN_DAYS, {
      masks: silent,
      facts: { HARI_BUKA: told({ 9: 9, 10: open }), KELUARGA: told({ 9: 18, 10: families, 11: 99 }) },
    });
  const total = rowOf([unit(3, 10), unit(12, 20)], questionOf(OPEN_DAYS));
  expect(total).toMatchObject({ reached: 15, outOf: 30, mustReach: 15, gapPeople: 0, movement: "LEVEL" });
  expect(total.reports).toEqual({ reported: 2, due: 2 });
});
