import "server-only";
import type { Authorized } from "#lib/access/actor";
import { startOf } from "#lib/access/time-zone";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formatDayNear, formatInstant } from "#lib/format";
import { type Day, dayOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { definitionOf } from "#lib/programme/catalogue";
import { freshSince } from "#lib/recording/undo-window";

export type ServedPerson = { id: string; name: string; hasNik: boolean; services: string };
export type OwnRecord = {
  id: string;
  /** Null for a guest, who is not seen again. */
  person: { id: string; name: string } | null;
  service: string;
  day: string;
  at: string;
  /** Taken back with one tap, later with a reason on the person's page; just taken back, it can be given back. */
  state: "FRESH" | "OLD" | "VOIDED";
};
export type Today = { served: ServedPerson[]; total: number; own: OwnRecord[] };

const SHOWN = 12;
const OWN = 8;

/** Who was served today by this unit and those below it, and what the reader recorded last. */
export async function readToday(actor: Authorized<"person:read">): Promise<Today> {
  const day = today(actor.timeZone);
  return asActor(actor, async (tx) => {
    const served = await readServed(tx, actor, day);
    const total = served[0]?.total ?? 0;
    if (total > 0) await told(tx, actor, { list: "hari ini", on: day }, total);
    const own = await readOwn(tx, actor);
    const beside = own.filter(({ person }) => person && !served.some(({ id }) => id === person.id));
    if (beside.length > 0) await told(tx, actor, { list: "catatan sendiri", on: day }, beside.length);
    return {
      served: served.map(({ kinds, total: _, ...person }) => ({
        ...person,
        services: kinds.map(serviceLabel).join(", "),
      })),
      total,
      own,
    };
  });
}

function told(tx: Tx, actor: Authorized<"person:read">, list: { list: string; on: Day }, total: number) {
  return recordOpening(tx, actor, "names.listed", { kind: "names", id: actor.unitId }, list, { total });
}

type ServedRow = { id: string; name: string; hasNik: boolean; kinds: string[]; total: number };

/** By the recorders' own index; row-level security leaves the people within reach. */
function readServed(tx: Tx, { unitId, homes, timeZone }: Authorized<"person:read">, day: Day) {
  return tx.$queryRaw<ServedRow[]>`
    SELECT p.id, p.name, p.nik_hash IS NOT NULL AS "hasNik", array_agg(DISTINCT r.kind) AS kinds, (count(*) OVER ())::int AS total
    FROM users u
    JOIN service_records r ON r.recorded_by_id = u.id AND r.recorded_at >= ${startOf(day, timeZone)}
    JOIN persons p ON p.id = r.person_id
    WHERE (u.unit_id = ${unitId}::uuid OR u.unit_id = ANY (${[...homes]}::uuid[])
        OR u.unit_id IN (SELECT id FROM units WHERE parent_id = ${unitId}::uuid AND kind = 'PUSTU'))
      AND r.served_on = ${day}::date AND r.voided_at IS NULL
    GROUP BY p.id, p.name, p.nik_hash ORDER BY max(r.recorded_at) DESC, p.id LIMIT ${SHOWN}`;
}

async function readOwn(tx: Tx, { id, timeZone }: Authorized<"person:read">): Promise<OwnRecord[]> {
  const records = await tx.serviceRecord.findMany({
    where: {
      recordedById: id,
      OR: [
        { voidedAt: null },
        // It stays in its place, so that nothing older comes under the same thumb.
        { voidedById: id, voidedAt: { gt: freshSince() }, replacements: { none: { voidedAt: null } } },
      ],
    },
    select: {
      id: true,
      personId: true,
      kind: true,
      servedOn: true,
      recordedAt: true,
      replacesId: true,
      voidedAt: true,
    },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: OWN,
  });
  const people = await tx.person.findMany({
    where: { id: { in: records.map(({ personId }) => personId) } },
    select: { id: true, name: true },
  });
  return records.map(({ id: recordId, personId, kind, servedOn, recordedAt, replacesId, voidedAt }) => ({
    id: recordId,
    person: people.find((person) => person.id === personId) ?? null,
    service: serviceLabel(kind),
    day: formatDayNear(dayOf(servedOn), today(timeZone)),
    at: formatInstant(recordedAt, timeZone),
    state: voidedAt ? "VOIDED" : replacesId === null && recordedAt > freshSince() ? "FRESH" : "OLD",
  }));
}

function serviceLabel(kind: string): string {
  return definitionOf(kind)?.label ?? kind;
}
