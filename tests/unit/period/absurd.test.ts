import { expect, test } from "vitest";
import { isDay } from "#lib/period/day";
import { isMonth } from "#lib/period/month";
import { readWrittenDay } from "#lib/period/written-day";

test.each([
  "0000-01",
  "0001-12",
  "1899-12",
  "2200-01",
  "9999-12",
  "9999-99",
  "2026-00",
  "2026-13",
  "999999-01",
])("%s is no month of an address", (text) => expect(isMonth(text)).toBe(false));

test.each(["1900-01", "2026-11", "2199-12"])("%s is a month", (text) => expect(isMonth(text)).toBe(true));

test.each([
  "0000-00-00",
  "0001-01-01",
  "1799-12-31",
  "2200-01-01",
  "9999-12-31",
  "2026-02-31",
  "275760-09-13",
])("%s is no day", (text) => expect(isDay(text)).toBe(false));

test.each(["1800-01-01", "1926-02-28", "2199-12-31"])("%s is a day", (text) =>
  expect(isDay(text)).toBe(true),
);

test.each(["__proto__", "constructor", "toString", "valueOf"])("%s is no day of last week", (text) => {
  expect(readWrittenDay(text, "2026-11-12")).toHaveProperty("problem");
});
