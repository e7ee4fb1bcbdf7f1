import { expect, test } from "vitest";
import {
  formatDay,
  formatDayLong,
  formatDayNear,
  formatDayShort,
  formatHeads,
  formatInstant,
  formatKg,
  formatMeasured,
  formatMonth,
  formatMonthNear,
  formatMonthShort,
  formatNumber,
  formatOutOf,
  formatPercentSign,
  formatSigned,
  formatZ,
} from "#lib/format";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1.000"],
  [27899, "27.899"],
  [1234567, "1.234.567"],
  [-1435, "−1.435"],
  [-0.4, "0"],
])("%d people are written %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("nothing known is a dash, zero is a number", () => {
  expect(formatNumber(null)).toBe("–");
  expect(formatPercentSign(undefined)).toBe("–");
  expect(formatHeads(null)).toBe("–");
  expect(formatDay(null)).toBe("–");
  expect(formatOutOf(7, null)).toBe("7 dari –");
  expect(formatHeads(0)).toBe("0 orang");
});

test("a percentage has one decimal after a comma", () => {
  expect(formatPercentSign(76.63)).toBe("76,6%");
  expect(formatPercentSign(62)).toBe("62,0%");
  expect(formatPercentSign(0.05)).toBe("0,1%");
  expect(formatPercentSign(0.04)).toBe("0,0%");
  expect(formatPercentSign(100)).toBe("100,0%");
  expect(formatPercentSign(null)).toBe("–");
});

test("a z-score has two decimals and a true minus", () => {
  expect(formatZ(-3.12)).toBe("−3,12");
  expect(formatZ(1.005)).toBe("1,01");
  expect(formatZ(-0.001)).toBe("0,00");
});

test("a measured value keeps its own decimals, at most two", () => {
  expect(formatMeasured(58.4)).toBe("58,4");
  expect(formatMeasured(30)).toBe("30");
  expect(formatMeasured(9.256)).toBe("9,26");
});

test("a gain shows its sign, no change has none", () => {
  expect(formatSigned(300)).toBe("+300");
  expect(formatSigned(-100)).toBe("−100");
  expect(formatSigned(0)).toBe("0");
  expect(formatSigned(0.04, 1)).toBe("0,0");
});

test("days and months are in Indonesian", () => {
  expect(formatDay("2026-10-13")).toBe("13 Okt 2026");
  expect(formatDayShort("2026-05-03")).toBe("3 Mei");
  expect(formatDayLong("2026-11-12")).toBe("Kamis, 12 Nov 2026");
  expect(formatMonth("2026-10")).toBe("Oktober 2026");
  expect(formatMonthShort("2026-08")).toBe("Agu");
});

test("an instant is told in the district's zone", () => {
  expect(formatInstant(new Date("2026-11-12T17:14:00Z"), "Asia/Jakarta")).toBe("13 Nov 2026 00.14");
  expect(formatInstant(new Date("2026-11-12T02:14:00Z"), "Asia/Jayapura")).toBe("12 Nov 2026 11.14");
});

test("a weight keeps its tenths", () => {
  expect([13, 9.4, 3.25, null].map(formatKg)).toEqual(["13,0", "9,4", "3,25", "–"]);
});

test.each([
  { on: "2025-12-31", day: "31 Des 2025", month: "Des 2025" },
  { on: "2026-01-01", day: "1 Jan", month: "Jan" },
  { on: "2026-12-31", day: "31 Des", month: "Des" },
  { on: "2027-01-01", day: "1 Jan 2027", month: "Jan 2027" },
  { on: null, day: "–", month: "–" },
] as const)("beside a day of 2026, $on is $day", ({ on, day, month }) => {
  expect(formatDayNear(on, "2026-10-16")).toBe(day);
  expect(formatMonthNear(on, "2026-10-16")).toBe(month);
});
