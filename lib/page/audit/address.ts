import type { TimeZone } from "#lib/access/time-zone";
import { address } from "#lib/address/address";
import { choice, id, page, text, ticked, typed } from "#lib/address/parameters";
import type { AuditFilter } from "#lib/audit/filter";
import { AUDIT_ACTIONS } from "#lib/audit/labels";
import { SUBJECT_KINDS } from "#lib/page/audit/words";
import { type AskedDay, askedDay } from "#lib/period/asked-day";
import { addDays } from "#lib/period/day";
import { today } from "#lib/period/today";

/** Rows, or what each account did. */
export const AUDIT_VIEWS = ["TINDAKAN", "AKUN"] as const;

const ASKED = {
  from: typed("dari"),
  to: typed("sampai"),
  actor: text("siapa"),
  actorId: id("akun"),
  action: choice("tindakan", Object.keys(AUDIT_ACTIONS)),
  subjectKind: choice("jenis", SUBJECT_KINDS),
  subjectId: id("tentang"),
  /** Its code; with it go the units below it. */
  unit: text("wilayah"),
  /** Also lists of names of the units in which it lies. */
  wider: ticked("luas"),
};

export const AUDIT = address("/admin/audit", {
  ...ASKED,
  view: choice("tampil", AUDIT_VIEWS, { usual: "TINDAKAN", small: true }),
  page: page(),
});

/** The same rows as a file. */
export const AUDIT_FILE = address("/api/v1/audit", ASKED);

/** What is asked for in an address, whichever of the two. */
export type AuditAsked = ReturnType<typeof AUDIT_FILE.read>;

const USUAL_DAYS = 7;

/** The days as they are read, and the filter; null while one of them is no day, since no other is taken in its place. */
export function filterOf(
  { from, to, actor, actorId, action, subjectKind, subjectId }: AuditAsked,
  timeZone: TimeZone,
): { from: AskedDay; to: AskedDay; filter: AuditFilter | null } {
  const now = today(timeZone);
  const asked = { from: askedDay(filled(from), now), to: askedDay(filled(to), now) };
  if (asked.from.problem || asked.to.problem) return { ...asked, filter: null };
  const last = asked.to.day ?? now;
  const first = asked.from.day ?? addDays(last, 1 - USUAL_DAYS);
  // A range that ends before it begins is turned round.
  const range = first < last ? { from: first, to: last } : { from: last, to: first };
  return { ...asked, filter: { actor, actorId, action, subjectKind, subjectId, ...range } };
}

/** A form without script sends an empty box too: it asks for nothing. */
function filled(typed: string | null): string | null {
  return typed?.trim() ? typed : null;
}
