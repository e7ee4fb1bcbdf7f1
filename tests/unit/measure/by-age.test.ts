import { describe, expect, test } from "vitest";
import { catalogueOf } from "#lib/measure/catalogue-of";
import { fingerprint } from "#lib/measure/fingerprint";
import type { Day } from "#lib/period/day";
import type { AgeBand } from "#lib/service/age-bands";
import type { History } from "#lib/service/history";
import { stateByAge } from "#lib/service/measure";
import { OF_AGES } from "#tests/support/trial-ages";
import { historyOf, recordOf, twelve } from "#tests/support/twelve-bits";

// A measure by age: an event in the band of its day, who waits and a state in that of the last day of the month.

const NEVER = "............";
const bits = (history: History, codes: readonly string[], year = 2026) =>
  codes.map((code) => twelve(history, code, year, OF_AGES));

describe("the population, by five years", () => {
  const pyramid = (life: History, [before, after]: readonly [string, string], year: number) =>
    bits(life, [`PENDUDUK_${before}`, `PENDUDUK_${after}`, "PENDUDUK"], year);
  const ALL = "xxxxxxxxxxxx";

  test.each([
    ["five in the middle of June", "2021-06-15", ["0_4", "5_9"], 2026, "xxxxx.......", ".....xxxxxxx"],
    ["five on the last day of June", "2021-06-30", ["0_4", "5_9"], 2026, "xxxxx.......", ".....xxxxxxx"],
    ["five on the day after", "2021-07-01", ["0_4", "5_9"], 2026, "xxxxxx......", "......xxxxxx"],
    ["five on 1 January", "2021-01-01", ["0_4", "5_9"], 2026, NEVER, ALL],
    ["five on 31 December", "2021-12-31", ["0_4", "5_9"], 2026, "xxxxxxxxxxx.", "...........x"],
    ["five next 1 January", "2022-01-01", ["0_4", "5_9"], 2026, ALL, NEVER],
    [
      "born on 29 February, five on 1 March",
      "2020-02-29",
      ["0_4", "5_9"],
      2025,
      "xx..........",
      "..xxxxxxxxxx",
    ],
    [
      "born on 29 February, twenty on it",
      "2004-02-29",
      ["15_19", "20_24"],
      2024,
      "x...........",
      ".xxxxxxxxxxx",
    ],
    ["born on 28 February, five on it", "2020-02-28", ["0_4", "5_9"], 2025, "x...........", ".xxxxxxxxxxx"],
    ["eighty in June", "1946-06-15", ["75_79", "80"], 2026, "xxxxx.......", ".....xxxxxxx"],
    ["a hundred in June", "1926-06-15", ["75_79", "80"], 2026, NEVER, ALL],
  ] as const)("%s", (_, bornOn, bands, year, before, after) => {
    expect(pyramid(historyOf(bornOn), bands, year)).toEqual([before, after, ALL]);
  });

  test.each([
    ["dies on the day before", "2026-06-14", "xxxxxx......", NEVER],
    ["dies on the birthday", "2026-06-15", "xxxxx.......", ".....x......"],
    ["dies on the last day of May", "2026-05-31", "xxxxx.......", NEVER],
    ["dies in July", "2026-07-01", "xxxxx.......", ".....xx....."],
  ] as const)("who would be five on 15 June and %s", (_, diedOn, before, after) => {
    expect(pyramid(historyOf("2021-06-15", { diedOn }), ["0_4", "5_9"], 2026).slice(0, 2)).toEqual([
      before,
      after,
    ]);
  });

  test.each([
    ["moves out before", "2026-06-14", ".....x......"],
    ["moves out after", "2026-06-16", ".....x......"],
  ] as const)("who is five on 15 June and %s is as old in June as at its end", (_, leftOn, after) => {
    const residences = [
      { since: "2021-06", homeId: "kenanga" },
      { since: "2026-07", homeId: null, leftOn },
    ] as const;
    const life = historyOf("2021-06-15", { residences });
    expect(pyramid(life, ["0_4", "5_9"], 2026)).toEqual(["xxxxx.......", after, "xxxxxx......"]);
  });

  test("a newborn counts from the month of birth, and nobody before it", () => {
    expect(pyramid(historyOf("2026-04-30"), ["0_4", "5_9"], 2026)).toEqual([
      "...xxxxxxxxx",
      NEVER,
      "...xxxxxxxxx",
    ]);
  });
});

