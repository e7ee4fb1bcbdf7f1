import "server-only";
import type { Authorized } from "#lib/access/actor";
import { ROLE_LABELS } from "#lib/access/labels";
import { ROLES } from "#lib/access/permissions";
import { namesAmong, wholeName } from "#lib/area/distinct-name";
import { readPlacedUnits } from "#lib/area/placed-units";
import { labelOfAction } from "#lib/audit/labels";
import { type AuditFilter, type AuditRow, listEvents } from "#lib/audit/queries";
import { asActor } from "#lib/db/as-actor";
import { formatInstant } from "#lib/format";
import {
  type DetailLine,
  detailLines,
  idsIn,
  isSubjectKind,
  type Names,
  SUBJECT_LABELS,
  shortId,
} from "#lib/page/audit/words";

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
  const known = await readNames(actor, events);
  return { lines: events.map((event) => lineOf(event, known, actor.timeZone)), total, page };
}

type Known = {
  names: Names;
  /** Where each account belongs now, as the audit stores it and as it is told apart. */
  placeOf: ReadonlyMap<string, { stored: string; told: string }>;
};

/** Units by name, told apart; accounts by username. */
async function readNames(actor: Authorized<"audit:read">, events: readonly AuditRow[]): Promise<Known> {
  const ids = [
    ...new Set(
      events.flatMap(({ actorId, subjectId, details }) => [
        ...idsIn(details),
        ...[actorId, subjectId].flatMap((id) => id ?? []),
      ]),
    ),
  ];
  return asActor(actor, async (tx) => {
    const units = await readPlacedUnits(tx);
    const accounts = await tx.user.findMany({
      where: { id: { in: ids } },
      select: { id: true, username: true, unitId: true },
    });
    const nameOf = namesAmong(units);
    const told = new Map(
      units.map((unit) => [unit.id, { stored: unit.name, told: nameOf(unit, wholeName) }]),
    );
    return {
      names: new Map([
        ...units.flatMap((unit) =>
          [unit.id, unit.code].map((key) => [key, nameOf(unit, wholeName)] as const),
        ),
        ...accounts.map(({ id, username }) => [id, username] as const),
      ]),
      placeOf: new Map(
        accounts.flatMap(({ id, unitId }) => {
          const place = told.get(unitId);
          return place ? [[id, place] as const] : [];
        }),
      ),
    };
  });
}

function lineOf(event: AuditRow, { names, placeOf }: Known, timeZone: string): AuditLine {
  const subject = subjectOf(event, names);
  const role = ROLES.find((known) => known === event.actorRole);
  const place = placeOf.get(event.actorId ?? "");
  // Who has moved since is told as it was written then.
  const unit = place?.stored === event.actorUnit ? place.told : event.actorUnit;
  return {
    id: event.id,
    at: formatInstant(event.at, timeZone),
    who: event.actorName,
    // What happens by itself is done nowhere.
    where: [role ? ROLE_LABELS[role] : event.actorRole, unit].filter(Boolean).join(", "),
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
