import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { execute } from "#lib/db/execute";
import { env } from "#lib/env";
import { bringYearsUpToDate } from "#lib/measure/open-year";
import { FIVE_YEARS } from "#lib/measure/population";
import { MASK_CODES, SLOTS } from "#lib/measure/slots";
import { verify } from "#lib/measure/verify";
import { migrateDatabase } from "#lib/postgres/migrate";
import { KEPT, loadKept } from "#tests/support/kept-database";

// What an office has recorded outlives every build: an old database is migrated and counted again by this one.

let before: Map<string, number>;
let masks: { dense: string; sparse: string };
let applied: string[];

async function bringBack(kept: (typeof KEPT)[keyof typeof KEPT]) {
  const url = env().DATABASE_URL;
  await db().$disconnect();
  await execute(url, "DROP SCHEMA public CASCADE");
  await execute(url, "CREATE SCHEMA public");
  await loadKept(url, kept);
  before = await kabupatenTotals();
  const dense = await fingerprintOf(`SELECT person_id, year, place - 1 AS slot, mask
    FROM person_years CROSS JOIN unnest(masks) WITH ORDINALITY AS m (mask, place) WHERE mask <> 0`);
  applied = await migrateDatabase(url);
  const sparse = await fingerprintOf(`SELECT person_id, year, -masks[place] AS slot, masks[place + 1] AS mask
    FROM person_years CROSS JOIN generate_series(1, cardinality(masks), 2) AS m (place)`);
  masks = { dense, sparse };
}

/** "people: 12345, md5" of rows of person, year, slot and mask. */
async function fingerprintOf(rows: string): Promise<string> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  const { rows: found } = await client.query<{ all: string }>(`
    SELECT count(*) || ' masks, ' || md5(string_agg(concat_ws('|', person_id, year, slot, mask), ',' ORDER BY person_id, year, slot)) AS all
    FROM (${rows}) AS masks`);
  await client.end();
  return found[0]?.all ?? "";
}

/** "D|2026|10" -> children, over the whole kabupaten. */
async function kabupatenTotals(): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ slot: number; year: number; months: number[] }>(`
    SELECT t.slot, t.year, ARRAY[sum(m1), sum(m2), sum(m3), sum(m4), sum(m5), sum(m6), sum(m7), sum(m8), sum(m9),
      sum(m10), sum(m11), sum(m12)]::int[] AS months
    FROM tallies t JOIN units u ON u.id = t.unit_id WHERE u.kind = 'DESA' GROUP BY 1, 2`);
  await client.end();
  const codes = new Map<number, string>(MASK_CODES.map((code) => [SLOTS[code], code]));
  return new Map(
    rows.flatMap(({ slot, year, months }) =>
      months.map((count, index) => [`${codes.get(slot)}|${year}|${index + 1}`, count] as const),
    ),
  );
}

async function isCountedAgain(everybody: number) {
  expect(applied).not.toEqual([]);
  expect(await db().person.count()).toBe(everybody);
  expect(before.get("BALITA_S|2026|10")).toBeGreaterThan(20);

  expect((await bringYearsUpToDate("2026-11-12")).rebuilt).toBe(true);
  const { people, differences } = await verify();
  expect([people, differences]).toEqual([everybody, []]);
}

/** The masks that count otherwise than that build did. */
async function movedMasks(): Promise<Record<string, string>> {
  const after = await kabupatenTotals();
  const moved: Record<string, string> = {};
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const by = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    const code = key.split("|")[0] ?? "";
    const way = by > 0 ? "more" : "fewer";
    if (by !== 0) moved[code] = moved[code] && moved[code] !== way ? "more and fewer" : way;
  }
  return moved;
}

/** Counted by neither build. */
const SINCE_THEN = Object.fromEntries(
  [...FIVE_YEARS.map(({ code }) => `PENDUDUK_${code}`), "TBU_AGAIN", "STUNTING_NEW"].map((code) => [
    code,
    "more",
  ]),
);

describe("a database of the first build", () => {
  beforeAll(() => bringBack(KEPT.first), 120_000);

  test("its masks are kept where they stood, each behind its slot", () => {
    expect(masks.sparse).toMatch(/^\d{4,} masks, /);
    expect(masks.sparse).toBe(masks.dense);
  });

  test("every later migration applies to it, and a start counts it again exactly", () =>
    isCountedAgain(1324));

  test("these masks count otherwise than that build did, and no others", async () => {
    expect(await movedMasks()).toEqual({
      // The month of moving out, and the month in which a child turns five, count.
      BALITA_S: "more",
      D: "more",
      JUDGED: "more",
      PUNYA_KIA: "more",
      // Boys of 7 and of 11 months have a KBM of their own.
      N: "fewer",
      TWO_T: "more",
      // Found by kader or masyarakat.
      RISTI: "fewer",
      RISTI_MASYARAKAT: "more",
      // 180 tablets since July 2024: later, or never.
      TTD90: "more and fewer",
      TTD90_WAITING: "more",
      TTD90_DUE: "more",
      // Missed last year.
      K1_MURNI_WAITING: "fewer",
      // Grown out of the group, or served in the group before.
      REMAJA_SCREENED_WAITING: "fewer",
      SPM05_WAITING: "fewer",
      SPM06_WAITING: "fewer",
      SPM07_WAITING: "fewer",
      ...SINCE_THEN,
    });
  });

  test("who had moved out is here in that month, and no more from the next", async () => {
    const rows = await db().$queryRaw<{ since: string; left_on: string; home: string | null }[]>`
      SELECT to_char(since, 'YYYY-MM') AS since, to_char(left_on, 'YYYY-MM') AS left_on, home_id::text AS home
      FROM residences WHERE left_on IS NOT NULL`;
    expect(rows.length).toBe(19);
    expect(rows.every(({ since, left_on, home }) => since > left_on && home === null)).toBe(true);
    const [count] = await db().$queryRaw<{ lost: number; counted: number }[]>`
      SELECT count(*) FILTER (WHERE homes[extract(month FROM left_on)::int] IS NULL)::int AS lost, count(*)::int AS counted
      FROM residences r JOIN person_years y ON y.person_id = r.person_id AND y.year = extract(year FROM r.left_on)
      WHERE left_on IS NOT NULL`;
    expect(count?.lost).toBe(0);
    expect(count?.counted).toBeGreaterThan(10); // a few count for nothing and have no row
  });
});

describe("a database of the build before this one", () => {
  beforeAll(() => bringBack(KEPT.second), 120_000);

  test("its masks are kept where they stood, each behind its slot", () => {
    expect(masks.sparse).toMatch(/^\d{4,} masks, /);
    expect(masks.sparse).toBe(masks.dense);
  });

  test("every later migration applies to it, and a start counts it again exactly", () => isCountedAgain(504));

  test("these masks count otherwise than that build did, and no others", async () => {
    // 180 tablets since July 2024: later, or never.
    expect(await movedMasks()).toEqual({
      TTD90: "more and fewer",
      TTD90_WAITING: "more",
      TTD90_DUE: "more",
      ...SINCE_THEN,
    });
  });
});
