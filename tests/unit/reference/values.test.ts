import { expect, test } from "vitest";
import { isDay } from "#lib/period/day";
import { REFERENCE_VALUES, type ReferenceRow, referenceValue } from "#lib/reference/values";

const ROWS: readonly ReferenceRow[] = REFERENCE_VALUES;

test("every value has a day and a source, and rows of one code ascend", () => {
  const latest = new Map<string, string>();
  for (const { code, since, until, source } of ROWS) {
    expect(isDay(since)).toBe(true);
    expect(until === null || since < until).toBe(true);
    expect(source.length).toBeGreaterThan(5);
    expect(since > (latest.get(code) ?? "")).toBe(true);
    latest.set(code, since);
  }
});

test("a day before the first row reads the first", () => {
  expect(referenceValue("LILA_KEK", "2019-12-31")).toBe(23.5);
  expect(referenceValue("LILA_KEK", "2026-11-12")).toBe(23.5);
});
