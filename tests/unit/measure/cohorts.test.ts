import { describe, expect, test } from "vitest";
import type { Day } from "#lib/period/day";
import type { History } from "#lib/service/history";
import { OF_COHORTS } from "#tests/support/trial-cohorts";
import { historyOf, recordOf, twelve } from "#tests/support/twelve-bits";

// Cohorts over the years 2025 to 2027, each year a group of twelve months.

const YEARS = [2025, 2026, 2027];
const NEVER = "............ ............ ............";
const over = (history: History, code: string) =>
  YEARS.map((year) => twelve(history, code, year, OF_COHORTS)).join(" ");
const served = (kind: string, ...days: Day[]) => ({ records: days.map((day) => recordOf(kind, day)) });

describe("the first year of life", () => {
  const of = (bornOn: Day, more: Partial<History>) =>
    ["LENGKAP", "LENGKAP_WAITING", "LENGKAP_DUE"].map((code) => over(historyOf(bornOn, more), code));

  test.each([
    [
      "never complete: due from the month of the last day to December of its year",
      ...(["2025-03-15", {}] as const),
      NEVER,
      "..xxxxxxxxxx xxxxxxxxxxxx ............",
      "............ ..xxxxxxxxxx ............",
    ],
    [
      "a birthday on the 1st: the window closes in the month before",
      ...(["2025-03-01", {}] as const),
      NEVER,
      "..xxxxxxxxxx xxxxxxxxxxxx ............",
      "............ .xxxxxxxxxxx ............",
    ],
    [
      "a birthday on the 2nd: in this one",
      ...(["2025-03-02", {}] as const),
      NEVER,
      "..xxxxxxxxxx xxxxxxxxxxxx ............",
      "............ ..xxxxxxxxxx ............",
    ],
    [
      "born on 1 January: closes on 31 December of the same year",
      ...(["2025-01-01", {}] as const),
      NEVER,
      "xxxxxxxxxxxx ............ ............",
      "...........x ............ ............",
    ],
    [
      "born on 2 January: closes on 1 January, and is due all that year",
      ...(["2025-01-02", {}] as const),
      NEVER,
      "xxxxxxxxxxxx xxxxxxxxxxxx ............",
      "............ xxxxxxxxxxxx ............",
    ],
    [
      "born on 31 December: waits in both years",
      ...(["2025-12-31", {}] as const),
      NEVER,
      "...........x xxxxxxxxxxxx ............",
      "............ ...........x ............",
    ],
    [
      "born on 29 February 2024: closes on 28 February",
      ...(["2024-02-29", {}] as const),
      NEVER,
      "xxxxxxxxxxxx ............ ............",
      ".xxxxxxxxxxx ............ ............",
    ],
    [
      "complete on the day before the first birthday",
      ...(["2025-03-15", served("IMUNISASI", "2026-03-14")] as const),
      "............ ..x......... ............",
      "..xxxxxxxxxx xx.......... ............",
      NEVER,
    ],
    [
      "complete on the first birthday: too late",
      ...(["2025-03-15", served("IMUNISASI", "2026-03-15")] as const),
      NEVER,
      "..xxxxxxxxxx xxxxxxxxxxxx ............",
      "............ ..xxxxxxxxxx ............",
    ],
    [
      "complete in the year of birth: waits no more in the next",
      ...(["2025-03-15", served("IMUNISASI", "2025-12-31")] as const),
      "...........x ............ ............",
      "..xxxxxxxxx. ............ ............",
      NEVER,
    ],
    [
      "dead in the month in which it closes",
      ...(["2025-03-15", { diedOn: "2026-03-20" }] as const),
      NEVER,
      "..xxxxxxxxxx xx.......... ............",
      NEVER,
    ],
    ["born too early for any of these years", ...(["2023-12-31", {}] as const), NEVER, NEVER, NEVER],
  ] as const)("%s", (_, bornOn, more, reached, waiting, due) => {
    expect(of(bornOn, more)).toEqual([reached, waiting, due]);
  });

  test("who moved out waits nowhere from that month on", () => {
    const residences = [
      { since: "2025-03", homeId: "kenanga" },
      { since: "2026-05", homeId: null, leftOn: "2026-04-30" },
    ] as const;
    expect(of("2025-03-15", { residences })).toEqual([
      NEVER,
      "..xxxxxxxxxx xxx......... ............",
      "............ ..x......... ............",
    ]);
  });

  test.each([2025, 2026])("asked for %i alone it says the same of it", (year) => {
    const life = historyOf("2025-03-15", served("IMUNISASI", "2026-01-10"));
    const both = { 2025: "..xxxxxxxxxx", 2026: "............" }[year];
    expect(twelve(life, "LENGKAP_WAITING", year, OF_COHORTS)).toBe(both);
  });
});

