import { describe, expect, test } from "vitest";
import { weighingCounts } from "#lib/entry/weighing-counts";
import { decisiveWeighings, type WeighingChild, weighingRow } from "#lib/entry/weighing-row";
import type { Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import { judge, type Weighing } from "#lib/programme/growth/weighing";
import { growthStandard } from "#lib/reference/who-tables";

const setting = {
  day: "2026-11-12",
  kader: true,
  growth: { L: growthStandard("L"), P: growthStandard("P") },
} as const;

const child = (more: Partial<WeighingChild> = {}): WeighingChild => ({
  id: "anak",
  name: "Putra Mahesa",
  hasNik: false,
  motherName: null,
  sex: "L",
  bornOn: "2025-07-05",
  weighings: [{ on: "2026-10-12", kg: 9.4 }],
  next: {},
  last: { bb_kg: { value: 9.4, on: "2026-10-12" } },
  saved: null,
  ...more,
});

test("an empty row shows age, last month and the gain that is asked for", () => {
  const row = weighingRow(child(), {}, setting);

  expect(row).toMatchObject({
    ageMonths: 16,
    lastMonthKg: 9.4,
    kbmGram: 200,
    verdict: null,
    gainGram: null,
    bbu: null,
  });
});

describe("a child of 16 months, 9,4 kg a month ago", () => {
  test.each([
    { typed: "9,6", verdict: "N", gainGram: 200, todo: null },
    { typed: "9.5", verdict: "T", gainGram: 100, todo: "konseling" },
    { typed: "9,3", verdict: "T", gainGram: -100, todo: "konseling" },
  ])("$typed kg is $verdict", ({ typed, ...expected }) => {
    expect(weighingRow(child(), { bb_kg: typed }, setting)).toMatchObject(expected);
  });

  test.each([
    { typed: "97", instead: "9,7" },
    { typed: "970", instead: "9,7" },
    { typed: "500", instead: undefined },
    { typed: "satu", instead: undefined },
  ])("$typed is impossible; its missing comma is $instead", ({ typed, instead }) => {
    const [problem] = weighingRow(child(), { bb_kg: typed }, setting).problems;

    expect(problem).toMatchObject({ field: "bb_kg", message: expect.any(String) });
    expect(problem?.instead).toBe(instead);
  });

  test("with an estimated birth date no z-score is made, and no limit by age is asked about", () => {
    const guessed = child({ bornEstimated: true, weighings: [], last: {} });

    expect(weighingRow(guessed, { bb_kg: "28", pb_tb_cm: "76" }, setting)).toMatchObject({
      bbu: null,
      tbu: null,
      bbtb: null,
      questions: [],
    });
    expect(
      weighingRow({ ...guessed, bornEstimated: false }, { bb_kg: "28" }, setting).questions,
    ).toHaveLength(1);
  });

  test("weighed on another day of this month it says when, also where that day came later", () => {
    const early = { on: "2026-11-03", kg: 9.7 } as const;
    const late = { bb_kg: { value: 9.9, on: "2026-11-20" as const } };

    expect(weighingRow(child({ weighings: [early] }), {}, setting).thisMonth).toEqual(early);
    expect(weighingRow(child({ next: late }), {}, setting).thisMonth).toEqual({ on: "2026-11-20", kg: 9.9 });
    expect(weighingRow(child(), {}, setting).thisMonth).toBeNull();
  });

  test("18,9 kg is asked about", () => {
    const { questions } = weighingRow(child(), { bb_kg: "18,9" }, setting);

    expect(questions.map(({ field, headline }) => [field, headline])).toEqual([
      ["bb_kg", "18,9 kg: naik 9,5 kg dalam 31 hari."],
    ]);
  });
});

test("twice not gained goes to the puskesmas", () => {
  const twice = child({
    weighings: [
      { on: "2026-09-12", kg: 9.4 },
      { on: "2026-10-12", kg: 9.4 },
    ],
  });

  expect(weighingRow(twice, { bb_kg: "9,5" }, setting)).toMatchObject({
    verdict: "T",
    twoT: true,
    todo: "rujuk",
  });
});

test("a first weighing is B, one after a missed month O", () => {
  const missed = child({ weighings: [{ on: "2026-07-12", kg: 9 }] });

  expect(weighingRow(child({ weighings: [], last: {} }), { bb_kg: "9,6" }, setting).verdict).toBe("B");
  expect(weighingRow(missed, { bb_kg: "9,6" }, setting)).toMatchObject({
    verdict: "O",
    gainGram: null,
    lastMonthKg: null,
  });
});

// WHO 2006, boys, 26 months 7 days: 8,8 kg lies below -3 SD, 80,4 cm between -3 and -2.
test("below the red line goes to the puskesmas, with the marks of its classes", () => {
  const thin = child({ bornOn: "2024-09-05", weighings: [{ on: "2026-10-12", kg: 8.5 }], last: {} });
  const row = weighingRow(thin, { bb_kg: "8,8", pb_tb_cm: "80,4" }, setting);

  expect(row).toMatchObject({ verdict: "N", bgm: true, todo: "rujuk" });
  expect(row.bbu).toMatchObject({ short: "Sangat kurang", mark: "!!" });
  expect(row.tbu).toMatchObject({ short: "Pendek", mark: "!" });
});

test("a value out of bounds is a problem, not a weighing", () => {
  const row = weighingRow(child(), { bb_kg: "99" }, setting);

  expect(row.problems.map(({ field }) => field)).toEqual(["bb_kg"]);
  expect(row.verdict).toBeNull();
});

test("the counts of five children", () => {
  const rows = [
    weighingRow(child(), { bb_kg: "9,6" }, setting),
    weighingRow(child(), { bb_kg: "9,5" }, setting),
    weighingRow(child({ weighings: [], last: {} }), { bb_kg: "9,5" }, setting),
    weighingRow(child({ weighings: [{ on: "2026-07-12", kg: 9 }] }), { bb_kg: "9,5" }, setting),
    weighingRow(child(), {}, setting),
  ];

  expect(weighingCounts(rows)).toEqual({ s: 5, d: 4, n: 1, t: 1, twoT: 0, o: 1, b: 1, bgm: 0 });
});

describe("the weighings that decide a month", () => {
  const all: Weighing[] = (
    ["2025-08-10", "2025-12-10", "2026-06-12", "2026-08-12", "2026-09-12", "2026-10-12"] as Day[]
  ).map((on, index) => ({ on, kg: 8 + index * 0.1 }));

  test("reach three months back, with one older to tell that it is not the first", () => {
    expect(decisiveWeighings(all, "2026-11-12").map(({ on }) => on)).toEqual([
      "2026-06-12",
      "2026-08-12",
      "2026-09-12",
      "2026-10-12",
    ]);
  });

  test.each(["2026-11-12", "2026-12-12", "2027-03-12", "2026-10-20"] as Day[])(
    "say of %s what the whole history says",
    (day) => {
      const verdictBy = (weighings: readonly Weighing[]) =>
        judge({ bornOn: "2025-07-05", sex: "L" }, [
          ...weighings.filter(({ on }) => on < day),
          { on: day, kg: 8.6 },
        ]).find(({ month }) => month === monthOf(day));
      const { verdict, twoT, gainGram } = verdictBy(all) ?? {};

      expect(verdictBy(decisiveWeighings(all, day))).toMatchObject({
        verdict,
        twoT,
        ...(gainGram && { gainGram }),
      });
    },
  );
});

test("of an age by month and year no z-score is made; the gain is judged", () => {
  const typed = { bb_kg: "9,7", pb_tb_cm: "78" };
  expect(weighingRow(child({ bornOn: "2025-07-15" }), typed, setting).bbu).not.toBeNull();
  const row = weighingRow(child({ bornOn: "2025-07-15", bornEstimated: true }), typed, setting);
  expect(row).toMatchObject({ bbu: null, tbu: null, bbtb: null, bgm: false, verdict: "N" });
});
