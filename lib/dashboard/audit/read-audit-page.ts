import "server-only";
import type { Authorized } from "#lib/access/actor";
import { ROLE_LABELS } from "#lib/access/labels";
import { ROLES } from "#lib/access/permissions";
import { labelOfAction } from "#lib/audit/labels";
import { type AuditFilter, type AuditRow, listEvents } from "#lib/audit/queries";
import {
  type DetailLine,
  detailLines,
  idsIn,
  isSubjectKind,
  type Names,
  SUBJECT_LABELS,
  shortId,
  unitCodesIn,
} from "#lib/dashboard/audit/words";
import { asActor } from "#lib/db/as-actor";
import { formatInstant } from "#lib/format";

export type AuditLine = {
  id: string;
  at: string;
  /** "dr. Rahma", as it was then. */
  who: string;
  /** "Kepala puskesmas, Puskesmas Tanjungpandan" */
  where: string;
  sentence: string;
  subject: { words: string; id: string | null };
  details: DetailLine[];
};

/** One page of the audit in words; people appear by the end of their id, since its readers see no names. */
export async function readAuditPage(actor: Authorized<"audit:read">, filter: AuditFilter, page: number) {
  const { events, total } = await listEvents(actor, filter, page);
  const names = await readNames(actor, events);
  return { lines: events.map((event) => lineOf(event, names, actor.timeZone)), total, page };
}

/** Units by name, accounts by username. */
async function readNames(actor: Authorized<"audit:read">, events: readonly AuditRow[]): Promise<Names> {
  const ids = [
    ...new Set(
      events.flatMap(({ subjectId, details }) => [...idsIn(details), ...(subjectId ? [subjectId] : [])]),
    ),
  ];
  const codes = [...new Set(events.flatMap(({ details }) => unitCodesIn(details)))];
  return asActor(actor, async (tx) => {
    const units = await tx.unit.findMany({
      where: { OR: [{ id: { in: ids } }, { code: { in: codes } }] },
      select: { id: true, code: true, name: true },
    });
    const accounts = await tx.user.findMany({
      where: { id: { in: ids } },
      select: { id: true, username: true },
    });
    return new Map([
      ...units.map(({ id, name }) => [id, name] as const),
      ...units.map(({ code, name }) => [code, name] as const),
      ...accounts.map(({ id, username }) => [id, username] as const),
    ]);
  });
}

function lineOf(event: AuditRow, names: Names, timeZone: string): AuditLine {
  const subject = subjectOf(event, names);
  const role = ROLES.find((known) => known === event.actorRole);
  return {
    id: event.id,
    at: formatInstant(event.at, timeZone),
    who: event.actorName,
    where: `${role ? ROLE_LABELS[role] : event.actorRole}, ${event.actorUnit}`,
    sentence: labelOfAction(event.action),
    subject,
    details: detailLines(event.details, names).filter(({ text }) => !subject.words.endsWith(text)),
  };
}

/** "unit Juru Seberang"; without the noun where the sentence has just said it. */
function subjectOf({ subjectKind, subjectId, action }: AuditRow, names: Names): AuditLine["subject"] {
  if (!subjectId || subjectKind === "session") return { words: "", id: null };
  const noun = isSubjectKind(subjectKind) ? SUBJECT_LABELS[subjectKind] : subjectKind;
  const name = names.get(subjectId) ?? shortId(subjectId);
  return { words: labelOfAction(action).includes(noun) ? name : `${noun} ${name}`, id: subjectId };
}
