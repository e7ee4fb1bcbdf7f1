import { expect, test } from "vitest";
import type { CountedRow } from "#lib/coverage/counting";
import { rowOf } from "#lib/coverage/row";
import { yearLine } from "#lib/page/home/year-line";
import { type Month, monthNumber, yearOf } from "#lib/period/month";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

type Year = Partial<Record<number, number>>;
type Given = { proyeksi?: number | null; target?: number | null; running?: boolean };

/** K4 of a place: what was reached in each month of this year and of the one before; a month that is left out is not known. */
function pointsOf(months: { before?: Year; now: Year }, given: Given = {}) {
  const of = (year: number, reached: Year = {}) =>
    Object.keys(reached).map((number) => {
      const month = `${year}-${number.padStart(2, "0")}` as Month;
      return { month, counted: countedIn(month, reached, given) };
    });
  return [...of(2025, months.before), ...of(2026, months.now)];
}

function countedIn(
  month: Month,
  reached: Year,
  { proyeksi = 1200, target = 1000, running = false }: Given,
): CountedRow {
  const indicator = theIndicator("KIA03", month);
  const question = questionOf(indicator, { month: monthNumber(month), running, target });
  const unit = unitOf(indicator, { masks: { K4: monthsWith(reached) }, proyeksi });
  const area = { unit: null, code: "a", name: "a", plain: `${yearOf(month)}`, of: [] };
  return { area, question, row: rowOf([unit], question) };
}

test("without a point, or without a count in the last, there is no line", () => {
  expect(yearLine([])).toBeNull();
  expect(yearLine([...pointsOf({ now: { 1: 5 } }), { month: "2026-02", counted: null }])).toBeNull();
});

test("each month stands in its own slot, of this year and of the one before; what is not known is no nought", () => {
  const line = yearLine(pointsOf({ before: { 1: 3, 12: 0 }, now: { 2: 7, 3: 0 } }));

  expect(line?.years).toEqual({ now: 2026, before: 2025 });
  expect(line?.now).toEqual([null, 7, 0, ...Array(9).fill(null)]);
  expect(line?.before).toEqual([3, ...Array(10).fill(null), 0]);
  expect(line?.figures.slice(0, 3)).toEqual(["–", "7", "0"]);
  expect(line?.month).toBe(3);
  expect(line?.minimum).toEqual({ value: 100, words: "100" });
});

// Of 1,200 all by December: 100 a month. In October, at 1,000 and 998 reached, two months are left for 200 and 202.
const until = (november: number): Year =>
  Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at + 1, at < 9 ? 100 : november]));

test.each([
  [until(100), {}, { from: 11, people: 100 }, "Perlu 100 orang sebulan sampai Desember."],
  [until(98), {}, { from: 11, people: 101 }, "Perlu 101 orang sebulan sampai Desember."],
  [until(299), {}, { from: 11, people: 1 }, "Perlu 1 orang sebulan sampai Desember."],
  [until(300), {}, null, "Target setahun sudah tercapai."],
  // The month that runs is still open: 300 for three months.
  [until(50), { running: true }, { from: 10, people: 100 }, "Perlu 100 orang sebulan sampai Desember."],
  [until(100), { target: null }, null, ""],
  [until(100), { proyeksi: null }, null, ""],
] as const)("what the months left must bring: %o, %o", (now, given, needed, sentence) => {
  const line = yearLine(pointsOf({ now }, given));

  expect(line?.needed).toEqual(needed);
  expect(line?.sentence).toBe(sentence);
});

test.each([
  [{ 1: 9 }, { 1: 10 }, "Januari 1 lebih sedikit dari 2025."],
  [{ 1: 10 }, { 1: 10 }, "Januari sama dengan 2025."],
  [{ 1: 11 }, { 1: 10 }, "Januari 1 lebih banyak dari 2025."],
  [{ 1: 5, 2: 5 }, { 1: 5, 2: 4, 3: 900 }, "Januari–Februari 1 lebih banyak dari 2025."],
  [{ 1: 5, 2: 5 }, { 2: 4 }, "1 bulan yang diketahui di kedua tahun 1 lebih banyak dari 2025."],
  [{ 1: 5 }, { 2: 5 }, ""],
  [{ 1: 5 }, {}, ""],
] as const)("compared are the months known of both years: %o, %o", (now, before, sentence) => {
  expect(yearLine(pointsOf({ now, before }, { target: null }))?.sentence).toBe(sentence);
});
