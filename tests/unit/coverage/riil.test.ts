import { expect, test } from "vitest";
import { rowOf } from "#lib/coverage/row";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const riil = { basis: "RIIL" } as const;

test("elderly known by name are those screened and those waiting, and the target grows to October", () => {
  const SPM07 = theIndicator("SPM07");
  const unit = unitOf(SPM07, {
    masks: { SPM07: monthsWith({ 9: 40, 10: 35 }), SPM07_WAITING: monthsWith({ 9: 60, 10: 25 }) },
    proyeksi: 130,
  });

  expect(rowOf([unit], questionOf(SPM07, riil))).toMatchObject({
    reached: 75,
    outOf: 100,
    mustReach: 84,
    gapPeople: 9,
    waiting: 25,
    unregistered: 0,
    stillPregnant: null,
    status: "JELEK",
  });
});

test("mothers known up to October are all expected now: the target of K1 is not divided", () => {
  const K1 = theIndicator("KIA01");
  const unit = unitOf(K1, { masks: { K1: monthsWith({ 10: 45 }), K1_WAITING: monthsWith({ 10: 5 }) } });

  expect(rowOf([unit], questionOf(K1, riil))).toMatchObject({ outOf: 50, mustReach: 50, gapPeople: 5 });
});

test("K4 expects only those whose pregnancy is over; the others are still pregnant", () => {
  const K4 = theIndicator("KIA03");
  const masks = {
    K4: monthsWith({ 10: 44 }),
    K4_WAITING: monthsWith({ 10: 18 }),
    K4_DUE: monthsWith({ 10: 3 }),
  };
  const unit = unitOf(K4, { masks, proyeksi: 71 });

  expect(rowOf([unit], questionOf(K4, riil))).toMatchObject({
    reached: 44,
    outOf: 47,
    waiting: 3,
    unregistered: 0,
    stillPregnant: 15,
  });
  expect(rowOf([unit], questionOf(K4))).toMatchObject({
    outOf: 71,
    waiting: 18,
    unregistered: 9,
    stillPregnant: 15,
  });
});

test("more known than expected shows as registered beyond the proyeksi", () => {
  const K1 = theIndicator("KIA01");
  const unit = unitOf(K1, {
    masks: { K1: monthsWith({ 10: 60 }), K1_WAITING: monthsWith({ 10: 17 }) },
    proyeksi: 71,
  });

  expect(rowOf([unit], questionOf(K1)).unregistered).toBe(-6);
});

test.each([
  { basis: "PROYEKSI", first: 15, both: 28 },
  { basis: "RIIL", first: 13, both: 25 },
] as const)(
  "a fifth of the mothers at risk is taken of their sum, and rounded up once ($basis)",
  ({ basis, first, both }) => {
    const RISTI = theIndicator("KIA07");
    const masks = {
      RISTI: monthsWith({ 5: 6 }),
      K1: monthsWith({ 4: 44 }),
      K1_WAITING: monthsWith({ 10: 17 }),
    };
    const units = [unitOf(RISTI, { masks, proyeksi: 71 }), unitOf(RISTI, { masks, proyeksi: 66 })];

    expect(rowOf(units.slice(0, 1), questionOf(RISTI, { basis }))).toMatchObject({
      outOf: first,
      reached: 6,
    });
    expect(rowOf(units, questionOf(RISTI, { basis }))).toMatchObject({
      outOf: both,
      waiting: null,
      unregistered: null,
    });
  },
);

test("a posyandu has no proyeksi: it shows whom it reached, and a percentage by riil alone", () => {
  const K1 = theIndicator("KIA01");
  const posyandu = unitOf(K1, {
    masks: { K1: monthsWith({ 9: 4, 10: 3 }), K1_WAITING: monthsWith({ 10: 1 }) },
  });

  expect(rowOf([posyandu], questionOf(K1))).toMatchObject({
    reached: 7,
    outOf: null,
    status: "TANPA_SASARAN",
  });
  expect(rowOf([posyandu], questionOf(K1, riil)).coverage).toEqual({ numerator: 7, denominator: 8 });
});

test("nobody reports for residents without a posyandu, so they are never late", () => {
  const K1 = theIndicator("KIA01");
  const masks = {
    K1: monthsWith({ 9: 2, 10: 1 }),
    K1_WAITING: monthsWith({ 10: 1 }),
    DILAYANI_2: monthsWith({}),
  };
  const bucket = unitOf(K1, { masks, mustReport: false });

  expect(rowOf([bucket], questionOf(K1, riil))).toMatchObject({
    outOf: 4,
    trend: "TURUN",
    status: "JELEK",
    reports: { reported: 0, due: 0 },
  });
});

test.each([
  { october: 0, kept: 4, status: "TANPA_CATATAN", coverage: null },
  { october: 1, kept: 5, status: "JELEK", coverage: { numerator: 5, denominator: 9 } },
])("nobody need report and $october counted in October: $status", ({ october, kept, status, coverage }) => {
  const K1 = theIndicator("KIA01");
  const masks = {
    K1: monthsWith({ 8: 2, 9: 2, 10: october }),
    K1_WAITING: monthsWith({ 10: 4 }),
    DILAYANI_2: monthsWith({}),
  };
  const row = rowOf([unitOf(K1, { masks, mustReport: false })], questionOf(K1, riil));

  expect(row).toMatchObject({ reached: kept, status, coverage, movement: october ? "DOWN" : null });
  const live = rowOf([unitOf(K1, { masks, mustReport: false })], questionOf(K1, { ...riil, running: true }));
  expect(live.status).toBe("BERJALAN");
});

test("reports are counted as they are; a desa that must report makes the row one that is waited for", () => {
  const ILP18 = theIndicator("ILP18");
  expect(rowOf([unitOf(ILP18, { mustReport: false })], questionOf(ILP18)).status).not.toBe("TANPA_CATATAN");
  const K1 = theIndicator("KIA01");
  const quiet = { K1_WAITING: monthsWith({ 10: 4 }), DILAYANI_2: monthsWith({}) };
  const both = [false, true].map((mustReport) => unitOf(K1, { masks: quiet, mustReport }));
  expect(rowOf(both, questionOf(K1, riil)).status).toBe("BELUM_LAPOR");
});
