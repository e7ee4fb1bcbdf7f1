import "server-only";
import { type Read, sql } from "#lib/db/read";
import { among, type People } from "#lib/measure/batches";
import type { Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import { isHphtEstimated } from "#lib/pregnancy/estimated-hpht";
import { inSuccession } from "#lib/pregnancy/uk";
import { beginsPregnancy } from "#lib/programme/catalogue";
import type { History, PregnancyHistory, RecordHistory, ResidenceSpan, Sex } from "#lib/service/history";

type PersonRow = {
  id: string;
  sex: Sex;
  born_on: Day;
  born_estimated: boolean;
  died_on: Day | null;
  gone: boolean;
};
type ResidenceRow = { person_id: string; since: Day; home_id: string | null; left_on: Day | null };
type PregnancyRow = {
  id: string;
  person_id: string;
  hpht_on: Day;
  registered_on: Day;
  ended_on: Day | null;
  kind: "LAHIR" | "KEGUGURAN" | null;
};
type RecordRow = RecordHistory & { person_id: string };

/**
 * Whole histories, live records oldest first. The history of the winner of a merge holds what was recorded
 * under the losers; the own history of a loser, and of who was registered by mistake, is empty.
 */
export async function readHistories(read: Read, of: People): Promise<History[]> {
  const people = await read<PersonRow>(sql`
    SELECT id, sex, born_on::text, born_estimated, died_on::text, (merged_into_id IS NOT NULL OR voided_at IS NOT NULL) AS gone
    FROM persons WHERE ${among(sql`id`, of)} ORDER BY id`);
  const losers = await readLosers(read, of);
  const ownerOf = (personId: string) => losers.get(personId) ?? personId;
  const own = among(sql`person_id`, of);
  const sources = losers.size > 0 ? sql`(${own} OR ${among(sql`person_id`, [...losers.keys()])})` : own;
  const residences = await read<ResidenceRow>(sql`
    SELECT person_id, since::text, home_id, left_on::text FROM residences WHERE ${own} AND voided_at IS NULL ORDER BY person_id, since`);
  const pregnancies = await read<PregnancyRow>(sql`
    SELECT p.id, p.person_id, p.hpht_on::text, p.registered_on::text, o.ended_on::text, o.kind
    FROM pregnancies p LEFT JOIN pregnancy_outcomes o ON o.pregnancy_id = p.id AND o.voided_at IS NULL
    WHERE ${sources} AND p.voided_at IS NULL ORDER BY p.hpht_on, p.id`);
  const records = await read<RecordRow>(sql`
    SELECT id, person_id, kind, served_on::text AS "servedOn", pregnancy_id AS "pregnancyId", data, derived FROM service_records
    WHERE ${sources} AND voided_at IS NULL ORDER BY person_id, served_on, id`);

  const residencesOf = grouped(residences, (row) => row.person_id);
  const pregnanciesOf = grouped(pregnancies, (row) => ownerOf(row.person_id));
  const recordsOf = grouped(records, (row) => ownerOf(row.person_id));
  for (const owner of new Set(losers.values())) recordsOf.get(owner)?.sort(oldestFirst);
  return people.map((person) => ({
    personId: person.id,
    sex: person.sex,
    bornOn: person.born_on,
    ...(person.born_estimated && { bornEstimated: true }),
    diedOn: person.died_on,
    residences: person.gone ? [] : (residencesOf.get(person.id) ?? []).map(residence),
    pregnancies: person.gone
      ? []
      : inSuccession(
          (pregnanciesOf.get(person.id) ?? []).map((row) => pregnancy(row, recordsOf.get(person.id) ?? [])),
        ),
    records: person.gone ? [] : (recordsOf.get(person.id) ?? []),
  }));
}

/** Everyone merged into these people, at any remove, with whom their records belong to. */
async function readLosers(read: Read, of: People): Promise<Map<string, string>> {
  const losers = await read<{ id: string; owner: string }>(sql`
    WITH RECURSIVE chain AS (
      SELECT id, merged_into_id AS owner FROM persons WHERE ${among(sql`merged_into_id`, of)}
      UNION ALL
      SELECT p.id, chain.owner FROM persons p JOIN chain ON p.merged_into_id = chain.id
    ) SELECT id, owner FROM chain`);
  return new Map(losers.map(({ id, owner }) => [id, owner]));
}

function grouped<Row>(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** What losers of a merge bring stands between the winner's own. */
function oldestFirst(a: RecordRow, b: RecordRow): number {
  return a.servedOn === b.servedOn ? (a.id < b.id ? -1 : 1) : a.servedOn < b.servedOn ? -1 : 1;
}

const residence = (row: ResidenceRow): ResidenceSpan => ({
  since: monthOf(row.since),
  homeId: row.home_id,
  leftOn: row.left_on,
});

/** How its HPHT is known stands in its registration. */
function isEstimated({ id }: PregnancyRow, records: readonly RecordRow[]): boolean {
  return records.some(
    ({ kind, pregnancyId, data }) => beginsPregnancy(kind) && pregnancyId === id && isHphtEstimated(data),
  );
}

const pregnancy = (row: PregnancyRow, records: readonly RecordRow[]): PregnancyHistory => ({
  id: row.id,
  hphtOn: row.hpht_on,
  ...(isEstimated(row, records) && { hphtEstimated: true }),
  registeredOn: row.registered_on,
  ended: row.ended_on && row.kind ? { on: row.ended_on, kind: row.kind } : null,
});
