import { expect, test } from "vitest";
import type { AreaUnit } from "#lib/area/tree";
import type { CountedRow } from "#lib/coverage/counting";
import { rowOf } from "#lib/coverage/row";
import { netGapWords } from "#lib/page/indicator/gap-words";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const kept = { since: "2020-01", until: null } as const;
const desa: AreaUnit = { id: "d", code: "d", kind: "DESA", name: "Damai", parentId: "k", ...kept };
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

/** KEK: at most a tenth of those whose arm was measured in the month. */
function kek(name: string, ...parts: [number, number][]): CountedRow {
  const GIZ19 = theIndicator("GIZ19");
  if (GIZ19.kind !== "ratio-events") throw new Error("GIZ19 is counted otherwise");
  const of = questionOf(GIZ19, { month: 10 });
  const units = parts.map(([found, measured]) =>
    unitOf(GIZ19, {
      masks: { [GIZ19.counts]: monthsWith({ 10: found }), [GIZ19.outOf.mask]: monthsWith({ 10: measured }) },
    }),
  );
  const area = { unit: desa, code: name, name, plain: name, of: [] };
  return { area, question: of, row: rowOf(units, of) };
}

test.each<[string, [string, [number, number]][], string | null]>([
  [
    "all at or above the limit, nothing rounded",
    [
      ["A", [5, 40]],
      ["B", [6, 40]],
    ],
    null,
  ],
  [
    "one below the limit",
    [
      ["A", [9, 40]],
      ["B", [1, 40]],
    ],
    "Lebih 2 orang dari batas (bersih): lebih 5 di A, masih 3 di bawah batas di B.",
  ],
  [
    "only rounded",
    [
      ["A", [9, 29]],
      ["B", [9, 29]],
    ],
    "Lebih 13 orang dari batas: lebih 14 di A, B. Selisih 1 karena pembulatan per baris.",
  ],
  [
    "all small",
    [
      ["A", [9, 19]],
      ["B", [9, 19]],
    ],
    "Lebih 15 orang dari batas: lebih 16 di 2 desa berangka kecil. Selisih 1 karena pembulatan per baris.",
  ],
])("where lower is better: %s", (_, parts, words) => {
  const rows = parts.map(([name, part]) => kek(name, part));
  expect(netGapWords(kek("semua", ...parts.map(([, part]) => part)), rows)).toBe(words);
});
