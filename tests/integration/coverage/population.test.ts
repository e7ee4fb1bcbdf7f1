import { beforeAll, expect, test } from "vitest";
import { readTallies } from "#lib/coverage/read-tallies";
import { readTalliesBySex } from "#lib/coverage/read-tallies-by-sex";
import { db } from "#lib/db/client";
import { FIVE_YEARS } from "#lib/measure/population";
import { MASK_CODES, type Slot } from "#lib/measure/slots";
import type { Sex } from "#lib/service/history";
import { districtOfFew } from "#tests/support/district-of-few";

// The pyramid beside a count of the people themselves, by statements that know nothing of masks.

const MONTHS = [1, 6, 11] as const;
let units: string[];

beforeAll(async () => {
  await districtOfFew();
  const found = await db().unit.findMany({
    where: { kind: { in: ["DESA", "POSYANDU", "TANPA_POSYANDU"] } },
    select: { id: true },
  });
  units = found.map(({ id }) => id);
}, 240_000);

/** "unit|L|3" -> people of five times three years and older, alive and here in that month. */
async function peopleIn(month: number): Promise<Map<string, number>> {
  const first = `2026-${String(month).padStart(2, "0")}-01`;
  const rows = await db().$queryRaw<{ unit: string; sex: Sex; band: number; people: number }[]>`
    WITH bounds AS (SELECT ${first}::date AS first, (${first}::date + interval '1 month - 1 day')::date AS last),
    here AS (
      SELECT p.sex, r.home_id,
        extract(year FROM age(CASE WHEN p.died_on <= b.last THEN p.died_on ELSE b.last END, p.born_on))::int AS years
      FROM persons p CROSS JOIN bounds b
      JOIN LATERAL (
        SELECT home_id FROM residences WHERE person_id = p.id AND voided_at IS NULL AND since <= b.first
        ORDER BY since DESC LIMIT 1
      ) r ON r.home_id IS NOT NULL
      WHERE p.born_on <= b.last AND (p.died_on IS NULL OR p.died_on >= b.first) AND p.merged_into_id IS NULL
    )
    SELECT place.id::text AS unit, sex::text AS sex, least(16, years / 5) AS band, count(*)::int AS people
    FROM here JOIN units u ON u.id = here.home_id CROSS JOIN LATERAL (VALUES (u.id), (u.parent_id)) AS place (id)
    GROUP BY 1, 2, 3`;
  return new Map(rows.map(({ unit, sex, band, people }) => [`${unit}|${sex}|${band}`, people]));
}

test("each band of each sex, desa and home is the people alive and here in the month", async () => {
  const tallies = await readTalliesBySex(db(), { year: 2026, unitIds: units });
  for (const month of MONTHS) {
    const shown = new Map<string, number>();
    for (const unit of units)
      for (const sex of ["L", "P"] as const)
        for (const [band, { code }] of FIVE_YEARS.entries()) {
          const people = tallies(unit)(`PENDUDUK_${code}`, sex)[month - 1] ?? 0;
          if (people > 0) shown.set(`${unit}|${sex}|${band}`, people);
        }
    const expected = await peopleIn(month);
    expect(expected.size).toBeGreaterThan(1_000);
    expect([...shown].sort()).toEqual([...expected].sort());
  }
});

test("L and P of every mask are what both sexes count", async () => {
  const masks: readonly Slot[] = MASK_CODES;
  const both = await readTallies(db(), { year: 2026, unitIds: units, masks });
  const bySex = await readTalliesBySex(db(), { year: 2026, unitIds: units });
  const wrong = units.flatMap((unit) =>
    masks.filter((mask) => {
      const [l, p] = [bySex(unit)(mask, "L"), bySex(unit)(mask, "P")];
      return both(unit)(mask).some((count, month) => count !== (l[month] ?? 0) + (p[month] ?? 0));
    }),
  );
  expect(wrong).toEqual([]);
});
