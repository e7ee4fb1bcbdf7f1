import "server-only";
import type { Authorized } from "#lib/access/actor";
import { startOf } from "#lib/access/time-zone";
import { plainName } from "#lib/area/labels";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { type Contacts, contactsDue, type OpenPregnancy } from "#lib/page/home/contacts";
import { type Danger, dangersOf, type FoundSign } from "#lib/page/home/danger";
import { readWeighing, type WeighingDay } from "#lib/page/home/read-weighing";
import { addDays } from "#lib/period/day";
import { nowThere, today } from "#lib/period/today";
import { LONGEST_PREGNANCY_WEEKS } from "#lib/pregnancy/uk";
import { BELONGING_KINDS, SERVICES } from "#lib/programme/catalogue";
import { mayRecord } from "#lib/recording/may-record";

/** What is to be done today, and with whom. */
export type Agenda = {
  dangers: Danger[];
  contacts: Contacts;
  /** Of a kader's own posyandu; null for all others. */
  weighing: WeighingDay | null;
};

type Reader = Authorized<"person:read"> & Authorized<"service:record">;

/** So long a danger sign stands here when nobody saw the person again. */
export const DANGER_DAYS = 3;

/** Whose names stand here is told to the audit, as of every list. */
export async function readAgenda(actor: Reader): Promise<Agenda> {
  const day = today(actor.timeZone);
  return asActor(actor, async (tx) => {
    const agenda = {
      dangers: dangersOf(await readSigns(tx, actor), nowThere(actor.timeZone), actor.timeZone),
      contacts: contactsDue(await readOpenPregnancies(tx, actor), {
        today: day,
        records: CONTACTS.every((service) => mayRecord(actor, service)),
      }),
      weighing: actor.role === "KADER" ? await readWeighing(tx, actor) : null,
    };
    const total = namesOn(agenda);
    if (total > 0)
      await recordOpening(
        tx,
        actor,
        "names.listed",
        { kind: "names", id: actor.unitId },
        { list: "agenda", on: day },
        { total },
      );
    return agenda;
  });
}

const CONTACTS = BELONGING_KINDS.map((kind) => SERVICES[kind]);

function namesOn({ dangers, contacts, weighing }: Agenda): number {
  const { late, today, soon } = contacts;
  return dangers.length + late.length + today.length + soon.length + (weighing?.visits.length ?? 0);
}

/**
 * The women of the homes first, then each one's own pregnancies by their index: whatever PostgreSQL expects of the kabupaten,
 * it never reads it.
 */
async function readOpenPregnancies(tx: Tx, actor: Reader): Promise<OpenPregnancy[]> {
  const day = today(actor.timeZone);
  const rows = await tx.$queryRaw<{ all: string | null }[]>`
    WITH women AS MATERIALIZED (
      SELECT id FROM persons WHERE home_id = ANY (${[...actor.homes]}::uuid[])
        AND sex = 'P' AND died_on IS NULL AND merged_into_id IS NULL AND voided_at IS NULL
    ), pregnant AS MATERIALIZED (
      SELECT g.* FROM women w CROSS JOIN LATERAL (
        SELECT id, person_id, hpht_on, registered_on FROM pregnancies WHERE person_id = w.id AND voided_at IS NULL
          AND hpht_on BETWEEN ${addDays(day, -LONGEST_PREGNANCY_WEEKS * 7)}::date AND ${day}::date OFFSET 0) AS g)
    SELECT json_agg(json_build_object('id', g.id, 'personId', g.person_id, 'name', p.name, 'homeName', p.home_name,
      'bornOn', p.born_on, 'hphtOn', g.hpht_on, 'registeredOn', g.registered_on, 'contactDays', ARRAY(
        SELECT r.served_on FROM service_records r WHERE r.person_id = g.person_id AND r.pregnancy_id = g.id
          AND r.kind = ANY (${BELONGING_KINDS}) AND r.voided_at IS NULL ORDER BY r.served_on)))::text AS all
    FROM pregnant g CROSS JOIN LATERAL (
      SELECT name, born_on, (SELECT u.name FROM units u WHERE u.id = home_id) AS home_name
      FROM persons WHERE id = g.person_id OFFSET 0) AS p
    WHERE (SELECT o.id FROM pregnancy_outcomes o WHERE o.pregnancy_id = g.id AND o.voided_at IS NULL) IS NULL
      AND NOT EXISTS (SELECT FROM pregnant n WHERE n.person_id = g.person_id AND n.hpht_on > g.hpht_on)`;
  const all = JSON.parse(rows[0]?.all ?? "[]") as (OpenPregnancy & AtHome)[];
  return all.map(atHome);
}

type AtHome = { homeName: string };

/** "Kenanga": in the own area the kind goes without saying. */
function atHome<T extends AtHome>(row: T): T {
  return { ...row, homeName: plainName({ name: row.homeName }) };
}

/** By the recorders' own index: of the last days, by whom the own puskesmas employs; until the person is seen again. */
async function readSigns(tx: Tx, actor: Reader): Promise<FoundSign[]> {
  const since = addDays(today(actor.timeZone), -DANGER_DAYS);
  const recorders = await readRecorders(tx, actor);
  const rows = await tx.$queryRaw<(FoundSign & AtHome)[]>`
    WITH found AS MATERIALIZED (
      SELECT id, person_id, kind, data, served_on, recorded_at FROM service_records
      WHERE recorded_by_id = ANY (${recorders}::uuid[]) AND recorded_at >= ${startOf(since, actor.timeZone)}
        AND served_on >= ${since}::date AND voided_at IS NULL AND jsonb_typeof(data->'tanda_bahaya') = 'array'
        AND jsonb_array_length(data->'tanda_bahaya') > 0)
    SELECT r.person_id AS "personId", p.name, p.home_name AS "homeName", p.born_on::text AS "bornOn", r.kind, r.data,
      r.served_on::text AS "servedOn", r.recorded_at AS "recordedAt"
    FROM found r CROSS JOIN LATERAL (
      SELECT name, born_on, (SELECT u.name FROM units u WHERE u.id = home_id) AS home_name FROM persons
      WHERE id = r.person_id AND home_id = ANY (${[...actor.homes]}::uuid[]) AND died_on IS NULL OFFSET 0) AS p
    WHERE (SELECT l.id FROM service_records l WHERE l.person_id = r.person_id AND l.voided_at IS NULL
        AND (l.served_on, l.id) > (r.served_on, r.id) LIMIT 1) IS NULL
    ORDER BY r.served_on, r.recorded_at, r.id`;
  return rows.map(atHome);
}

async function readRecorders(tx: Tx, { unitId, puskesmasId, homes }: Reader): Promise<string[]> {
  const above = [unitId, puskesmasId ?? unitId];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users WHERE unit_id = ANY (${[...above, ...homes]}::uuid[])
      OR unit_id IN (SELECT id FROM units WHERE parent_id = ANY (${above}::uuid[]) AND kind = 'PUSTU')`;
  return rows.map(({ id }) => id);
}
