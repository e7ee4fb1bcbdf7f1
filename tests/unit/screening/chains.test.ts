import { describe, expect, test } from "vitest";
import { WHOLE } from "#tests/support/lives";
import { countIn, historyOf, recordOf, twelve } from "#tests/support/twelve-bits";

// Yearly groups stand in chains: nobody waits in two groups of one chain, nor beyond the age of the last.

const PRESSURE = { sistolik: 118, diastolik: 76 };
const { SKRINING_REMAJA: PUPIL, SKRINING_DEWASA: ADULT, SKRINING_LANSIA: ELDER } = WHOLE;

describe("waits in the group of the age on the last day of the month", () => {
  test.each([
    ["turns 7 on the last of March", "2019-03-31", "SPM05_WAITING", "..xxxxxxxxxx"],
    ["turns 7 on the first of April", "2019-04-01", "SPM05_WAITING", "...xxxxxxxxx"],
    ["turns 16 on the first of June", "2010-06-01", "SPM05_WAITING", "xxxxx......."],
    ["turns 16 on the last of June", "2010-06-30", "SPM05_WAITING", "xxxxx......."],
    ["turns 16 on the first of July", "2010-07-01", "SPM05_WAITING", "xxxxxx......"],
    ["turns 16 on 1 January of the next year", "2011-01-01", "SPM05_WAITING", "xxxxxxxxxxxx"],
    ["turns 18 in May", "2008-05-20", "REMAJA_SCREENED_WAITING", "xxxx........"],
    ["turns 15 in May", "2011-05-20", "SPM06_WAITING", "....xxxxxxxx"],
    [
      "born on 29 February, turns 16 on 1 March 2025 at the latest",
      "2008-02-29",
      "SPM05_WAITING",
      "............",
    ],
    ["turns 60 in June, as an adult", "1966-06-15", "SPM06_WAITING", "xxxxx......."],
    ["turns 60 in June, as an elder", "1966-06-15", "SPM07_WAITING", ".....xxxxxxx"],
  ] as const)("%s", (_, bornOn, code, months) => expect(twelve(historyOf(bornOn), code, 2026)).toBe(months));

  test("one of 15 waits for the school's screening and for the adult's: two chains", () => {
    const pupil = historyOf("2011-02-10");
    expect(twelve(pupil, "SPM05_WAITING", 2026)).toBe("xxxxxxxxxxxx");
    expect(twelve(pupil, "SPM06_WAITING", 2026)).toBe(".xxxxxxxxxxx");
  });
});

describe("turns 60 on 15 June", () => {
  const born = "1966-06-15";
  const served = (...records: ReturnType<typeof recordOf>[]) => historyOf(born, { records });
  const asAdult = recordOf("SKRINING_DEWASA", "2026-06-10", { data: ADULT });
  const asElder = recordOf("SKRINING_LANSIA", "2026-08-03", { data: ELDER });

  test.each([
    [
      "screened in March as an adult",
      served({ ...asAdult, servedOn: "2026-03-02" }),
      "..x.........",
      "xx..........",
      "............",
      "............",
    ],
    [
      "screened on 10 June as an adult",
      served(asAdult),
      ".....x......",
      "xxxxx.......",
      "............",
      "............",
    ],
    [
      "screened in August as an elder",
      served(asElder),
      "............",
      "xxxxx.......",
      ".......x....",
      ".....xx.....",
    ],
    [
      "an adult's screening without glucose",
      served({ ...asAdult, data: PRESSURE }),
      "............",
      "xxxxx.......",
      "............",
      ".....xxxxxxx",
    ],
    [
      "screened last year",
      served({ ...asAdult, servedOn: "2025-06-10" }),
      "............",
      "xxxxx.......",
      "............",
      ".....xxxxxxx",
    ],
  ] as const)("%s", (_, history, spm06, waits06, spm07, waits07) => {
    expect([
      twelve(history, "SPM06", 2026),
      twelve(history, "SPM06_WAITING", 2026),
      twelve(history, "SPM07", 2026),
      twelve(history, "SPM07_WAITING", 2026),
    ]).toEqual([spm06, waits06, spm07, waits07]);
  });
});

test("screened at 17, four days before turning 18: reached in that month, waited for until then", () => {
  const records = [recordOf("SKRINING_REMAJA", "2026-05-16", { data: PUPIL })];
  const pupil = historyOf("2008-05-20", { records });

  expect(twelve(pupil, "REMAJA_SCREENED", 2026)).toBe("....x.......");
  expect(twelve(pupil, "REMAJA_SCREENED_WAITING", 2026)).toBe("xxxx........");
});

test("40 pupils of 15 screened without glucose count for SPM05 and wait for SPM06: 100 of 240", () => {
  const many = (
    count: number,
    born: `${number}-${number}-${number}`,
    records: ReturnType<typeof recordOf>[],
  ) => Array.from({ length: count }, () => historyOf(born, { records }));
  const people = [
    ...many(40, "2011-01-20", [recordOf("SKRINING_REMAJA", "2026-07-20", { data: PUPIL })]),
    ...many(100, "1990-03-03", [recordOf("SKRINING_DEWASA", "2026-03-04", { data: ADULT })]),
    ...many(100, "1990-03-03", []),
  ];
  const reached = (code: "SPM05" | "SPM06") =>
    Array.from({ length: 12 }, (_, month) => countIn(people, code, [2026, month + 1])).reduce(
      (a, b) => a + b,
    );

  expect(reached("SPM05")).toBe(40);
  expect(countIn(people, "SPM05_WAITING", [2026, 12])).toBe(0);
  expect([reached("SPM06"), reached("SPM06") + countIn(people, "SPM06_WAITING", [2026, 12])]).toEqual([
    100, 240,
  ]);
});

test("ten birth cohorts make nine ages: who turned 16 is in no riil of SPM05", () => {
  const cohorts = Array.from({ length: 10 }, (_, index) => historyOf(`${2010 + index}-06-15` as const));

  expect(countIn(cohorts, "SPM05_WAITING", [2026, 5])).toBe(9); // 2010 to 2018, the eldest still 15
  expect(countIn(cohorts, "SPM05_WAITING", [2026, 12])).toBe(9); // 2011 to 2019
});
