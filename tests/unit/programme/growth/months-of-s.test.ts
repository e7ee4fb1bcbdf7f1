import { describe, expect, test } from "vitest";
import type { Day } from "#lib/period/day";
import { derive } from "#lib/recording/derive";
import { historyOf, recordOf, twelve } from "#tests/support/twelve-bits";

type Weight = readonly [on: Day, kg: number];

function child(bornOn: Day, weights: readonly Weight[], more: Record<string, unknown> = {}) {
  return historyOf(bornOn, {
    records: weights.map(([servedOn, bb_kg]) => {
      const data = { bb_kg, pb_tb_cm: 88, punya_kia: true, ...more };
      return recordOf("TIMBANG", servedOn, {
        data,
        derived: derive("TIMBANG", data, { sex: "P", bornOn, servedOn, previous: [] }),
      });
    }),
  });
}

describe("D, N, T and K count in every month of S, z-scores below 60 completed months", () => {
  const gaining: Weight[] = [
    ["2026-09-10", 15],
    ["2026-10-20", 15.3],
    ["2026-11-10", 15.6],
  ];
  test.each([
    // Five years old on 15 October: the last month of S.
    [
      "2021-10-15",
      {
        BALITA_S: "xxxxxxxxxx..",
        D: "........xx..",
        N: ".........x..",
        JUDGED: ".........x..",
        PUNYA_KIA: "........xx..",
        BBU_VALID: "........x...",
        STUNTING: "........x...",
      },
    ],
    // On 1 October: September was the last.
    [
      "2021-10-01",
      {
        BALITA_S: "xxxxxxxxx...",
        D: "........x...",
        N: "............",
        JUDGED: "............",
        PUNYA_KIA: "........x...",
        BBU_VALID: "........x...",
      },
    ],
    // On 20 October, the day of the weighing.
    [
      "2021-10-20",
      { BALITA_S: "xxxxxxxxxx..", D: "........xx..", N: ".........x..", BBU_VALID: "........x..." },
    ],
    // On 21 October: still below 60 months.
    [
      "2021-10-21",
      {
        BALITA_S: "xxxxxxxxxx..",
        D: "........xx..",
        BBU_VALID: "........xx..",
        TBU_VALID: "........xx..",
        BBTB_VALID: "........xx..",
      },
    ],
  ] as const)("born on %s", (bornOn, expected) => {
    const history = child(bornOn, gaining);
    const found = Object.keys(expected).map((code) => [
      code,
      twelve(history, code as keyof typeof expected, 2026),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test("oedema at 60 months is no BGM any more", () => {
    const history = child("2021-10-15", gaining, { edema: true });
    expect(twelve(history, "BGM", 2026)).toBe("........x...");
  });
});

describe("a weighing outside WHO's flags is D, not judged, and no base", () => {
  const born = "2025-01-05";
  const verdicts = (weights: readonly Weight[]) => {
    const history = child(born, weights);
    return [twelve(history, "D", 2026), twelve(history, "JUDGED", 2026), twelve(history, "N", 2026)];
  };
  test.each([
    [
      "all plausible",
      [
        ["2026-03-10", 9.0],
        ["2026-04-10", 9.3],
        ["2026-05-10", 9.6],
      ],
      ["..xxx.......", "...xx.......", "...xx......."],
    ],
    [
      "33 kg in April",
      [
        ["2026-03-10", 9.0],
        ["2026-04-10", 33],
        ["2026-05-10", 9.6],
      ],
      ["..xxx.......", "............", "............"],
    ],
    [
      "33 kg in April, and again in June after May",
      [
        ["2026-04-10", 33],
        ["2026-05-10", 9.3],
        ["2026-06-10", 9.6],
      ],
      ["...xxx......", ".....x......", ".....x......"],
    ],
    [
      "33 kg and the right weight in the same month",
      [
        ["2026-03-10", 9.0],
        ["2026-04-10", 9.3],
        ["2026-04-20", 33],
      ],
      ["..xx........", "...x........", "...x........"],
    ],
    [
      "33 kg in March, then a month without",
      [
        ["2026-03-10", 33],
        ["2026-05-10", 9.6],
      ],
      ["..x.x.......", "............", "............"],
    ],
  ] as const)("%s", (_, weights, expected) => expect(verdicts(weights)).toEqual(expected));
});
