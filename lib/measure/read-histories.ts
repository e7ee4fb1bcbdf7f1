import "server-only";
import { type Read, type Sql, sql } from "#lib/db/read";
import { among, type People } from "#lib/measure/batches";
import { readFamilyRecords } from "#lib/measure/family-records";
import { historyOf, type Part, type Rows } from "#lib/measure/history-rows";
import type { History } from "#lib/service/history";

/**
 * Whole histories in one statement, live records oldest first. The history of the winner of a merge holds what was
 * recorded under the losers, at any remove; the own history of a loser, and of who was registered by mistake, is empty.
 */
export async function readHistories(read: Read, of: People): Promise<History[]> {
  const people = rowsByPerson(
    await read<Part>(sql`
    WITH RECURSIVE ${losersOf(of)}, ${pregnanciesOf(of)}, ${recordsOf(of, sql`family_id IS NULL`)}
    SELECT 'PERSON' AS part, id AS owner, json_build_array(sex, born_on, born_estimated, died_on,
      ${GONE}, CASE WHEN EXISTS (SELECT FROM service_records r WHERE r.family_id = persons.family_id) THEN family_id END
    ) AS row FROM persons WHERE ${among(sql`id`, of)}
    UNION ALL SELECT 'RESIDENCE', person_id, json_build_array(since, home_id, left_on) FROM residences
      WHERE ${among(sql`person_id`, of)} AND voided_at IS NULL
    UNION ALL ${PREGNANCIES}
    UNION ALL ${RECORDS}`),
  );
  const ofFamilies = await readFamilyRecords(read, visitedFamilies(people));
  return inOrderOfIds(people, (id, rows) => historyOf(id, rows, ofFamilies.get(id)));
}

/** What a pregnancy is judged by: nothing of homes, and no record that belongs to none. */
export type PregnancyHistories = Pick<History, "personId" | "bornOn" | "diedOn" | "pregnancies" | "records">;

/** The same histories, as far as they tell of pregnancies; in one text, since a list asks for hundreds of them. */
export async function readPregnancyHistories(read: Read, of: People): Promise<PregnancyHistories[]> {
  const kept = sql`family_id IS NULL AND pregnancy_id IS NOT NULL`;
  const [answer] = await read<{ all: string | null }>(sql`
    WITH RECURSIVE ${losersOf(of)}, ${pregnanciesOf(of)}, ${recordsOf(of, kept)}
    SELECT json_agg(asked)::text AS all FROM (
      SELECT 'PERSON' AS part, id AS owner, json_build_array(sex, born_on, born_estimated, died_on, ${GONE}, NULL) AS row
        FROM persons WHERE ${among(sql`id`, of)}
      UNION ALL ${PREGNANCIES}
      UNION ALL ${RECORDS}) AS asked`);
  const people = rowsByPerson(JSON.parse(answer?.all ?? "[]") as Part[]);
  return inOrderOfIds(people, (id, rows) => historyOf(id, rows, undefined));
}

const losersOf = (of: People) => sql`losers AS (
      SELECT id, merged_into_id AS owner FROM persons WHERE ${among(sql`merged_into_id`, of)}
      UNION ALL
      SELECT p.id, losers.owner FROM persons p JOIN losers ON p.merged_into_id = losers.id
    )`;

const pregnanciesOf = (of: People) => sql`pregnancy AS (
      SELECT person_id AS owner, p.* FROM pregnancies p WHERE ${among(sql`person_id`, of)} AND voided_at IS NULL
      UNION ALL SELECT owner, p.* FROM losers JOIN pregnancies p ON p.person_id = losers.id AND voided_at IS NULL
    )`;

const recordsOf = (of: People, kept: Sql) => sql`record AS (
      SELECT person_id AS owner, r.* FROM service_records r
      WHERE ${among(sql`person_id`, of)} AND voided_at IS NULL AND ${kept}
      UNION ALL SELECT owner, r.* FROM losers JOIN service_records r
        ON r.person_id = losers.id AND voided_at IS NULL AND ${kept}
    )`;

const GONE = sql`merged_into_id IS NOT NULL OR voided_at IS NOT NULL`;
const PREGNANCIES = sql`SELECT 'PREGNANCY' AS part, owner, json_build_array(p.id, hpht_on, registered_on, ended_on, kind) AS row
      FROM pregnancy p LEFT JOIN pregnancy_outcomes o ON o.pregnancy_id = p.id AND o.voided_at IS NULL`;
const RECORDS = sql`SELECT 'RECORD' AS part, owner, json_build_array(id, kind, served_on, pregnancy_id, data, derived) AS row FROM record`;

function rowsByPerson(parts: readonly Part[]): Map<string, Rows> {
  const people = new Map<string, Rows>();
  for (const part of parts) rowsOf(people, part.owner)[part.part].push(part.row as never);
  return people;
}

function inOrderOfIds(
  people: ReadonlyMap<string, Rows>,
  historyFrom: (id: string, rows: Rows) => History | null,
): History[] {
  return [...people]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, rows]) => historyFrom(id, rows) ?? []);
}

function visitedFamilies(people: ReadonlyMap<string, Rows>): string[] {
  return [...people.values()].flatMap(({ PERSON }) => PERSON.flatMap(([, , , , , family]) => family ?? []));
}

function rowsOf(people: Map<string, Rows>, id: string): Rows {
  let rows = people.get(id);
  if (!rows) {
    rows = { PERSON: [], RESIDENCE: [], PREGNANCY: [], RECORD: [] };
    people.set(id, rows);
  }
  return rows;
}
