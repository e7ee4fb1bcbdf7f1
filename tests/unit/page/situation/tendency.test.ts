import { describe, expect, test } from "vitest";
import { movingTogether, placeAmong, runOf, type Story } from "#lib/page/situation/tendency";
import { runWords, tendenciesOf, togetherWords } from "#lib/page/situation/tendency-words";
import { addMonths, type Month } from "#lib/period/month";

const FIRST: Month = "2025-10";

/** October 2025 to October 2026 at most; null = silent, or too few. */
function story(code: string, values: readonly (number | null)[], more: Partial<Story> = {}): Story {
  return {
    code,
    label: code,
    betterWhen: "higher",
    madeFrom: [code],
    points: values.map((value, index) => ({
      month: addMonths(FIRST, index),
      value,
      words: `${value}%`,
    })),
    ...more,
  };
}

describe("a run", () => {
  test.each([
    ["two steps are a whim", [5, 1, 2, 3], null],
    ["three steps", [5, 1, 2, 3, 4], { steps: 3, up: true }],
    ["down", [1, 9, 8, 7, 6], { steps: 3, up: false }],
    ["equal months end it", [1, 1, 2, 3], null],
    ["equal before it", [1, 1, 2, 3, 4], { steps: 3, up: true }],
    ["a silent month ends it", [1, 2, null, 3, 4, 5], null],
    ["a silent last month", [1, 2, 3, 4, null], null],
    ["a turn in the last month", [1, 2, 3, 4, 3], null],
    ["nothing", [], null],
  ] as const)("%s", (_, values, expected) => {
    const run = runOf(story("N/D", values));
    expect(run && { steps: run.steps, up: run.up }).toEqual(expected);
  });

  test("says from when to when, and whether that is better", () => {
    const up = story("N/D", [5, 1, 2, 3, 4]);
    const lower = { ...up, label: "Stunting", betterWhen: "lower" } as const;
    const found = { ...up, label: "HT", betterWhen: "neither" } as const;
    const run = runOf(up);
    if (!run) throw new Error("no run");
    expect(runWords(up, run)).toBe("N/D naik 3 bulan berturut-turut, membaik: 1% Nov 2025 → 4% Feb 2026");
    expect(runWords(lower, run)).toContain("Stunting naik 3 bulan berturut-turut, memburuk:");
    expect(runWords(found, run)).toContain("HT naik 3 bulan berturut-turut: 1%");
  });
});

describe("moving together", () => {
  const zigzag = [1, 2, 1, 2, 1, 2, 1, 2, 1];
  const against = [2, 1, 2, 1, 2, 1, 2, 1, 2];
  const once = [1, 2, 1, 2, 1, 2, 1, 2, 3];

  test.each([
    ["eight months alike", zigzag, zigzag, [{ same: true, agreeing: 8, compared: 8, since: "2025-11" }]],
    ["seven months are too few", zigzag.slice(1), zigzag.slice(1), []],
    [
      "always against each other",
      zigzag,
      against,
      [{ same: false, agreeing: 8, compared: 8, since: "2025-11" }],
    ],
    ["one exception, in the last month", zigzag, once, []],
    ["two exceptions", zigzag, [5, 4, 5, 6, 5, 6, 5, 6, 5], []],
    [
      "one exception before",
      [9, ...zigzag.slice(1), 2],
      [0, ...zigzag.slice(1), 2],
      [{ same: true, agreeing: 8, compared: 9, since: "2025-12" }],
    ],
    [
      "months without a movement are not compared",
      [1, 1, ...zigzag],
      [1, 2, ...zigzag],
      [{ same: true, agreeing: 8, compared: 8, since: "2026-01" }],
    ],
    ["a silent month compares nothing", [...zigzag.slice(0, 8), null], zigzag, []],
  ] as const)("%s", (_, a, b, expected) => {
    const { found } = movingTogether([story("A", a), story("B", b)]);
    expect(found.map(({ same, agreeing, compared, since }) => ({ same, agreeing, compared, since }))).toEqual(
      expected,
    );
  });

  test("what is made of the same people is no pair", () => {
    const a = story("STUNTING", zigzag, { madeFrom: ["STUNTING", "TBU_VALID"] });
    const b = story("TINGGI", zigzag, { madeFrom: ["TBU_VALID"] });
    expect(movingTogether([a, b])).toEqual({ found: [], pairs: 0 });
  });

  test("says how many pairs were looked at, and never a cause", () => {
    const stories = [story("A", zigzag), story("B", zigzag), story("C", zigzag.slice(2))];
    const { together, runs, foot } = tendenciesOf(stories, null);
    expect(runs).toEqual([]);
    expect(together).toEqual([
      "A dan B bergerak searah pada semua 8 bulan yang dapat dibandingkan, tanpa kecuali sejak Nov 2025.",
    ]);
    expect(foot).toContain("3 indikator dan 1 pasangan");
    expect(foot).toContain("bukan berarti yang satu menyebabkan yang lain");
    const [one] = movingTogether(stories).found;
    expect(one && togetherWords({ ...one, agreeing: 7, same: false })).toContain(
      "berlawanan arah pada 7 dari 8 bulan",
    );
  });
});

describe("among neighbours", () => {
  const at = (value: number) => ({ value, words: `${value}%`, name: `${value}` });
  test.each([
    ["the lowest", 10, [20, 30, 40], "higher", { worst: true, best: false, among: 4 }],
    ["as low as another", 20, [20, 30, 40], "higher", { worst: false, best: false, among: 4 }],
    ["the highest", 50, [20, 30, 40], "higher", { worst: false, best: true, among: 4 }],
    ["the highest where lower is better", 50, [20, 30, 40], "lower", { worst: true, best: false, among: 4 }],
    ["two neighbours are no comparison", 10, [20, 30], "higher", null],
  ] as const)("%s", (_, own, others, way, expected) => {
    const place = placeAmong(at(own), others.map(at), way);
    expect(place && { worst: place.worst, best: place.best, among: place.among }).toEqual(expected);
    if (place) expect(place.middle.words).toBe("30%");
  });
});
