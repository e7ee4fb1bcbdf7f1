import "server-only";
import type { Tx } from "#lib/db/client";
import { type Read, sql } from "#lib/db/read";
import type { PersonYear } from "#lib/measure/person-year";
import type { Sex } from "#lib/service/history";

/** As stored; arrays stay text until somebody needs them, since most rows are only compared. */
export type StoredYear = { person_id: string; year: number; sex: Sex; homes: string; masks: string };

/** The stored rows of these people, by person and year. */
export async function readPersonYears(
  read: Read,
  personIds: readonly string[],
): Promise<Map<string, StoredYear>> {
  const rows = await read<StoredYear>(sql`
    SELECT person_id, year, sex::text, homes::text, masks::text FROM person_years
    WHERE person_id = ANY (${[...personIds]}::uuid[])`);
  return new Map(rows.map((row) => [keyOf(row.person_id, row.year), row]));
}

export function keyOf(personId: string, year: number): string {
  return `${personId}|${year}`;
}

export function parseStored({ year, sex, homes, masks }: StoredYear): PersonYear {
  return {
    year,
    sex,
    homes: homes
      .slice(1, -1)
      .split(",")
      .map((home) => (home === "NULL" ? null : home)),
    masks: masks.slice(1, -1).split(",").map(Number),
  };
}

/** The row as PostgreSQL would print it. */
export function toStored(personId: string, { year, sex, homes, masks }: PersonYear): StoredYear {
  return {
    person_id: personId,
    year,
    sex,
    homes: `{${homes.map((home) => home ?? "NULL").join(",")}}`,
    masks: `{${masks.join(",")}}`,
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
    SELECT d.person_id, d.year, d.sex::"Sex", d.homes::uuid[], d.masks::smallint[]
    FROM unnest(
      ${rows.map((row) => row.person_id)}::uuid[], ${rows.map((row) => row.year)}::smallint[],
      ${rows.map((row) => row.sex)}::text[], ${rows.map((row) => row.homes)}::text[], ${rows.map((row) => row.masks)}::text[]
    ) AS d (person_id, year, sex, homes, masks)
    ON CONFLICT (person_id, year) DO UPDATE SET sex = EXCLUDED.sex, homes = EXCLUDED.homes, masks = EXCLUDED.masks`;
}
