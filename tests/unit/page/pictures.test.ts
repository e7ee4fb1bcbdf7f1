import { expect, test } from "vitest";
import { wrapped } from "#components/take-away/draw-svg";
import { fileWords } from "#components/take-away/save-picture";

test("a heading is broken between words, and a word that is too long stands alone", () => {
  expect(wrapped("K4, Puskesmas Badau, Oktober 2026", 20)).toEqual(["K4, Puskesmas Badau,", "Oktober 2026"]);
  expect(wrapped("K4 Puskesmas", 4)).toEqual(["K4", "Puskesmas"]);
  expect(wrapped("K4", 40)).toEqual(["K4"]);
});

test.each([
  ["K4, Puskesmas Badau, Oktober 2026", "k4-puskesmas-badau-oktober-2026"],
  ["N/D (berjalan)", "n-d-berjalan"],
  ["x".repeat(100), "x".repeat(80)],
])("the file of %j is called %s", (title, name) => {
  expect(fileWords(title)).toBe(name);
});
