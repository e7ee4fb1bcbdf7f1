import { expect, test } from "vitest";
import type { Day } from "#lib/period/day";
import { judge, kbmGram, type Weighing } from "#lib/programme/growth/weighing";

const bornOn: Day = "2025-01-10";

const verdicts = (weighings: Weighing[], born: Day = bornOn) =>
  judge({ bornOn: born, sex: "P" }, weighings).map(
    ({ month, verdict, twoT }) => `${month} ${twoT ? "2T" : verdict}`,
  );

test.each([
  [0, null, null],
  [1, 800, 800],
  [2, 900, 900],
  [3, 800, 800],
  [4, 600, 600],
  [5, 500, 500],
  [6, 400, 400],
  [7, 300, 400],
  [8, 300, 300],
  [10, 300, 300],
  [11, 200, 300],
  [12, 200, 200],
  [60, 200, 200],
  [61, null, null],
])("KBM at %d months is %s grams for girls, %s for boys", (months, girl, boy) => {
  expect((["P", "L"] as const).map((sex) => kbmGram(months, sex, "2026-10-12"))).toEqual([girl, boy]);
});

test("a gain of exactly the KBM is N, ten grams less is T", () => {
  const march: Weighing = { on: "2026-03-12", kg: 9.1 };
  expect(judge({ bornOn, sex: "P" }, [march, { on: "2026-04-12", kg: 9.3 }])[1]).toEqual({
    month: "2026-04",
    day: "2026-04-12",
    kg: 9.3,
    verdict: "N",
    gainGram: 200,
    kbmGram: 200,
    twoT: false,
  });
  expect(judge({ bornOn, sex: "P" }, [march, { on: "2026-04-12", kg: 9.29 }])[1]).toMatchObject({
    verdict: "T",
    gainGram: 190,
  });
});

test("the KBM is that of the age at this weighing: 500 g until the day before 6 months, 400 g from it on", () => {
  const june: Weighing = { on: "2025-06-15", kg: 7 };
  expect(verdicts([june, { on: "2025-07-09", kg: 7.4 }])).toEqual(["2025-06 B", "2025-07 T"]);
  expect(verdicts([june, { on: "2025-07-10", kg: 7.4 }])).toEqual(["2025-06 B", "2025-07 N"]);
});

test("the first weighing ever is B, the first after a missed month O", () => {
  const weighings: Weighing[] = [
    { on: "2026-01-12", kg: 8 },
    { on: "2026-02-12", kg: 8.3 },
    { on: "2026-04-12", kg: 8.9 },
    { on: "2026-05-12", kg: 9.2 },
  ];
  expect(verdicts(weighings)).toEqual(["2026-01 B", "2026-02 N", "2026-04 O", "2026-05 N"]);
});

test("December and January are neighbours", () => {
  const weighings: Weighing[] = [
    { on: "2025-12-12", kg: 8 },
    { on: "2026-01-12", kg: 8.3 },
  ];
  expect(verdicts(weighings)).toEqual(["2025-12 B", "2026-01 N"]);
});

test("fewer than 15 days apart is not judged, 15 days are", () => {
  const march: Weighing = { on: "2026-03-25", kg: 9 };
  expect(verdicts([march, { on: "2026-04-08", kg: 9.5 }])).toEqual(["2026-03 B", "2026-04 O"]);
  expect(verdicts([march, { on: "2026-04-09", kg: 9.5 }])).toEqual(["2026-03 B", "2026-04 N"]);
});

test("of several weighings in a month the last one counts, then and a month later", () => {
  const weighings: Weighing[] = [
    { on: "2026-03-05", kg: 9.4 },
    { on: "2026-03-20", kg: 9 },
    { on: "2026-04-05", kg: 9.1 },
    { on: "2026-04-20", kg: 9.2 },
  ];
  expect(judge({ bornOn, sex: "P" }, weighings)).toMatchObject([
    { month: "2026-03", kg: 9, verdict: "B" },
    { month: "2026-04", kg: 9.2, verdict: "N", gainGram: 200 },
  ]);
});

test("two T in neighbouring months are 2T, and so is the third", () => {
  const weighings: Weighing[] = [
    { on: "2026-01-12", kg: 8 },
    { on: "2026-02-12", kg: 8.1 },
    { on: "2026-03-12", kg: 8 },
    { on: "2026-04-12", kg: 8 },
    { on: "2026-05-12", kg: 8.2 },
    { on: "2026-06-12", kg: 8.3 },
  ];
  expect(verdicts(weighings)).toEqual([
    "2026-01 B",
    "2026-02 T",
    "2026-03 2T",
    "2026-04 2T",
    "2026-05 N",
    "2026-06 T",
  ]);
});

test("a missed month or one not judged breaks a row of T", () => {
  const weighings: Weighing[] = [
    { on: "2026-01-12", kg: 8 },
    { on: "2026-02-12", kg: 8.1 },
    { on: "2026-04-12", kg: 8.1 },
    { on: "2026-05-12", kg: 8.1 },
  ];
  expect(verdicts(weighings)).toEqual(["2026-01 B", "2026-02 T", "2026-04 O", "2026-05 T"]);
});

test("before one month of age there is no KBM, so nothing is judged", () => {
  const weighings: Weighing[] = [
    { on: "2025-01-12", kg: 3.2 },
    { on: "2025-02-09", kg: 4.3 },
  ];
  expect(verdicts(weighings)).toEqual(["2025-01 B", "2025-02 O"]);
  expect(verdicts([weighings[0] as Weighing, { on: "2025-02-10", kg: 4.3 }])).toEqual([
    "2025-01 B",
    "2025-02 N",
  ]);
});

test("a child is judged in every month of S, that of the fifth birthday included", () => {
  const born: Day = "2021-03-12";
  const weighings: Weighing[] = [
    { on: "2026-02-11", kg: 16 },
    { on: "2026-03-11", kg: 16.2 },
    { on: "2026-03-12", kg: 16.1 },
    { on: "2026-04-12", kg: 16.5 },
  ];
  expect(verdicts(weighings, born)).toEqual(["2026-02 B", "2026-03 T"]);
});

test("a child never weighed has no month", () => {
  expect(judge({ bornOn, sex: "P" }, [])).toEqual([]);
});
