import { expect, test } from "vitest";
import type { CountedRow } from "#lib/dashboard/counting";
import { changesOf } from "#lib/dashboard/overview-changes";
import { reportsWords } from "#lib/dashboard/reports-words";
import { rowOf } from "#lib/indicator/row";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

function k4(proyeksi: number, ...[before, now]: [number, number]): CountedRow {
  const indicator = theIndicator("KIA03");
  const question = questionOf(indicator);
  const unit = unitOf(indicator, { masks: { K4: monthsWith({ 9: before, 10: now }) }, proyeksi });
  return { area: { unit: null, code: "a", name: "a", of: [] }, question, row: rowOf([unit], question) };
}

test.each([
  { proyeksi: 19, told: 0 },
  { proyeksi: 20, told: 1 },
])("K4 from 8 to 5 of $proyeksi is told $told times among the changes", ({ proyeksi, told }) => {
  expect(changesOf([k4(proyeksi, 8, 5)]).changes.filter(({ movement }) => movement !== null)).toHaveLength(
    told,
  );
});

test("a desa page says how many of its posyandu reported, for which klaster", () => {
  expect(reportsWords({ ...k4(40, 3, 3), posyandu: { reported: 3, due: 4 } })).toContain("3 dari 4");
  expect(reportsWords(k4(40, 3, 3))).toBe("sudah lapor");
});
