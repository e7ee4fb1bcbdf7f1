import "server-only";
import { unanswered } from "#lib/db/connection";
import { joined, type Read, type Sql, sql } from "#lib/db/read";
import { among, type People } from "#lib/measure/batches";
import { CATALOGUE } from "#lib/measure/catalogue";
import type { Catalogue } from "#lib/measure/catalogue-of";
import { parseMasks, printMasks } from "#lib/measure/masks";
import type { PersonYear } from "#lib/measure/person-year";
import type { Year } from "#lib/period/month";
import type { Sex } from "#lib/service/history";

/**
 * As stored; arrays stay text until somebody needs them, since most rows are only compared. Who lived in one home all
 * year has that home alone in place of twelve.
 */
export type StoredYear = {
  person_id: string;
  year: number;
  sex: Sex;
  homes: string;
  masks: string;
  /** Masks that stand in a table of their own, in which most people have no row. */
  restricted: string;
};

/** The columns as a StoredYear holds them, of person_years p. */
export const HOMES = sql`CASE WHEN p.homes = array_fill(p.homes[1], ARRAY[12]) THEN coalesce(p.homes[1]::text, 'NULL') ELSE p.homes::text END`;
export const RESTRICTED = sql`coalesce(r.masks::text, '{}')`;
export const JOIN_RESTRICTED = sql`LEFT JOIN restricted_years r ON r.person_id = p.person_id AND r.year = p.year`;

/** In a statement: the months of any of these slots out of stored masks, 0 when none is among them. */
export function maskIn(masks: Sql, slots: readonly number[]): Sql {
  const each = slots.map(
    (slot) => sql`coalesce(${masks}[array_position(${masks}, ${-slot}::smallint) + 1], 0)`,
  );
  return sql`(${joined(each, " | ")})`;
}

/** In a statement: the rows of that year of whoever lived in one of these homes in some month of it, by an index. */
export function livedIn(row: Sql, { year, homes }: { year: Year; homes: readonly string[] }): Sql {
  const keys = sql`ARRAY(SELECT uuid_hash_extended(home, ${year}::bigint) FROM unnest(${[...homes]}::uuid[]) AS home)`;
  return sql`homes_in(${row}.year, ${row}.homes) && ${keys} AND ${row}.year = ${year}::smallint`;
}

/** The stored rows of these people, by person and year. */
export async function readPersonYears(read: Read, people: People): Promise<Map<string, StoredYear>> {
  const rows = await read<StoredYear>(sql`
    SELECT p.person_id, p.year, p.sex::text, ${HOMES} AS homes, p.masks::text, ${RESTRICTED} AS restricted
    FROM person_years p ${JOIN_RESTRICTED} WHERE ${among(sql`p.person_id`, people)}`);
  return new Map(rows.map((row) => [keyOf(row.person_id, row.year), row]));
}

/** Held by whoever opens years alone, shared by every save: see openYears. */
export const OPENING_YEARS = 20_150_001;

/** The opened years, and what is stored of these people in them; restricted masks only where there may be such. */
export async function readOpenedPersonYears(
  read: Read,
  personIds: readonly string[],
  asked: { restricted: boolean },
) {
  const [restricted, join] = asked.restricted ? [RESTRICTED, JOIN_RESTRICTED] : [sql`'{}'`, sql``];
  const rows = await read<StoredYear | { year: Year; person_id: null }>(sql`
    SELECT y.year, p.person_id, p.sex::text, ${HOMES} AS homes, p.masks::text, ${restricted} AS restricted
    FROM years y LEFT JOIN person_years p ON p.year = y.year AND ${among(sql`p.person_id`, personIds)} ${join}
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

export function parseStored({
  year,
  sex,
  homes,
  masks,
  restricted,
}: Omit<StoredYear, "person_id">): PersonYear {
  const open = parseMasks(masks);
  return {
    year,
    sex,
    homes: parseHomes(homes),
    masks: restricted === "{}" ? open : new Map([...open, ...parseMasks(restricted)]),
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
export function toStored(
  personId: string,
  { year, sex, homes, masks }: PersonYear,
  { restricted }: Pick<Catalogue, "restricted"> = CATALOGUE,
): StoredYear {
  const kept = restricted.length > 0 ? [...masks].filter(([slot]) => restricted.includes(slot)) : [];
  const open = kept.length > 0 ? new Map([...masks].filter(([slot]) => !restricted.includes(slot))) : masks;
  return {
    person_id: personId,
    year,
    sex,
    homes: printHomes(homes),
    masks: printMasks(open),
    restricted: printMasks(new Map(kept)),
  };
}

export function sameYear(a: StoredYear, b: StoredYear): boolean {
  return a.masks === b.masks && a.homes === b.homes && a.sex === b.sex && a.restricted === b.restricted;
}

/** Writes all rows in one statement, and in another the restricted masks that are not as they were. */
export async function writePersonYears(
  read: Read,
  changes: readonly { before: StoredYear | null; after: StoredYear }[],
) {
  if (changes.length === 0) return;
  await read(personYearsStatement(changes.map(({ after }) => after)));
  const moved = changes.filter(({ before, after }) => after.restricted !== (before?.restricted ?? "{}"));
  if (moved.length > 0) await read(restrictedStatement(moved.map(({ after }) => after)));
}

/** Arrays travel as text because PostgreSQL has no ragged arrays. */
function personYearsStatement(rows: readonly StoredYear[]) {
  return sql`${unanswered}
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

function restrictedStatement(rows: readonly StoredYear[]) {
  return sql`${unanswered}
    INSERT INTO restricted_years (person_id, year, masks)
    SELECT d.person_id, d.year, d.masks::smallint[]
    FROM unnest(
      ${rows.map((row) => row.person_id)}::uuid[], ${rows.map((row) => row.year)}::smallint[],
      ${rows.map((row) => row.restricted)}::text[]
    ) AS d (person_id, year, masks)
    ON CONFLICT (person_id, year) DO UPDATE SET masks = EXCLUDED.masks`;
}
