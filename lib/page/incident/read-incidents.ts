import "server-only";
import type { Authorized } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { formatInstant, formatNumber } from "#lib/format";
import { DATA_KIND_LABELS, DATA_KINDS, STEP_KINDS, STEP_LABELS } from "#lib/incident/labels";
import { noticeState } from "#lib/incident/rules";
import { noticeWords } from "#lib/page/incident/words";
import { nowThere, today } from "#lib/period/today";
import { referenceValue } from "#lib/reference/values";

export type IncidentView = {
  id: string;
  title: string;
  noticed: string;
  notice: ReturnType<typeof noticeWords>;
  facts: { label: string; value: string }[];
  steps: { id: string; at: string; label: string; note: string; people: string | null; by: string }[];
  closed: boolean;
};

/** All of them, those that still wait for a notice first, then the latest. */
export async function readIncidents(actor: Authorized<"incident:read">): Promise<IncidentView[]> {
  const { timeZone } = actor;
  const now = nowThere(timeZone);
  const allowed = referenceValue("INSIDEN_JAM", today(timeZone));
  const { incidents, names } = await asActor(actor, async (tx) => {
    const rows = await tx.incident.findMany({
      include: { steps: { orderBy: [{ at: "asc" }, { id: "asc" }] } },
      orderBy: [{ noticedAt: "desc" }, { id: "desc" }],
    });
    const writers = await tx.user.findMany({
      where: { id: { in: rows.flatMap((one) => [one, ...one.steps]).map((one) => one.recordedById) } },
      select: { id: true, name: true },
    });
    return { incidents: rows, names: new Map(writers.map(({ id, name }) => [id, name])) };
  });
  const by = ({ recordedById, recordedAt }: { recordedById: string; recordedAt: Date }) =>
    `dicatat ${names.get(recordedById) ?? ""}, ${formatInstant(recordedAt, timeZone)}`;
  return incidents
    .map((incident): IncidentView & { waits: boolean } => {
      const known = incident.steps.map((step) => ({
        ...step,
        kind: STEP_KINDS.find((kind) => kind === step.kind) ?? "KETERANGAN",
      }));
      const state = noticeState({ noticedAt: incident.noticedAt, steps: known }, now, allowed);
      const people = known.findLast((step) => step.people !== null)?.people ?? incident.people;
      const kinds = DATA_KINDS.filter((kind) => incident.kinds.includes(kind));
      return {
        id: incident.id,
        title: incident.what,
        noticed: formatInstant(incident.noticedAt, timeZone),
        notice: noticeWords(state, timeZone),
        facts: [
          { label: "Diketahui", value: `${formatInstant(incident.noticedAt, timeZone)}, ${by(incident)}` },
          { label: "Data siapa", value: incident.whose },
          { label: "Jenis data", value: kinds.map((kind) => DATA_KIND_LABELS[kind]).join("; ") },
          {
            label: "Perkiraan orang",
            value: people === null ? "belum diketahui" : `${formatNumber(people)} orang`,
          },
        ],
        steps: known.map((step) => ({
          id: step.id,
          at: formatInstant(step.at, timeZone),
          label: STEP_LABELS[step.kind],
          note: step.note,
          people: step.people === null ? null : `${formatNumber(step.people)} orang`,
          by: by(step),
        })),
        closed: known.some(({ kind }) => kind === "SELESAI" || kind === "KELIRU"),
        waits: state.state === "RUNNING" || state.state === "OVER",
      };
    })
    .sort((a, b) => Number(b.waits) - Number(a.waits));
}
