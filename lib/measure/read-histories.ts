import "server-only";
import { type Read, sql } from "#lib/db/read";
import type { Day } from "#lib/period/day";
import { type Month, monthOf } from "#lib/period/month";
import type { History, PregnancyHistory, RecordHistory, ServiceData, Sex } from "#lib/service/history";

type PersonRow = { id: string; sex: Sex; born_on: Day; died_on: Day | null; merged: boolean };
type ResidenceRow = { person_id: string; since: Day; home_id: string | null };
type PregnancyRow = {
  id: string;
  person_id: string;
  hpht_on: Day;
  registered_on: Day;
  ended_on: Day | null;
  kind: "LAHIR" | "KEGUGURAN" | null;
};
type RecordRow = {
  id: string;
  person_id: string;
  kind: string;
  served_on: Day;
  pregnancy_id: string | null;
  data: ServiceData;
  derived: ServiceData;
};

/**
 * Whole histories, live records oldest first. The history of the winner of a merge holds what was recorded
 * under the losers; a loser's own history is empty.
 */
export async function readHistories(read: Read, personIds: readonly string[]): Promise<History[]> {
  const ids = [...personIds];
  const people = await read<PersonRow>(sql`
    SELECT id, sex, born_on::text, died_on::text, merged_into_id IS NOT NULL AS merged
    FROM persons WHERE id = ANY (${ids}::uuid[]) ORDER BY id`);
  const owners = await readOwners(read, ids);
  const sources = [...owners.keys()];
  const residences = await read<ResidenceRow>(sql`
    SELECT person_id, since::text, home_id FROM residences WHERE person_id = ANY (${ids}::uuid[]) ORDER BY person_id, since`);
  const pregnancies = await read<PregnancyRow>(sql`
    SELECT p.id, p.person_id, p.hpht_on::text, p.registered_on::text, o.ended_on::text, o.kind
    FROM pregnancies p LEFT JOIN pregnancy_outcomes o ON o.pregnancy_id = p.id
    WHERE p.person_id = ANY (${sources}::uuid[]) AND p.voided_at IS NULL ORDER BY p.hpht_on, p.id`);
  const records = await read<RecordRow>(sql`
    SELECT id, person_id, kind, served_on::text, pregnancy_id, data, derived FROM service_records
    WHERE person_id = ANY (${sources}::uuid[]) AND voided_at IS NULL ORDER BY served_on, id`);

  const residencesOf = grouped(residences, (row) => row.person_id);
  const pregnanciesOf = grouped(pregnancies, (row) => owners.get(row.person_id));
  const recordsOf = grouped(records, (row) => owners.get(row.person_id));
  return people.map((person) => ({
    personId: person.id,
    sex: person.sex,
    bornOn: person.born_on,
    diedOn: person.died_on,
    residences: person.merged ? [] : (residencesOf.get(person.id) ?? []).map(residence),
    pregnancies: person.merged ? [] : (pregnanciesOf.get(person.id) ?? []).map(pregnancy),
    records: person.merged ? [] : (recordsOf.get(person.id) ?? []).map(record),
  }));
}

/** Everyone whose records belong to these people: themselves, and those merged into them, at any remove. */
async function readOwners(read: Read, ids: string[]): Promise<Map<string, string>> {
  const losers = await read<{ id: string; owner: string }>(sql`
    WITH RECURSIVE chain AS (
      SELECT id, merged_into_id AS owner FROM persons WHERE merged_into_id = ANY (${ids}::uuid[])
      UNION ALL
      SELECT p.id, chain.owner FROM persons p JOIN chain ON p.merged_into_id = chain.id
    ) SELECT id, owner FROM chain`);
  return new Map([
    ...ids.map((id) => [id, id] as const),
    ...losers.map(({ id, owner }) => [id, owner] as const),
  ]);
}

function grouped<Row>(rows: Row[], keyOf: (row: Row) => string | undefined): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const residence = (row: ResidenceRow): { since: Month; homeId: string | null } => ({
  since: monthOf(row.since),
  homeId: row.home_id,
});

const pregnancy = (row: PregnancyRow): PregnancyHistory => ({
  id: row.id,
  hphtOn: row.hpht_on,
  registeredOn: row.registered_on,
  ended: row.ended_on && row.kind ? { on: row.ended_on, kind: row.kind } : null,
});

const record = (row: RecordRow): RecordHistory => ({
  id: row.id,
  kind: row.kind,
  servedOn: row.served_on,
  pregnancyId: row.pregnancy_id,
  data: row.data,
  derived: row.derived,
});
