import { expect, test } from "vitest";
import type { CountedRow } from "#lib/dashboard/counting";
import { netGapWords } from "#lib/dashboard/gap-words";
import { rowOf } from "#lib/indicator/row";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const K1 = theIndicator("KIA01");
const question = questionOf(K1, { month: 12 });
const figuresOf = (reached: number) =>
  unitOf(K1, { masks: { K1: monthsWith({ 3: reached }) }, proyeksi: 100 });

function counted(name: string, ...reached: number[]): CountedRow {
  const area = { unit: null, code: name, name, plain: name, of: [] };
  return { area, question, row: rowOf(reached.map(figuresOf), question) };
}

test("what one desa has too many fills no gap of another: net and gross are both said", () => {
  const rows = [counted("Parit", 70), counted("Kota", 92), counted("Paal Satu", 118)];

  expect(netGapWords(counted("semua", 70, 92, 118), rows)).toBe(
    "Kurang 20 orang (bersih): kurang 38 di Parit, Kota, lebih 18 di Paal Satu.",
  );
});

test("where all lack, the net is the whole and nothing is added", () => {
  expect(netGapWords(counted("semua", 70, 92), [counted("Parit", 70), counted("Kota", 92)])).toBeNull();
});
