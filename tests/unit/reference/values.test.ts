import { describe, expect, test } from "vitest";
import { addDays, isDay } from "#lib/period/day";
import { REFERENCE_VALUES, type ReferenceCode, referenceValue } from "#lib/reference/values";
import type { ReferenceRow } from "#lib/reference/values/row";

const ROWS: readonly ReferenceRow[] = REFERENCE_VALUES;
const BY_CODE = new Map<string, ReferenceRow[]>();
for (const row of ROWS) BY_CODE.set(row.code, [...(BY_CODE.get(row.code) ?? []), row]);

test("every row has a day, a value and a source", () => {
  for (const { since, until, value, source } of ROWS) {
    expect(isDay(since)).toBe(true);
    expect(until === null || since < until).toBe(true);
    expect(typeof value === "number" ? Number.isFinite(value) : value.length > 0).toBe(true);
    expect(source.length).toBeGreaterThan(5);
  }
});

describe.each([...BY_CODE])("%s", (code, rows) => {
  test("rows follow one another without a gap and without overlapping", () => {
    rows.forEach((row, index) => {
      expect(row.until).toBe(rows[index + 1]?.since ?? null);
    });
  });

  test("a day before the first row reads the first, each row is read from its first to its last day", () => {
    const [first] = rows;
    const read = (on: ReferenceRow["since"]) => referenceValue(code as ReferenceCode, on);
    expect(read(addDays(first?.since ?? "2000-01-01", -1))).toBe(first?.value);
    for (const { since, until, value } of rows) {
      expect(read(since)).toBe(value);
      expect(read(until ? addDays(until, -1) : "2999-12-31")).toBe(value);
    }
  });
});

test("a number and a word are read by the same reader", () => {
  expect(referenceValue("LILA_KEK", "2026-11-12")).toBe(23.5);
  expect(referenceValue("PWS_TETAP_BAWAH_TARGET", "2026-11-12")).toBe("JELEK");
});
