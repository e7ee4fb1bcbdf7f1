import { describe, expect, test } from "vitest";
import { MASK_CODES } from "#lib/measure/slots";
import { type BitsTable, found } from "#tests/support/bits-table";
import { BUMIL_FINDINGS } from "#tests/unit/measure/tables/bumil-findings";
import { K1 } from "#tests/unit/measure/tables/k1";
import { K1_MURNI } from "#tests/unit/measure/tables/k1-murni";
import { K4 } from "#tests/unit/measure/tables/k4";
import { K6 } from "#tests/unit/measure/tables/k6";
import { RISTI } from "#tests/unit/measure/tables/risti";
import { TTD } from "#tests/unit/measure/tables/ttd";

const TABLES: Record<string, readonly BitsTable[]> = {
  K1,
  K1_MURNI,
  K4,
  K6,
  TTD,
  BUMIL_FINDINGS,
  RISTI,
};

const all = Object.values(TABLES).flat();

describe.each(Object.entries(TABLES))("%s", (_, tables) => {
  describe.each(tables.map((one) => [one.codes.join(" "), one.rows] as const))("%s", (_codes, rows) => {
    test.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
      expect(found(row)).toEqual(row.bits);
    });
  });
});

test("every row says twelve months", () => {
  const wrong = all.flatMap(({ rows }) =>
    rows.flatMap(({ name, bits }) =>
      Object.entries(bits).flatMap(([code, months]) =>
        /^[.x]{12}$/.test(months) ? [] : [`${name}, ${code}: ${months}`],
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

/** So that a new mask without a table is noticed: lives that count, and lives that do not. */
const LEAST_ROWS = 8;
const LEAST_COUNTING = 2;

describe.skip("every mask stands in a table", () => {
  test.each(MASK_CODES)("%s", (code) => {
    const rows = all.flatMap((one) => one.rows.flatMap(({ bits }) => bits[code] ?? []));
    const counting = rows.filter((months) => months.includes("x"));
    expect(rows.length).toBeGreaterThanOrEqual(LEAST_ROWS);
    expect(counting.length).toBeGreaterThanOrEqual(LEAST_COUNTING);
    expect(rows.length - counting.length).toBeGreaterThanOrEqual(LEAST_COUNTING);
  });
});
