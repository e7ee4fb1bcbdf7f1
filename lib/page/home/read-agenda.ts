import "server-only";
import type { Authorized } from "#lib/access/actor";
import { startOf } from "#lib/access/time-zone";
import { plainName } from "#lib/area/labels";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { type Contacts, contactsDue } from "#lib/page/home/contacts";
import { type Danger, dangersOf, type FoundSign } from "#lib/page/home/danger";
import { readOpenPregnancies } from "#lib/page/home/read-open-pregnancies";
import { readWeighing, type WeighingDay } from "#lib/page/home/read-weighing";
import { addDays } from "#lib/period/day";
import { nowThere, today } from "#lib/period/today";
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
      contacts: contactsDue((await readOpenPregnancies(tx, actor)).map(atHome), {
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

type AtHome = { homeName: string };

/** "Kenanga": in the own area the kind goes without saying. */
function atHome<T extends AtHome>(row: T): T {
  return { ...row, homeName: plainName({ name: row.homeName }) };
}

/** By an index of these alone: of the last days, by whom the own puskesmas employs; until the person is seen again. */
async function readSigns(tx: Tx, actor: Reader): Promise<FoundSign[]> {
  const since = addDays(today(actor.timeZone), -DANGER_DAYS);
  const recorders = await readRecorders(tx, actor);
  const rows = await tx.$queryRaw<(FoundSign & AtHome)[]>`
    WITH found AS MATERIALIZED (
      SELECT id, person_id, kind, data, served_on, recorded_at FROM service_records
      WHERE recorded_by_id = ANY (${recorders}::uuid[]) AND recorded_at >= ${startOf(since, actor.timeZone)}
        AND served_on >= ${since}::date AND voided_at IS NULL AND jsonb_typeof(data->'tanda_bahaya') = 'array'
        AND data->'tanda_bahaya' <> '[]')
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