describe("checked once a year, eighteen on 15 October 2026", () => {
  const checked = (more: Partial<History>) => historyOf("2008-10-15", more);
  const served = (...days: Day[]) => ({ records: days.map((day) => recordOf("SKRINING_REMAJA", day)) });
  const of = (mask: string) => [`${mask}_7_17`, `${mask}_18_59`];

  test.each([
    ["on the day before", served("2026-10-14"), [".........x..", NEVER]],
    ["on the birthday", served("2026-10-15"), [NEVER, ".........x.."]],
    ["in September", served("2026-09-30"), ["........x...", NEVER]],
    ["never", {}, [NEVER, NEVER]],
  ] as const)("%s", (_, more, reached) => {
    expect(bits(checked(more), of("DIPERIKSA"))).toEqual(reached);
  });

  test.each([
    ["never checked", {}, ["xxxxxxxxx...", ".........xxx"]],
    ["checked on the day before", served("2026-10-14"), ["xxxxxxxxx...", NEVER]],
    ["checked on the birthday", served("2026-10-15"), ["xxxxxxxxx...", NEVER]],
    ["checked in November", served("2026-11-02"), ["xxxxxxxxx...", ".........x.."]],
    ["dead before the birthday", { diedOn: "2026-10-14" }, ["xxxxxxxxx...", NEVER]],
    ["dead in November", { diedOn: "2026-11-14" }, ["xxxxxxxxx...", ".........x.."]],
  ] as const)("%s: waits in the band of the end of each month", (_, more, waiting) => {
    expect(bits(checked(more), of("DIPERIKSA_WAITING"))).toEqual(waiting);
  });

  test.each([
    ["never checked", {}, [NEVER, ".........xxx"]],
    ["checked in December", served("2026-12-31"), [NEVER, ".........xx."]],
  ] as const)("%s: due in it too", (_, more, due) => {
    expect(bits(checked(more), of("DIPERIKSA_DUE"))).toEqual(due);
  });
});

describe("weighed, by months of age", () => {
  const weighed = (bornOn: Day, ...days: Day[]) =>
    bits(historyOf(bornOn, { records: days.map((day) => recordOf("TIMBANG", day)) }), [
      "DITIMBANG_0_5BLN",
      "DITIMBANG_6_11BLN",
      "DITIMBANG",
    ]);

  test.each([
    ["six months on 31 July, weighed on the 30th", "2026-01-31", ["2026-07-30"], ["......x.....", NEVER]],
    ["six months on 31 July, weighed on it", "2026-01-31", ["2026-07-31"], [NEVER, "......x....."]],
    ["on both days, told newest first", "2026-01-31", ["2026-07-31", "2026-07-30"], ["......x.....", NEVER]],
    ["28 February is too short for six months", "2025-08-31", ["2026-02-28"], [".x..........", NEVER]],
    ["1 March is not", "2025-08-31", ["2026-03-01"], [NEVER, "..x........."]],
  ] as const)("%s", (_, bornOn, days, [before, after]) => {
    const [youngest, next, all] = weighed(bornOn, ...days);
    expect([youngest, next]).toEqual([before, after]);
    expect(all).toBe(before === NEVER ? after : before);
  });
});

describe("a catalogue", () => {
  const adults = [
    { code: "0_17", before: { months: 216 } },
    { code: "18", before: null },
  ] as const;
  const living = stateByAge("HIDUP", adults, () => [{ from: "1900-01", to: null }]);
  const slots = { HIDUP_0_17: 1, HIDUP_18: 2 };

  test("without a slot for each band does not compile, and does not start", () => {
    // @ts-expect-error HIDUP_18 has no number
    expect(() => catalogueOf({ measures: [living], slots: { HIDUP_0_17: 1 }, restricted: {} })).toThrow(
      "HIDUP_18",
    );
  });

  test("with one number for two masks does not start", () => {
    const twice = { HIDUP_0_17: 1, HIDUP_18: 1 };
    expect(() => catalogueOf({ measures: [living], slots: twice, restricted: {} })).toThrow("Two masks");
    expect(() => catalogueOf({ measures: [living], slots, restricted: { HIV: 2 } })).toThrow("Two masks");
    expect(() => catalogueOf({ measures: [living], slots, restricted: { HIDUP_18: 2 } })).toThrow(
      "Two masks",
    );
  });

  test.each<[string, readonly AgeBand[]]>([
    ["end", [{ code: "0_17", before: { months: 216 } }]],
    [
      "order",
      [
        { code: "0_17", before: { months: 216 } },
        { code: "18", before: { months: 216 } },
      ],
    ],
    [
      "two ends",
      [
        { code: "0_17", before: null },
        { code: "18", before: null },
      ],
    ],
  ])("whose bands have no %s does not start", (_, by) => {
    const measures = [{ ...living, by: by as typeof adults }];
    expect(() => catalogueOf({ measures, slots, restricted: {} })).toThrow("leave somebody out");
  });

  test("whose bands of events leave the old out does not start", () => {
    const events = [{ code: "KUNJUNGAN", bands: [{ code: "0-7HR", before: { days: 8 } }], events: () => [] }];
    expect(() => catalogueOf({ measures: [], slots: {}, restricted: {}, events })).toThrow(
      "leave somebody out",
    );
  });

  test("that has other bands, or restricts what was open, is another one: everybody is counted again", () => {
    const younger = [
      { code: "0_17", before: { months: 204 } },
      { code: "18", before: null },
    ] as const;
    const { HIDUP_18, ...open } = slots;
    const prints = [
      catalogueOf({ measures: [living], slots, restricted: {} }),
      catalogueOf({ measures: [stateByAge("HIDUP", younger, living.spans)], slots, restricted: {} }),
      catalogueOf({ measures: [living], slots: open, restricted: { HIDUP_18 } }),
      catalogueOf({ measures: [living], slots: { ...slots, HIDUP_18: 3 }, restricted: {} }),
    ].map(fingerprint);
    expect(new Set(prints).size).toBe(4);
    expect(fingerprint(catalogueOf({ measures: [living], slots, restricted: {} }))).toBe(prints[0]);
  });
});
