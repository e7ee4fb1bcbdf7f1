import { expect, test } from "vitest";
import type { CountedRow } from "#lib/coverage/counting";
import { rowOf } from "#lib/coverage/row";
import { NAME_PARTS, type NamePart, pregnancyPart } from "#lib/names/parts";
import type { Parts } from "#lib/names/read-parts";
import { type Gap, gapOf } from "#lib/page/why/gap";
import { equationWords } from "#lib/page/why/part-views";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const area = { unit: null, code: "x", name: "Parit", plain: "Parit", of: [] };

/** K4 in October: 60 of `proyeksi`, 40 wait for it, 12 of whom cannot get there. */
function k4(proyeksi: number, basis: "PROYEKSI" | "RIIL" = "PROYEKSI"): CountedRow {
  const indicator = theIndicator("KIA03");
  const question = questionOf(indicator, { basis });
  const masks = {
    K4: monthsWith({ 3: 60 }),
    K4_WAITING: monthsWith({ 10: 40 }),
    K4_DUE: monthsWith({ 10: 12 }),
  };
  return { area, question, row: rowOf([unitOf(indicator, { masks, proyeksi })], question) };
}

const names = (counts: Partial<Record<NamePart, number>>, outside = 0): Parts => ({
  ofHomes: Object.entries(counts).map(([part, people]) => ({ part: part as NamePart, homeId: "h", people })),
  outside,
  withinYear: 0,
});

const told = (gap: Gap | null) => gap?.parts.map(({ key, people, closing }) => [key, people, closing]);

test("72 short of 120 in October's 95 of 100: the frame falls on those who can be reached, in their order", () => {
  const gap = gapOf(k4(120), names({ SATU_LAGI: 20, MASIH_BISA: 8, TIDAK_BISA: 10, PINDAH: 2 }));

  // 95 % x 10/12 of 120 are 95: 35 are missing.
  expect(told(gap)).toEqual([
    ["SATU_LAGI", 20, 20],
    ["MASIH_BISA", 8, 8],
    ["BELUM_TERDAFTAR", 20, 7],
    ["TIDAK_BISA", 10, 0],
    ["PINDAH", 2, 0],
  ]);
  expect(gap).toMatchObject({ people: 60, beyondReach: 0, kind: "MISSED", byNames: true });
  expect(gap && equationWords(gap, k4(120))).toBe("120 − 60 = 20 + 8 + 20 + 10 + 2");
});

test("more are known than the sasaran has: the last part is taken off again", () => {
  const gap = gapOf(k4(90), names({ MASIH_BISA: 30, TIDAK_BISA: 10 }));

  expect(told(gap)).toEqual([
    ["MASIH_BISA", 30, 12],
    ["TIDAK_BISA", 10, 0],
    ["LEBIH", -10, 0],
  ]);
  expect(gap && equationWords(gap, k4(90))).toBe("90 − 60 = 30 + 10 − 10");
});

test("whom nobody can reach any more closes no gap, and that is said", () => {
  expect(gapOf(k4(100), names({ TIDAK_BISA: 38, SATU_LAGI: 2 }))).toMatchObject({ beyondReach: 18 });
});

test("without names tallies tell who can still expect something; by riil nobody can", () => {
  expect(told(gapOf(k4(120), null))).toEqual([
    ["MASIH_HAMIL", 28, 28],
    ["BELUM_TERDAFTAR", 20, 7],
    ["HABIS_WAKTU", 12, 0],
  ]);
  expect(told(gapOf(k4(120, "RIIL"), null))).toEqual([["HABIS_WAKTU", 12, 0]]);
});

test("of an estimate nobody waits by name; of a finding the found are taken apart; without a sasaran nothing is", () => {
  const risk = theIndicator("KIA07");
  const question = questionOf(risk);
  const row = rowOf([unitOf(risk, { proyeksi: 200 })], question);
  expect(told(gapOf({ area, question, row: { ...row, reached: 4 } }, null))).toEqual([
    ["BELUM_TERDAFTAR", 36, expect.any(Number)],
  ]);

  const stunting = theIndicator("GIZ06");
  const masks = { STUNTING: monthsWith({ 10: 30 }), TBU_VALID: monthsWith({ 10: 100 }) };
  const found = questionOf(stunting);
  const foundRow = { area, question: found, row: rowOf([unitOf(stunting, { masks })], found) };
  expect(gapOf(foundRow, names({ LAMA: 21, BARU: 8, PINDAH: 1 }))).toMatchObject({
    kind: "FOUND",
    people: 30,
    parts: [
      { key: "LAMA", people: 21, closing: 16 },
      { key: "BARU", people: 8, closing: 0 },
      { key: "PINDAH", people: 1, closing: 0 },
    ],
  });
  expect(gapOf({ ...k4(120), row: { ...k4(120).row, outOf: null } }, null)).toBeNull();
});

test("whatever the list holds, the parts add up to the gap and frame no more than it lacks", () => {
  let seed = 7;
  const upTo = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % (most + 1);
  };
  for (let round = 0; round < 500; round++) {
    const total = k4(1 + upTo(300));
    const counts: Partial<Record<NamePart, number>> = {};
    let left = total.row.waiting ?? 0;
    const outside = upTo(Math.min(5, left));
    left -= outside;
    for (const part of NAME_PARTS) {
      counts[part] = part === "BELUM" ? left : upTo(left);
      left -= counts[part] ?? 0;
    }
    const gap = gapOf(total, names(counts, outside));
    const sum = gap?.parts.reduce((people, part) => people + part.people, 0);
    expect(sum).toBe((total.row.outOf ?? 0) - total.row.reached);
    expect(gap?.people).toBe(sum);
    const framed = gap?.parts.reduce((people, part) => people + part.closing, 0) ?? 0;
    expect(framed + (gap?.beyondReach ?? 0)).toBe(total.row.gapPeople);
    expect(gap?.parts.every(({ people, closing }) => closing <= Math.max(0, people))).toBe(true);
  }
});

test.each([
  ["2026-11-12", null, "TIDAK_BISA", "PINDAH"],
  ["2026-11-13", null, "SEKALI_LAGI", "SATU_LAGI"],
  [null, "2026-10-20", "BERAKHIR", "PINDAH"],
  [null, null, "BERAKHIR", "TIDAK_BISA"],
  [null, null, "TM3", "MASIH_BISA"],
  [null, null, "SESUDAHNYA", "SESUDAHNYA"],
] as const)("left %s, died %s, %s, on 12 November: %s", (leftOn, diedOn, group, part) => {
  expect(pregnancyPart({ leftOn, diedOn, pregnancy: { group } }, "2026-11-12")).toBe(part);
});
