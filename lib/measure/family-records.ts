import "server-only";
import { type Read, sql } from "#lib/db/read";
import { type Family, headOf, type Member } from "#lib/measure/head-of-family";
import type { Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import type { RecordHistory, ResidenceSpan } from "#lib/service/history";

type MemberRow = { id: string; family: string; born_on: Day; died_on: Day | null };
type ResidenceRow = { person_id: string; since: Day; home_id: string | null };
type HeadRow = { family: string; since: Day; person_id: string };
type FamilyRecord = RecordHistory & { family: string };

/** What is recorded of these families, by the person through whom it counts: the head of that day. Oldest first. */
export async function readFamilyRecords(
  read: Read,
  familyIds: readonly string[],
): Promise<Map<string, RecordHistory[]>> {
  const of = new Map<string, RecordHistory[]>();
  if (familyIds.length === 0) return of;
  const ids = [...new Set(familyIds)];
  const families = await readFamilies(read, ids);
  const records = await read<FamilyRecord>(sql`
    SELECT family_id AS family, id, kind, served_on::text AS "servedOn", pregnancy_id AS "pregnancyId", data, derived
    FROM service_records WHERE family_id = ANY (${ids}::uuid[]) AND voided_at IS NULL ORDER BY served_on, id`);
  for (const { family: id, ...record } of records) {
    const family = families.get(id);
    const head = family && headOf(family, record.servedOn);
    if (head) of.set(head, [...(of.get(head) ?? []), record]);
  }
  return of;
}

async function readFamilies(read: Read, ids: readonly string[]): Promise<Map<string, Family>> {
  const members = await read<MemberRow>(sql`
    SELECT id, family_id AS family, born_on::text, died_on::text FROM persons
    WHERE family_id = ANY (${[...ids]}::uuid[]) AND merged_into_id IS NULL AND voided_at IS NULL`);
  const residences = await read<ResidenceRow>(sql`
    SELECT person_id, since::text, home_id FROM residences
    WHERE person_id = ANY (${members.map(({ id }) => id)}::uuid[]) AND voided_at IS NULL ORDER BY since`);
  const heads = await readHeads(read, ids);
  const member = ({ id, born_on, died_on }: MemberRow): Member => ({
    personId: id,
    bornOn: born_on,
    diedOn: died_on,
    residences: residences.filter(({ person_id }) => person_id === id).map(residence),
  });
  return new Map(
    ids.map((id) => [
      id,
      {
        members: members.filter(({ family }) => family === id).map(member),
        heads: heads
          .filter(({ family }) => family === id)
          .map(({ since, person_id }) => ({ since, personId: person_id })),
      },
    ]),
  );
}

/** Who was told, and was merged since, is the one that person is now. */
function readHeads(read: Read, familyIds: readonly string[]): Promise<HeadRow[]> {
  return read<HeadRow>(sql`
    WITH RECURSIVE told AS (
      SELECT family_id AS family, since, person_id FROM family_heads
      WHERE family_id = ANY (${[...familyIds]}::uuid[]) AND voided_at IS NULL
      UNION ALL
      SELECT told.family, told.since, p.merged_into_id FROM told JOIN persons p ON p.id = told.person_id
      WHERE p.merged_into_id IS NOT NULL
    )
    SELECT told.family, told.since::text, told.person_id FROM told JOIN persons p ON p.id = told.person_id
    WHERE p.merged_into_id IS NULL ORDER BY told.since`);
}

const residence = ({ since, home_id }: ResidenceRow): ResidenceSpan => ({
  since: monthOf(since),
  homeId: home_id,
});
