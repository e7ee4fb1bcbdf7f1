import "server-only";
import { joined, type Read, type Sql, sql } from "#lib/db/read";
import { among, type People } from "#lib/measure/batches";
import type { EventDifference, EventYear } from "#lib/measure/event-years";
import { MONTH_NUMBERS } from "#lib/period/month";
import type { Sex } from "#lib/service/history";

const MONTHS = sql`m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12`;
const GIVEN = sql`EXCLUDED.m1, EXCLUDED.m2, EXCLUDED.m3, EXCLUDED.m4, EXCLUDED.m5, EXCLUDED.m6, EXCLUDED.m7, EXCLUDED.m8,
  EXCLUDED.m9, EXCLUDED.m10, EXCLUDED.m11, EXCLUDED.m12`;

type StoredRow = Omit<EventYear, "personId" | "homeId" | "months"> & {
  person_id: string;
  home_id: string;
  months: number[];
};

/** The stored rows of these people. */
export async function readEventYears(read: Read, people: People): Promise<EventYear[]> {
  const rows = await read<StoredRow>(sql`
    SELECT person_id, year, code, band, home_id, sex::text, ARRAY[${MONTHS}] AS months
    FROM event_years WHERE ${among(sql`person_id`, people)}`);
  return rows.map(({ person_id, home_id, ...row }) => ({ ...row, personId: person_id, homeId: home_id }));
}

/** Writes what these rows say, all in one statement. */
export function eventYearsStatement(rows: readonly EventYear[]): Sql {
  return sql`
    INSERT INTO event_years (person_id, year, code, band, home_id, sex, ${MONTHS})
    SELECT d.person_id, d.year, d.code, d.band, d.home_id, d.sex::"Sex", ${MONTHS}
    FROM unnest(
      ${rows.map(({ personId }) => personId)}::uuid[], ${rows.map(({ homeId }) => homeId)}::uuid[], ${columnsOf(rows)}
    ) AS d (person_id, home_id, year, code, band, sex, ${MONTHS})
    ON CONFLICT (person_id, year, code, band, home_id, sex) DO UPDATE SET (${MONTHS}) = (${GIVEN})`;
}

/** Adds all differences in one statement, in the order they are given (that of the key). */
export function eventTalliesStatement(rows: readonly EventDifference[]): Sql {
  return sql`
    INSERT INTO event_tallies AS t (year, unit_id, code, band, sex, ${MONTHS})
    SELECT d.year, d.unit_id, d.code, d.band, d.sex::"Sex", ${MONTHS}
    FROM unnest(${rows.map(({ unitId }) => unitId)}::uuid[], ${columnsOf(rows)})
      WITH ORDINALITY AS d (unit_id, year, code, band, sex, ${MONTHS}, place)
    ORDER BY d.place
    ON CONFLICT (year, unit_id, code, band, sex) DO UPDATE SET (${MONTHS}) = (
      t.m1 + EXCLUDED.m1, t.m2 + EXCLUDED.m2, t.m3 + EXCLUDED.m3, t.m4 + EXCLUDED.m4, t.m5 + EXCLUDED.m5,
      t.m6 + EXCLUDED.m6, t.m7 + EXCLUDED.m7, t.m8 + EXCLUDED.m8, t.m9 + EXCLUDED.m9, t.m10 + EXCLUDED.m10,
      t.m11 + EXCLUDED.m11, t.m12 + EXCLUDED.m12)`;
}

type Columns = { year: number; code: string; band: string; sex: Sex; months: readonly number[] };

function columnsOf(rows: readonly Columns[]): Sql {
  const months = MONTH_NUMBERS.map((number) => sql`${rows.map((row) => row.months[number - 1] ?? 0)}::int[]`);
  return sql`${rows.map(({ year }) => year)}::smallint[], ${rows.map(({ code }) => code)}::text[],
    ${rows.map(({ band }) => band)}::text[], ${rows.map(({ sex }) => sex)}::text[], ${joined(months)}`;
}
