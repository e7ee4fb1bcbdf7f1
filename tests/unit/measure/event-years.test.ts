import { describe, expect, test } from "vitest";
import { changedEvents, type EventYear, eventDifferences, eventYearsOf } from "#lib/measure/event-years";
import type { Day } from "#lib/period/day";
import type { History } from "#lib/service/history";
import { dated, died, late, left, merged, moved, voided } from "#tests/support/fates";
import { TRIAL_EVENTS } from "#tests/support/trial-events";
import { historyOf, recordOf } from "#tests/support/twelve-bits";

// How often something happened, by hand: two lines at each boundary. A dot is no time, a digit so many times.

const life = (bornOn: Day, days: readonly Day[], more: Partial<History> = {}): History => {
  // Two services of one day are two records.
  const records = days.map((on, index) => ({ ...recordOf("TIMBANG", on), id: `${on} ${index}` }));
  return historyOf(bornOn, { records, ...more });
};

const written = (months: readonly number[]) => months.map((count) => (count === 0 ? "." : count)).join("");

/** "2026 kenanga P TIMBANG 8HR-4TH ..2........." */
const lineOf = ({ year, homeId, sex, code, band, months }: EventYear) =>
  [year, homeId, sex, code.replace("LAYANAN.", ""), band, written(months)].join(" ");

const found = (history: History) => eventYearsOf(history, [2025, 2026], [TRIAL_EVENTS]).map(lineOf).sort();

const child = life("2024-09-05", ["2026-03-10", "2026-05-10", "2026-05-20", "2026-07-10"]);
const sick = { ...recordOf("SAKIT", "2026-05-20"), id: "sakit" };

const TABLE: { of: string; history: History; counts: string[] }[] = [
  { of: "nobody served", history: life("2024-09-05", []), counts: [] },
  {
    of: "two of one month and two of one day",
    history: life("2024-09-05", ["2026-03-10", "2026-03-11", "2026-05-10", "2026-05-10"]),
    counts: ["2026 kenanga P TIMBANG 8HR-4TH ..2.2......."],
  },
  {
    of: "the first and the last day of a month, and the days beside them",
    history: life("2024-09-05", ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"]),
    counts: ["2026 kenanga P TIMBANG 8HR-4TH .121........"],
  },
  {
    of: "the last day of one year and the first of the next",
    history: life("2024-09-05", ["2025-12-31", "2026-01-01"]),
    counts: ["2025 kenanga P TIMBANG 8HR-4TH ...........1", "2026 kenanga P TIMBANG 8HR-4TH 1..........."],
  },
  { of: "a year that is not opened", history: life("2024-09-05", ["2024-12-31", "2027-01-01"]), counts: [] },
  {
    of: "another kind",
    history: late(child, sick),
    counts: ["2026 kenanga P SAKIT 8HR-4TH ....1.......", "2026 kenanga P TIMBANG 8HR-4TH ..1.2.1....."],
  },
  {
    of: "seven days of age, and eight",
    history: life("2026-03-01", ["2026-03-08", "2026-03-09"]),
    counts: ["2026 kenanga P TIMBANG 0-7HR ..1.........", "2026 kenanga P TIMBANG 8HR-4TH ..1........."],
  },
  {
    of: "the day before the fifth birthday, and that day",
    history: life("2021-06-15", ["2026-06-14", "2026-06-15"]),
    counts: ["2026 kenanga P TIMBANG 5-59TH .....1......", "2026 kenanga P TIMBANG 8HR-4TH .....1......"],
  },
  {
    of: "the day before the sixtieth birthday, and that day",
    history: life("1966-06-15", ["2026-06-14", "2026-06-15"]),
    counts: ["2026 kenanga P TIMBANG 5-59TH .....1......", "2026 kenanga P TIMBANG 60TH .....1......"],
  },
  {
    of: "born on 29 February: five on 1 March",
    history: life("2020-02-29", ["2025-02-28", "2025-03-01"]),
    counts: ["2025 kenanga P TIMBANG 5-59TH ..1.........", "2025 kenanga P TIMBANG 8HR-4TH .1.........."],
  },
  {
    of: "a boy",
    history: life("2024-09-05", ["2026-03-10"], { sex: "L" }),
    counts: ["2026 kenanga L TIMBANG 8HR-4TH ..1........."],
  },
  {
    of: "a move on 15 May: all of May counts at the new home",
    history: moved(child, "2026-05-15"),
    counts: ["2026 kenanga P TIMBANG 8HR-4TH ..1.........", "2026 melati P TIMBANG 8HR-4TH ....2.1....."],
  },
  {
    of: "out of the kabupaten on 15 May: all of May counts, and nothing after it",
    history: left(child, "2026-05-15"),
    counts: ["2026 kenanga P TIMBANG 8HR-4TH ..1.2......."],
  },
  {
    of: "death on 15 May: all of May counts, and nothing after it",
    history: died(child, "2026-05-15"),
    counts: ["2026 kenanga P TIMBANG 8HR-4TH ..1.2......."],
  },
  { of: "merged into another", history: merged(child), counts: [] },
  {
    of: "one of May voided",
    history: voided(child, "2026-05-20"),
    counts: ["2026 kenanga P TIMBANG 8HR-4TH ..1.1.1....."],
  },
  {
    of: "one of May corrected to June",
    history: dated(child, "2026-05-20", "2026-06-01"),
    counts: ["2026 kenanga P TIMBANG 8HR-4TH ..1.111....."],
  },
];

test.each(TABLE)("$of", ({ history, counts }) => expect(found(history)).toEqual(counts));

describe("what changes", () => {
  const row = (homeId: string, months: string): EventYear => ({
    personId: "orang",
    year: 2026,
    code: "LAYANAN.TIMBANG",
    band: "60TH",
    homeId,
    sex: "P",
    months: [...months].map((digit) => (digit === "." ? 0 : Number(digit))),
  });
  const DESA: Record<string, string> = { kenanga: "damai", flamboyan: "damai", melati: "juru" };
  const added = (before: EventYear[], after: EventYear[]) =>
    eventDifferences(changedEvents(before, after), (home) => DESA[home] ?? "").map(
      ({ unitId, months }) => `${unitId} ${months.join(" ")}`,
    );

  test("nothing when the rows say the same, a row of noughts included", () => {
    expect(changedEvents([row("kenanga", "..2.........")], [row("kenanga", "..2.........")])).toEqual([]);
    expect(changedEvents([row("kenanga", "............")], [])).toEqual([]);
  });

  test("one more of a month adds one, at home and in the desa", () => {
    expect(added([row("kenanga", "..1.........")], [row("kenanga", "..2.........")])).toEqual([
      "damai 0 0 1 0 0 0 0 0 0 0 0 0",
      "kenanga 0 0 1 0 0 0 0 0 0 0 0 0",
    ]);
  });

  test("what is gone is taken away", () => {
    expect(added([row("kenanga", "..2.........")], [])).toEqual([
      "damai 0 0 -2 0 0 0 0 0 0 0 0 0",
      "kenanga 0 0 -2 0 0 0 0 0 0 0 0 0",
    ]);
  });

  test("another home of one desa leaves the desa as it was", () => {
    expect(added([row("kenanga", "..2.........")], [row("flamboyan", "..2.........")])).toEqual([
      "flamboyan 0 0 2 0 0 0 0 0 0 0 0 0",
      "kenanga 0 0 -2 0 0 0 0 0 0 0 0 0",
    ]);
  });
});
