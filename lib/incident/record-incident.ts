import "server-only";
import type { Authorized } from "#lib/access/actor";
import { instantOf } from "#lib/access/time-zone";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { formatInstant } from "#lib/format";
import type { IncidentInput, StepInput } from "#lib/incident/schema";
import { nowThere } from "#lib/period/today";

type Writer = Authorized<"incident:write">;

/** Noticed: the hours run. Whatever becomes known later is a step. */
export async function recordIncident(tx: Tx, actor: Writer, input: IncidentInput): Promise<{ id: string }> {
  const noticedAt = instantOf(input.noticed_on, input.noticed_time, actor.timeZone);
  if (noticedAt > nowThere(actor.timeZone)) throw new Refusal("INCIDENT_IN_FUTURE", "noticed_time");
  const { what, whose, kinds } = input;
  const people = input.people ?? null;
  const recordedById = actor.id;
  // Sent twice it is one.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('insiden')) IS NULL AS locked`;
  const same = await tx.incident.findFirst({
    where: { noticedAt, what, whose, recordedById },
    select: { id: true },
  });
  if (same) return same;
  const { id } = await tx.incident.create({
    data: { noticedAt, what, whose, kinds, people, recordedById },
    select: { id: true },
  });
  const unit = actor.unitId;
  await recordEvent(tx, actor, "incident.recorded", { kind: "incident", id, unit }, { kinds, people });
  if (input.done)
    await addStep(tx, actor, {
      incident_id: id,
      kind: "TINDAKAN",
      done_on: input.noticed_on,
      done_time: input.noticed_time,
      note: input.done,
      people: undefined,
    });
  return { id };
}

/** What was done, who was told, what turned out: beside what stands, never in its place. */
export async function addStep(tx: Tx, actor: Writer, input: StepInput): Promise<{ id: string }> {
  const { incident_id: incidentId, kind, note } = input;
  const incident = await tx.incident.findUnique({ where: { id: incidentId }, select: { noticedAt: true } });
  if (!incident) throw new Refusal("NOT_FOUND");
  const at = instantOf(input.done_on, input.done_time, actor.timeZone);
  if (at > nowThere(actor.timeZone)) throw new Refusal("INCIDENT_IN_FUTURE", "done_time");
  if (at < incident.noticedAt)
    throw new Refusal("INCIDENT_STEP_EARLY", "done_time", {
      waktu: formatInstant(incident.noticedAt, actor.timeZone),
    });
  const people = input.people ?? null;
  const step = { incidentId, kind, at, note, people, recordedById: actor.id };
  const same = await tx.incidentStep.findFirst({ where: step, select: { id: true } });
  if (same) return { id: incidentId };
  await tx.incidentStep.create({ data: step, select: { id: true } });
  await recordEvent(
    tx,
    actor,
    "incident.step-added",
    { kind: "incident", id: incidentId, unit: actor.unitId },
    { step: kind, people },
  );
  return { id: incidentId };
}
