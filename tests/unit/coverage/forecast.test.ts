import { expect, test } from "vitest";
import { indicatorIn } from "#lib/coverage/catalogue";
import type { CountedRow } from "#lib/coverage/counting";
import { forecastOf } from "#lib/coverage/forecast";
import type { Basis } from "#lib/coverage/kinds";
import { questionOf } from "#lib/coverage/question";
import type { Month } from "#lib/period/month";

type Given = {
  month: Month;
  running?: boolean;
  months: (number | null)[];
  outOf?: number | null;
  waiting?: number | null;
  stillPregnant?: number | null;
  unregistered?: number | null;
  basis?: Basis;
  code?: string;
};

function forecast({
  month,
  running = false,
  months,
  outOf = 100,
  code = "SPM06",
  basis = "PROYEKSI",
  ...more
}: Given) {
  const indicator = indicatorIn(month, code);
  if (!indicator) throw new Error("no such indicator");
  const question = questionOf(indicator, { month, basis, target: 1000, running });
  const reached = months.reduce<number>((sum, people) => sum + (people ?? 0), 0);
  const row = {
    reached,
    outOf,
    waiting: null,
    unregistered: null,
    stillPregnant: null,
    ...more,
  } as CountedRow["row"];
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

const EIGHT = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8];

test.each([
  // 80 reached, 18 still pregnant, nobody unknown: two of the sasaran are out of reach.
  [
    "a pregnancy that can expect nothing more",
    { code: "KIA04", waiting: 20, stillPregnant: 16, unregistered: 0 },
    96,
    96,
  ],
  [
    "more known than the sasaran has",
    { code: "KIA04", waiting: 30, stillPregnant: 18, unregistered: -10 },
    98,
    96,
  ],
  [
    "a pregnancy that nobody knows yet",
    { code: "KIA04", waiting: 12, stillPregnant: 3, unregistered: 8 },
    91,
    91,
  ],
  ["the known are few, and nobody else is expected", { waiting: 4, unregistered: 16 }, 100, 96],
  ["more are known than expected, and all but a few served", { waiting: 5, unregistered: -5 }, 85, 85],
  [
    "those known by name are all there are",
    { basis: "RIIL", outOf: 90, waiting: 10, unregistered: 0 },
    90,
    90,
  ],
] as const)("the forecast ends at those who can still be reached: %s", (_, more, ceiling, people) => {
  const given = { month: "2026-10", months: EIGHT, ...more } as const;
  expect(forecast(given as unknown as Given)).toMatchObject({
    ceiling,
    people,
    monthsLeft: 2,
    of: [8, 8, 8],
  });
});

test("of pregnancies known by name nothing is forecast: out of how many grows with those reached", () => {
  const given = { month: "2026-10", months: EIGHT, waiting: 12, stillPregnant: 30, unregistered: 0 } as const;
  expect(forecast({ ...given, months: EIGHT, code: "KIA04", basis: "RIIL" })).toBeNull();
});
