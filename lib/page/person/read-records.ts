import "server-only";
import { type Actor, coversKlaster } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { readIn, sql } from "#lib/db/read";
import type { ServiceData } from "#lib/form/data";
import { withoutRestricted } from "#lib/form/restricted";
import { type FileRecord, OTHER_KLASTER } from "#lib/page/person/file";
import { dayOf } from "#lib/period/day";
import { definitionOf } from "#lib/programme/catalogue";
import type { Place } from "#lib/service/definition";

type Reader = Pick<Actor, "id" | "role" | "klaster">;

const recordRow = {
  id: true,
  kind: true,
  servedOn: true,
  place: true,
  pregnancyId: true,
  data: true,
  derived: true,
  recordedAt: true,
  recordedBy: { select: { id: true, name: true } },
  facility: { select: { name: true } },
  replacements: { where: { voidedAt: null }, select: { id: true } },
  voidedAt: true,
  voidedById: true,
  voidReason: true,
} satisfies Prisma.ServiceRecordSelect;

type RecordRow = Prisma.ServiceRecordGetPayload<{ select: typeof recordRow }>;

/** Of the person and of everyone who was merged into them, newest first. */
export async function readRecords(tx: Tx, reader: Reader, personId: string): Promise<FileRecord[]> {
  const rows = await tx.serviceRecord.findMany({
    where: { personId: { in: await readEntries(tx, personId) } },
    select: recordRow,
    orderBy: [{ servedOn: "desc" }, { id: "desc" }],
  });
  const voiders = await tx.user.findMany({
    where: { id: { in: rows.flatMap(({ voidedById }) => voidedById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(voiders.map(({ id, name }) => [id, name]));
  return rows.map((row) => recordOf(row, reader, names));
}

/** The person, and every entry that was merged into theirs. */
async function readEntries(tx: Tx, personId: string): Promise<string[]> {
  const owners = await readIn(tx)<{ id: string }>(sql`
    WITH RECURSIVE owner AS (
      SELECT id FROM persons WHERE id = ${personId}::uuid
      UNION ALL SELECT p.id FROM persons p JOIN owner ON p.merged_into_id = owner.id
    ) SELECT id::text FROM owner`);
  return owners.map(({ id }) => id);
}

export function coversKind(reader: Pick<Actor, "role" | "klaster">, kind: string): boolean {
  const definition = definitionOf(kind);
  return definition !== undefined && coversKlaster(reader, definition.klaster);
}

function recordOf(row: RecordRow, reader: Reader, names: ReadonlyMap<string, string>): FileRecord {
  const open = coversKind(reader, row.kind);
  const { id, recordedAt, voidedAt, voidedById, voidReason } = row;
  return {
    id,
    recordedAt,
    kind: open ? row.kind : OTHER_KLASTER,
    pregnancyId: open ? row.pregnancyId : null,
    servedOn: dayOf(row.servedOn),
    place: open ? (row.place as Place) : null,
    data: open ? readable(row, reader) : {},
    derived: open ? (row.derived as ServiceData) : {},
    recordedBy: open ? row.recordedBy.name : "",
    facility: open ? row.facility.name : "",
    closed: !open,
    voided: voidedAt && {
      at: voidedAt,
      by: open ? (names.get(voidedById ?? "") ?? "") : "",
      reason: open ? (voidReason ?? "") : "",
      replaced: row.replacements.length > 0,
    },
  };
}

/** What is restricted leaves the server only for whoever wrote it down. */
function readable({ kind, data, recordedBy }: RecordRow, reader: Reader): ServiceData {
  const definition = definitionOf(kind);
  const whole = data as ServiceData;
  return !definition || recordedBy.id === reader.id ? whole : withoutRestricted(definition, whole);
}
