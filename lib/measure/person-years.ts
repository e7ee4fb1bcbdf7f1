import "server-only";
import type { Tx } from "#lib/db/client";
import { type Read, type Sql, sql } from "#lib/db/read";
import { among, type People } from "#lib/measure/batches";
import { parseMasks, printMasks } from "#lib/measure/masks";
import type { PersonYear } from "#lib/measure/person-year";
import type { Year } from "#lib/period/month";
import type { Sex } from "#lib/service/history";

/**
 * As stored; arrays stay text until somebody needs them, since most rows are only compared. Who lived in one home all
 * year has that home alone in place of twelve.
 */
export type StoredYear = { person_id: string; year: number; sex: Sex; homes: string; masks: string };

/** The columns as a StoredYear holds them. */
export const HOMES = sql`CASE WHEN homes = array_fill(homes[1], ARRAY[12]) THEN coalesce(homes[1]::text, 'NULL') ELSE homes::text END`;

/** In a statement: the mask of that slot out of stored ones, 0 for one that is not among them. */
export function maskIn(masks: Sql, slot: number): Sql {
  return sql`coalesce(${masks}[array_position(${masks}, ${-slot}::smallint) + 1], 0)`;
}

/** The stored rows of these people, by person and year. */
export async function readPersonYears(read: Read, people: People): Promise<Map<string, StoredYear>> {
  const rows = await read<StoredYear>(sql`
    SELECT person_id, year, sex::text, ${HOMES} AS homes, masks::text FROM person_years
    WHERE ${among(sql`person_id`, people)}`);
  return new Map(rows.map((row) => [keyOf(row.person_id, row.year), row]));
}

/** Held by whoever opens years alone, shared by every save: see openYears. */
export const OPENING_YEARS = 20_150_001;

/** The opened years, and what is stored of these people in them. */
export async function readOpenedPersonYears(read: Read, personIds: readonly string[]) {
  const rows = await read<StoredYear | { year: Year; person_id: null }>(sql`
    SELECT y.year, p.person_id, p.sex::text, ${HOMES} AS homes, p.masks::text
    FROM years y LEFT JOIN person_years p ON p.year = y.year AND p.person_id = ANY (${[...personIds]}::uuid[])
    ORDER BY y.year`);
  const stored = rows.filter((row): row is StoredYear => row.person_id !== null);
  return {
    years: [...new Set(rows.map(({ year }) => year))],
    stored: new Map(stored.map((row) => [keyOf(row.person_id, row.year), row])),
  };
}

export function keyOf(personId: string, year: number): string {
  return `${personId}|${year}`;
}

export function parseStored({ year, sex, homes, masks }: Omit<StoredYear, "person_id">): PersonYear {
  return {
    year,
    sex,
    homes: parseHomes(homes),
    masks: parseMasks(masks),
  };
}

/** Twelve homes; null = not in the kabupaten. */
function parseHomes(homes: string): (string | null)[] {
  const each = homes.startsWith("{") ? homes.slice(1, -1).split(",") : new Array<string>(12).fill(homes);
  return each.map((home) => (home === "NULL" ? null : home));
}

function printHomes(homes: readonly (string | null)[]): string {
  const [first = null] = homes;
  if (homes.every((home) => home === first)) return first ?? "NULL";
  return `{${homes.map((home) => home ?? "NULL").join(",")}}`;
}

/** The row as it is read. */
export function toStored(personId: string, { year, sex, homes, masks }: PersonYear): StoredYear {
  return {
    person_id: personId,
    year,
    sex,
    homes: printHomes(homes),
    masks: printMasks(masks),
  };
}

export function sameYear(a: StoredYear, b: StoredYear): boolean {
  return a.masks === b.masks && a.homes === b.homes && a.sex === b.sex;
}

/** Writes all rows in one statement. */
export async function writePersonYears(tx: Pick<Tx, "$executeRaw">, rows: readonly StoredYear[]) {
  if (rows.length === 0) return;
  await tx.$executeRaw(personYearsStatement(rows));
}

/** Arrays travel as text because PostgreSQL has no ragged arrays. */
export function personYearsStatement(rows: readonly StoredYear[]) {
  return sql`
    INSERT INTO person_years (person_id, year, sex, homes, masks)
    SELECT d.person_id, d.year, d.sex::"Sex",
      CASE WHEN d.homes LIKE '{%' THEN d.homes::uuid[] ELSE array_fill(nullif(d.homes, 'NULL')::uuid, ARRAY[12]) END,
      d.masks::smallint[]
    FROM unnest(
      ${rows.map((row) => row.person_id)}::uuid[], ${rows.map((row) => row.year)}::smallint[],
      ${rows.map((row) => row.sex)}::text[], ${rows.map((row) => row.homes)}::text[], ${rows.map((row) => row.masks)}::text[]
    ) AS d (person_id, year, sex, homes, masks)
    ON CONFLICT (person_id, year) DO UPDATE SET sex = EXCLUDED.sex, homes = EXCLUDED.homes, masks = EXCLUDED.masks`;
}
