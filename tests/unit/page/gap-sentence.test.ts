import { expect, test } from "vitest";
import type { CountedRow } from "#lib/coverage/counting";
import { countedMask } from "#lib/coverage/definition";
import { rowOf } from "#lib/coverage/row";
import { type Fill, fillOf } from "#lib/page/pws/fill";
import { gapSentence } from "#lib/page/pws/gap-sentence";
import { monthsWith, NO_MONTHS, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

// K4 in December with a target of 50 %: of 100 people 50 must have been reached, of 41 people 21.
type Part = { name: string; of: number; reached: number; silent?: boolean };

const K4 = theIndicator("KIA03");

function told(parts: readonly Part[], { running = false, target = 500 as number | null } = {}) {
  const question = { ...questionOf(K4, { month: 12, running }), target };
  const unitsOf = ({ of, reached, silent }: Part) =>
    unitOf(K4, {
      masks: {
        [countedMask(K4) ?? "K4"]: monthsWith({ [silent ? 3 : 12]: reached }),
        ...(silent && { DILAYANI_2: NO_MONTHS }),
      },
      proyeksi: of,
    });
  const row = (name: string, units: ReturnType<typeof unitOf>[]): CountedRow => ({
    area: { unit: null, code: name, name, plain: name, of: [] },
    question,
    row: rowOf(units, question),
  });
  const total = row("semua", parts.map(unitsOf));
  return gapSentence(
    total,
    parts.map((part) => row(part.name, [unitsOf(part)])),
    "desa",
  );
}

const A = { name: "Air Saga", of: 100, reached: 30 };
const B = { name: "Damai", of: 100, reached: 42 };
const C = { name: "Juru", of: 100, reached: 46 };
const OVER = { name: "Parit", of: 100, reached: 61 };

test.each<[string, Part[], string, string, string | null]>([
  ["one unit", [A], "K4 kurang 20 orang.", "Air Saga kurang 20.", null],
  [
    "the two largest",
    [C, A, B],
    "K4 kurang 32 orang.",
    "Air Saga kurang 20, Damai 8.",
    "Kurang 32 di 3 desa, 88% di antaranya di dua ini.",
  ],
  [
    "net and gross",
    [A, B, C, OVER],
    "K4 kurang 21 orang.",
    "Air Saga kurang 20, Damai 8.",
    "Kurang 32 di 3 desa, 88% di antaranya di dua ini; lebih 11 di 1 desa: bersih 21.",
  ],
  [
    "reached on the whole",
    [OVER, { ...C, reached: 49 }],
    "K4 mencapai target berjalan.",
    "Juru masih kurang 1.",
    null,
  ],
  [
    "reached on the whole by those above",
    [{ ...OVER, reached: 90 }, A, B],
    "K4 mencapai target berjalan.",
    "Air Saga masih kurang 20, Damai 8.",
    "Kurang 28 di 2 desa; lebih 40 di 1 desa: bersih lebih 12.",
  ],
  ["all reached", [OVER], "K4 mencapai target berjalan.", "", null],
  [
    "rounded up in each part",
    [
      { ...A, of: 41, reached: 10 },
      { ...B, of: 41, reached: 10 },
    ],
    "K4 kurang 21 orang.",
    "Air Saga kurang 11, Damai 11.",
    null,
  ],
  [
    "a silent one is in the sum alone",
    [{ ...A, silent: true }, B, C],
    "K4 kurang 32 orang.",
    "Damai kurang 8, Juru 4.",
    "Kurang 32 di 3 desa, 38% di antaranya di dua ini.",
  ],
  [
    "one of 19 is in the sum alone",
    [{ name: "Kecil", of: 19, reached: 0 }, B],
    "K4 kurang 18 orang.",
    "Damai kurang 8.",
    "Kurang 18 di 2 desa.",
  ],
  [
    "one of 20 is named",
    [{ name: "Dua puluh", of: 20, reached: 0 }, B],
    "K4 kurang 18 orang.",
    "Dua puluh kurang 10, Damai 8.",
    "Kurang 18 di 2 desa.",
  ],
])("%s", (_, parts, head, where, sum) => {
  expect(told(parts)).toMatchObject({ head, where, sum });
});

test("nothing is said of few people, nor without a target", () => {
  expect(told([{ ...A, of: 19, reached: 0 }])).toBeNull();
  expect(told([A], { target: null })).toBeNull();
});

test("of a running month it is said that it goes on", () => {
  expect(told([A], { running: true })?.head).toBe("K4 sejauh ini kurang 20 orang.");
});

test.each<[Parameters<typeof fillOf>[0], Fill]>([
  [{ status: "JELEK", small: false }, "jelek"],
  [{ status: "JELEK", small: true }, "small"],
  [{ status: "BAIK", small: false }, "baik"],
  [{ status: "BELUM_LAPOR", small: true }, "silent"],
  [{ status: "TANPA_CATATAN", small: false }, "silent"],
  [{ status: "PERIKSA_SASARAN", small: false }, "check"],
  [{ status: "BERJALAN", small: false }, "running"],
  [{ status: "BERJALAN", small: true }, "small"],
  [{ status: "BELUM_LENGKAP", small: false }, "none"],
  [{ status: "TANPA_SASARAN", small: false }, "none"],
])("%o is filled %s", (row, fill) => {
  expect(fillOf(row)).toBe(fill);
});
