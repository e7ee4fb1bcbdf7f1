import { expect, test } from "vitest";
import { rowOf } from "#lib/coverage/row";
import { storyOf } from "#lib/page/situation/stories";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const area = { unit: null, code: "kab", name: "Belitung", plain: "Belitung", of: [] };

test("thousands are told as everywhere, of heads and of shares", () => {
  const wordsOf = (
    code: string,
    masks: Parameters<typeof unitOf>[1]["masks"],
    proyeksi: number | null = null,
  ) => {
    const indicator = theIndicator(code);
    const question = questionOf(indicator);
    const row = rowOf([unitOf(indicator, { masks: masks ?? {}, proyeksi })], question);
    return storyOf(indicator, [{ month: "2026-10", counted: { area, question, row } }]).points[0]?.words;
  };
  expect(wordsOf("SPM06", { SPM06: monthsWith({ 10: 7012 }) }, 90_000)).toBe("7.012 orang");
  expect(wordsOf("GIZ01", { D: monthsWith({ 10: 9000 }), BALITA_S: monthsWith({ 10: 12_000 }) })).toBe(
    "75,0% (9.000/12.000)",
  );
});
