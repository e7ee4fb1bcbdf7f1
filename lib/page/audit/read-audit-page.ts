import "server-only";
import type { Authorized } from "#lib/access/actor";
import { ROLE_LABELS } from "#lib/access/labels";
import { ROLES } from "#lib/access/permissions";
import { namesAmong, wholeName } from "#lib/area/distinct-name";
import { readPlacedUnits } from "#lib/area/placed-units";
import type { AuditFilter } from "#lib/audit/filter";
import { labelOfAction } from "#lib/audit/labels";
import { type AccountActs, type AuditRow, groupByAccount, listEvents } from "#lib/audit/queries";
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
  /** Where the subject belonged. */
  unit: string;
  details: DetailLine[];
};

/** One page of the audit in words; people appear by the end of their id, since its readers see no names. */
export async function readAuditPage(actor: Authorized<"audit:read">, filter: AuditFilter, page: number) {
  const { events, total } = await listEvents(actor, filter, page);
  return { lines: await linesOf(actor, events), total, page };
}

/** Rows in words, as the page tells them and as a file does. */
export async function linesOf(
  actor: Authorized<"audit:read">,
  events: readonly AuditRow[],
): Promise<AuditLine[]> {
  const ids = events.flatMap(({ actorId, subjectId, details }) => [
    ...idsIn(details),
    ...[actorId, subjectId].flatMap((id) => id ?? []),
  ]);
  const known = await readNames(actor, [...new Set(ids)]);
  return events.map((event) => lineOf(event, known, actor.timeZone));
}

/** What each account did in the rows that are asked for. */
export type AccountLine = Pick<AccountActs, "actorId" | "lists" | "searches" | "files" | "others"> & {
  who: string;
  where: string;
  last: string;
};

export async function readAuditAccounts(
  actor: Authorized<"audit:read">,
  filter: AuditFilter,
): Promise<AccountLine[]> {
  const accounts = await groupByAccount(actor, filter);
  const ids = accounts.flatMap(({ actorId }) => actorId ?? []);
  const known = await readNames(actor, ids);
  return accounts.map((account) => {
    const { actorId, lists, searches, files, others, last } = account;
    const username = known.names.get(actorId ?? "");
    return {
      ...{ actorId, lists, searches, files, others },
      who: username ? `${account.actorName} (${username})` : account.actorName,
      where: placeOf(account, known),
      last: formatInstant(last, actor.timeZone),
    };
  });
}

type Known = {
  names: Names;
  /** Where each account belongs now, as the audit stores it and as it is told apart. */
  placeOf: ReadonlyMap<string, { stored: string; told: string }>;
};

/** Units by name, told apart; accounts by username. */
async function readNames(actor: Authorized<"audit:read">, ids: string[]): Promise<Known> {
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

/** "Kepala puskesmas, Puskesmas Tanjungpandan" */
function placeOf(
  { actorId, actorRole, actorUnit }: Pick<AuditRow, "actorId" | "actorRole" | "actorUnit">,
  { placeOf: known }: Known,
): string {
  const role = ROLES.find((one) => one === actorRole);
  const place = known.get(actorId ?? "");
  // Who has moved since is told as it was written then.
  const unit = place?.stored === actorUnit ? place.told : actorUnit;
  // What happens by itself is done nowhere.
  return [role ? ROLE_LABELS[role] : actorRole, unit].filter(Boolean).join(", ");
}

function lineOf(event: AuditRow, known: Known, timeZone: string): AuditLine {
  const { names } = known;
  const subject = subjectOf(event, names);
  return {
    id: event.id,
    at: formatInstant(event.at, timeZone),
    who: event.actorName,
    where: placeOf(event, known),
    unit: event.subjectUnit ? (names.get(event.subjectUnit) ?? shortId(event.subjectUnit)) : "",
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
