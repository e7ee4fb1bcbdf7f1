import { expect, test } from "vitest";
import { toldCell, toldSides } from "#lib/exchange/told";
import { formatNumber, formatSigned } from "#lib/format";

test.each([
  ["–", null],
  ["", null],
  ["0", 0],
  ["1.234", 1234],
  ["1.234.567", 1_234_567],
  ["239 orang", 239],
  ["−17", -17],
  ["+7", 7],
  ["76,6", { rate: 76.6 }],
  ["76,6%", { rate: 76.6 }],
  ["≤ 14,0%", { rate: 14 }],
  ["12,3 per 1.000", { rate: 12.3 }],
  ["belum lapor", "belum lapor"],
  ["kurang 13", "kurang 13"],
  ["2025/2026", "2025/2026"],
  ["1.23", "1.23"],
  ["19.02", "19.02"],
])("%j of a page is %j in a file", (words, cell) => {
  expect(toldCell(words)).toEqual(cell);
});

test("whatever a page formats comes back as it was", () => {
  for (const value of [0, 5, 999, 1000, 65_535, 1_000_000]) expect(toldCell(formatNumber(value))).toBe(value);
  for (const value of [-1200, -3, 4, 1200]) expect(toldCell(formatSigned(value))).toBe(value);
});

test("both sides of a ratio, with and without room around the stroke", () => {
  expect(toldSides("515/672")).toEqual([515, 672]);
  expect(toldSides("1.515 / 2.672")).toEqual([1515, 2672]);
  expect(toldSides("0/–")).toEqual([0, null]);
  expect(toldSides("")).toEqual([null, null]);
});
