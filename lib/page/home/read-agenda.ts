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
 * Of the women of the homes, each by her own pregnancies: whatever PostgreSQL expects, it never reads those of the kabupaten.
 */
async function readOpenPregnancies(tx: Tx, actor: Reader): Promise<OpenPregnancy[]> {
  const day = today(actor.timeZone);
  const rows = await tx.$queryRaw<{ all: string | null }[]>`
    SELECT json_agg(json_build_object('id', open.id, 'personId', p.id, 'name', p.name, 'homeName', u.name, 'bornOn', p.born_on,
      'hphtOn', open.hpht_on, 'registeredOn', open.registered_on, 'contactDays', open.contact_days))::text AS all
    FROM persons p JOIN units u ON u.id = p.home_id CROSS JOIN LATERAL (
      SELECT g.id, g.hpht_on, g.registered_on, ARRAY(
        SELECT r.served_on FROM service_records r WHERE r.person_id = p.id AND r.pregnancy_id = g.id
          AND r.kind = ANY (${BELONGING_KINDS}) AND r.voided_at IS NULL ORDER BY r.served_on) AS contact_days
      FROM pregnancies g
      WHERE g.person_id = p.id AND g.voided_at IS NULL
        AND g.hpht_on BETWEEN ${addDays(day, -LONGEST_PREGNANCY_WEEKS * 7)}::date AND ${day}::date
        AND NOT EXISTS (SELECT FROM pregnancy_outcomes o WHERE o.pregnancy_id = g.id AND o.voided_at IS NULL)
        AND NOT EXISTS (SELECT FROM pregnancies n WHERE n.person_id = p.id AND n.voided_at IS NULL AND n.hpht_on > g.hpht_on)
      OFFSET 0) AS open
    WHERE p.home_id = ANY (${[...actor.homes]}::uuid[]) AND p.sex = 'P' AND p.died_on IS NULL
      AND p.merged_into_id IS NULL AND p.voided_at IS NULL`;
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
    SELECT p.id AS "personId", p.name, u.name AS "homeName", p.born_on::text AS "bornOn", r.kind, r.data,
      r.served_on::text AS "servedOn", r.recorded_at AS "recordedAt"
    FROM service_records r JOIN persons p ON p.id = r.person_id JOIN units u ON u.id = p.home_id
    WHERE r.recorded_by_id = ANY (${recorders}::uuid[]) AND r.recorded_at >= ${startOf(since, actor.timeZone)}
      AND r.served_on >= ${since}::date AND r.voided_at IS NULL AND jsonb_typeof(r.data->'tanda_bahaya') = 'array'
      AND jsonb_array_length(r.data->'tanda_bahaya') > 0
      AND p.home_id = ANY (${[...actor.homes]}::uuid[]) AND p.died_on IS NULL
      AND NOT EXISTS (SELECT FROM service_records l WHERE l.person_id = p.id AND l.voided_at IS NULL
        AND (l.served_on, l.id) > (r.served_on, r.id))
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
