import { expect, test } from "vitest";
import { indicatorIn } from "#lib/coverage/catalogue";
import type { CountedRow } from "#lib/coverage/counting";
import { forecastOf } from "#lib/coverage/forecast";
import { questionOf } from "#lib/coverage/question";
import type { Month } from "#lib/period/month";

type Given = {
  month: Month;
  running?: boolean;
  months: (number | null)[];
  outOf?: number | null;
  waiting?: number | null;
  stillPregnant?: number | null;
  code?: string;
};

function forecast({ month, running = false, months, outOf = 100, code = "SPM06", ...more }: Given) {
  const indicator = indicatorIn(month, code);
  if (!indicator) throw new Error("no such indicator");
  const question = questionOf(indicator, { month, basis: "PROYEKSI", target: 1000, running });
  const reached = months.reduce<number>((sum, people) => sum + (people ?? 0), 0);
  const row = { reached, outOf, waiting: null, stillPregnant: null, ...more } as CountedRow["row"];
  const values = months.map((people) => (people === null ? null : { reached: people, outOf }));
  return forecastOf({ row, question }, values);
}

test.each([
  // 40 by October; Aug-Oct bring 3, 6, 3: two months more of 4.
  ["October", { month: "2026-10", months: [4, 4, 4, 4, 4, 4, 4, 3, 6, 3] }, 48],
  ["a mean with a half rounds", { month: "2026-11", months: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1] }, 4],
  ["December is over", { month: "2026-12", months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9] }, 20],
  ["January alone is its own mean", { month: "2026-01", months: [5] }, 60],
  ["a silent month is not a month of nought", { month: "2026-04", months: [6, 6, null, 6] }, 66],
  ["half a month is not a whole one", { month: "2026-03", running: true, months: [6, 6, 1] }, 72],
  [
    "a running month that has more already",
    { month: "2026-12", running: true, months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7] },
    7,
  ],
] as const)("%s", (_, given, people) => {
  expect(forecast(given as unknown as Given)?.people).toBe(people);
});

test("nothing is told before a month is over, without a sasaran, or of what is not added up", () => {
  expect(forecast({ month: "2026-01", running: true, months: [5] })).toBeNull();
  expect(forecast({ month: "2026-10", months: [5, 5, 5], outOf: null })).toBeNull();
  expect(forecast({ month: "2026-03", months: [5, 5, 5], code: "GIZ01" })).toBeNull();
});

test("whoever can expect nothing more lowers the ceiling, and the forecast ends there", () => {
  const given = { month: "2026-10", months: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8] } as const;
  const people = { waiting: 30, stillPregnant: 18 };
  expect(forecast({ ...given, months: [...given.months], code: "KIA04", ...people })).toMatchObject({
    ceiling: 88,
    people: 88,
    monthsLeft: 2,
    of: [8, 8, 8],
  });
});
