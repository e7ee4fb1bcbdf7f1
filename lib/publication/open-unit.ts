import "server-only";
import type { z } from "zod";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { dateOfMonth, monthOf, monthOfDate } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { CloseInput, OpenInput } from "#lib/publication/schema";

type Opener = Authorized<"publication:manage">;

/** Its numbers from that month on stand where everybody reads them. */
export async function openUnit(
  tx: Tx,
  actor: Opener,
  { unit_id: unitId, since }: z.output<typeof OpenInput>,
): Promise<{ name: string }> {
  const unit = await tx.unit.findFirst({
    where: { id: unitId, kind: { in: ["KABUPATEN", "DESA"] } },
    select: { name: true },
  });
  if (!unit) throw new Refusal("NOT_FOUND", "unit_id");
  if (since > monthOf(today(actor.timeZone))) throw new Refusal("PUBLICATION_RUNNING", "since");
  const last = await lastOpening(tx, unitId);
  if (last?.since && monthOfDate(last.since) === since) return unit; // sent twice it is one
  await tx.publicationOpening.create({ data: { unitId, since: dateOfMonth(since), recordedById: actor.id } });
  await recordEvent(tx, actor, "publication.opened", { kind: "unit", id: unitId }, { since });
  await tellMoved(tx, { units: [unitId], since, records: 0 });
  return unit;
}

/** From now on it answers as if it had never been there; what was published stays. */
export async function closeUnit(
  tx: Tx,
  actor: Opener,
  { unit_id: unitId }: z.output<typeof CloseInput>,
): Promise<{ name: string }> {
  const last = await lastOpening(tx, unitId);
  if (!last) throw new Refusal("NOT_FOUND");
  if (!last.since) return last.unit;
  await tx.publicationOpening.create({ data: { unitId, since: null, recordedById: actor.id } });
  await recordEvent(tx, actor, "publication.closed", { kind: "unit", id: unitId });
  await tellMoved(tx, { units: [unitId], since: monthOfDate(last.since), records: 0 });
  return last.unit;
}

/** One after the other, so that the last row is the last word. */
async function lastOpening(tx: Tx, unitId: string) {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`buka ${unitId}`})) IS NULL AS locked`;
  return await tx.publicationOpening.findFirst({
    where: { unitId },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    select: { since: true, unit: { select: { name: true } } },
  });
}