describe("the school year, July to June, of who is 7 to 15 on its first day", () => {
  const of = (bornOn: Day, more: Partial<History> = {}) =>
    ["DIJARING", "DIJARING_WAITING", "DIJARING_DUE"].map((code) => over(historyOf(bornOn, more), code));

  test.each([
    [
      "seven on the first day of 2026/2027: waits, and is due from June",
      ...(["2019-07-01", {}] as const),
      NEVER,
      "............ ......xxxxxx xxxxxxxxxxxx",
      "............ ............ .....xxxxxxx",
    ],
    [
      "seven on the day after: belongs to the next",
      ...(["2019-07-02", {}] as const),
      NEVER,
      "............ ............ ......xxxxxx",
      NEVER,
    ],
    [
      "fifteen on the last first day",
      ...(["2009-07-02", {}] as const),
      NEVER,
      "xxxxxxxxxxxx xxxxxxxxxxxx ............",
      ".....xxxxxxx .....xxxxxxx ............",
    ],
    [
      "sixteen on it",
      ...(["2009-07-01", {}] as const),
      NEVER,
      "xxxxxxxxxxxx ............ ............",
      ".....xxxxxxx ............ ............",
    ],
    [
      "screened on 30 June and on 1 July: two school years",
      ...(["2014-01-01", served("JARING", "2026-06-30", "2026-07-01")] as const),
      "............ .....xx..... ............",
      "xxxxxxxxxxxx xxxxx....... ......xxxxxx",
      ".....xxxxxxx ............ ............",
    ],
    [
      "screened on 30 June alone: waits again from July",
      ...(["2014-01-01", served("JARING", "2026-06-30")] as const),
      "............ .....x...... ............",
      "xxxxxxxxxxxx xxxxx.xxxxxx xxxxxxxxxxxx",
      ".....xxxxxxx ............ .....xxxxxxx",
    ],
    [
      "twice in a school year: the first counts",
      ...(["2014-01-01", served("JARING", "2025-07-01", "2026-06-30")] as const),
      "......x..... ............ ............",
      "xxxxxxxxxxxx ......xxxxxx xxxxxxxxxxxx",
      ".....xxxxxxx ............ .....xxxxxxx",
    ],
  ] as const)("%s", (_, bornOn, more, reached, waiting, due) => {
    expect(of(bornOn, more)).toEqual([reached, waiting, due]);
  });
});

describe("a course of treatment counts in the month in which it began", () => {
  const began = (...days: Day[]) => days.map((day) => recordOf("MULAI", day));
  const result = (on: Day, hasil: string) => recordOf("HASIL", on, { data: { hasil } });

  test.each([
    ["no result yet", began("2025-11-30"), "..........x. ............ ............", NEVER],
    [
      "cured the year after, and the year after that",
      [...began("2025-11-30"), result("2026-06-01", "SEMBUH")],
      "..........x. ............ ............",
      "..........x. ............ ............",
    ],
    [
      "another result: in the cohort, not among the successes",
      [...began("2025-11-30"), result("2026-06-01", "GAGAL")],
      "..........x. ............ ............",
      NEVER,
    ],
    [
      "a result on the day it began",
      [...began("2026-01-01"), result("2026-01-01", "LENGKAP")],
      "............ x........... ............",
      "............ x........... ............",
    ],
    [
      "a result from the day before it began",
      [...began("2026-01-01"), result("2025-12-31", "SEMBUH")],
      "............ x........... ............",
      NEVER,
    ],
    [
      "of two results the last one stands",
      [...began("2026-01-01"), result("2026-06-02", "GAGAL"), result("2026-06-01", "SEMBUH")],
      "............ x........... ............",
      NEVER,
    ],
    [
      "of two on one day that which was written last",
      [...began("2026-01-01"), result("2026-06-01", "GAGAL"), result("2026-06-01", "SEMBUH")],
      "............ x........... ............",
      "............ x........... ............",
    ],
    [
      "begun again: the first has no result, the second has it",
      [...began("2025-02-01", "2026-03-01"), result("2026-09-01", "SEMBUH")],
      ".x.......... ..x......... ............",
      "............ ..x......... ............",
    ],
    [
      "begun again on the day of the result: it is the second's",
      [...began("2025-02-01", "2026-03-01"), result("2026-03-01", "SEMBUH")],
      ".x.......... ..x......... ............",
      "............ ..x......... ............",
    ],
    [
      "begun again on the day after: it is the first's",
      [...began("2025-02-01", "2026-03-02"), result("2026-03-01", "SEMBUH")],
      ".x.......... ..x......... ............",
      ".x.......... ............ ............",
    ],
    ["a result without a course", [result("2026-03-01", "SEMBUH")], NEVER, NEVER],
  ])("%s", (_, records, begunIn, success) => {
    const life = historyOf("1980-01-01", { records });
    expect([over(life, "DIOBATI"), over(life, "BERHASIL")]).toEqual([begunIn, success]);
  });

  test("it stands at the home of that month, wherever the result is told", () => {
    const residences = [
      { since: "1980-01", homeId: "kenanga" },
      { since: "2026-02", homeId: null, leftOn: "2026-01-31" },
    ] as const;
    const life = historyOf("1980-01-01", {
      residences,
      records: [...began("2026-01-15", "2026-02-01"), result("2026-08-01", "SEMBUH")],
    });
    expect([over(life, "DIOBATI"), over(life, "BERHASIL")]).toEqual([
      "............ x........... ............",
      NEVER,
    ]);
  });
});
