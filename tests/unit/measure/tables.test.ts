import { describe, expect, test } from "vitest";
import { MASK_CODES } from "#lib/measure/slots";
import { type BitsTable, found } from "#tests/support/bits-table";
import { ADULTS } from "#tests/unit/measure/tables/adults";
import { BUMIL_FINDINGS } from "#tests/unit/measure/tables/bumil-findings";
import { DILAYANI } from "#tests/unit/measure/tables/dilayani";
import { ELDERS } from "#tests/unit/measure/tables/elders";
import { FATE_OF_CHILDREN } from "#tests/unit/measure/tables/fate-of-children";
import { FATE_OF_MOTHERS } from "#tests/unit/measure/tables/fate-of-mothers";
import { FATE_OF_THE_SCREENED } from "#tests/unit/measure/tables/fate-of-the-screened";
import { GAINED } from "#tests/unit/measure/tables/gained";
import { JUDGED } from "#tests/unit/measure/tables/judged";
import { K1 } from "#tests/unit/measure/tables/k1";
import { K1_MURNI } from "#tests/unit/measure/tables/k1-murni";
import { K4 } from "#tests/unit/measure/tables/k4";
import { K4_DUE } from "#tests/unit/measure/tables/k4-due";
import { K6 } from "#tests/unit/measure/tables/k6";
import { NEWLY_STUNTED } from "#tests/unit/measure/tables/newly-stunted";
import { POPULATION } from "#tests/unit/measure/tables/population";
import { PRESSURE } from "#tests/unit/measure/tables/pressure";
import { PREVALENCE } from "#tests/unit/measure/tables/prevalence";
import { REMATRI } from "#tests/unit/measure/tables/rematri";
import { RISTI } from "#tests/unit/measure/tables/risti";
import { SCHOOL } from "#tests/unit/measure/tables/school";
import { TBC } from "#tests/unit/measure/tables/tbc";
import { TTD } from "#tests/unit/measure/tables/ttd";
import { TWO_T } from "#tests/unit/measure/tables/two-t";
import { WEIGHED } from "#tests/unit/measure/tables/weighed";

const TABLES: Record<string, readonly BitsTable[]> = {
  K1,
  K1_MURNI,
  K4,
  K6,
  TTD,
  BUMIL_FINDINGS,
  RISTI,
  GAINED,
  JUDGED,
  PREVALENCE,
  NEWLY_STUNTED,
  WEIGHED,
  ADULTS,
  ELDERS,
  K4_DUE,
  PRESSURE,
  REMATRI,
  SCHOOL,
  TBC,
  DILAYANI,
  FATE_OF_MOTHERS,
  FATE_OF_CHILDREN,
  FATE_OF_THE_SCREENED,
  TWO_T,
  POPULATION,
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

/** So that a new mask without a table is noticed. */
const LEAST_ROWS = 8;
const LEAST_ANSWERS = 3;

describe("every mask stands in a table", () => {
  test.each(MASK_CODES)("%s", (code) => {
    const rows = all.flatMap((one) => one.rows.flatMap(({ bits }) => bits[code] ?? []));
    expect(rows.length).toBeGreaterThanOrEqual(LEAST_ROWS);
    expect(new Set(rows).size).toBeGreaterThanOrEqual(LEAST_ANSWERS);
  });
});
