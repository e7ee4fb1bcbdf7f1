import type { TimeZone } from "#lib/access/time-zone";
import { address } from "#lib/address/address";
import { choice, id, page, text, typed } from "#lib/address/parameters";
import { AUDIT_ACTIONS } from "#lib/audit/labels";
import type { AuditFilter } from "#lib/audit/queries";
import { SUBJECT_KINDS } from "#lib/page/audit/words";
import { type AskedDay, askedDay } from "#lib/period/asked-day";
import { addDays } from "#lib/period/day";
import { today } from "#lib/period/today";

export const AUDIT = address("/admin/audit", {
  from: typed("dari"),
  to: typed("sampai"),
  actor: text("siapa"),
  action: choice("tindakan", Object.keys(AUDIT_ACTIONS)),
  subjectKind: choice("jenis", SUBJECT_KINDS),
  subjectId: id("tentang"),
  page: page(),
});

const USUAL_DAYS = 7;

/** The days as they are read, and the filter; null while one of them is no day, since no other is taken in its place. */
export function filterOf(
  { from, to, ...rest }: Omit<ReturnType<typeof AUDIT.read>, "page">,
  timeZone: TimeZone,
): { from: AskedDay; to: AskedDay; filter: AuditFilter | null } {
  const now = today(timeZone);
  const asked = { from: askedDay(filled(from), now), to: askedDay(filled(to), now) };
  if (asked.from.problem || asked.to.problem) return { ...asked, filter: null };
  const last = asked.to.day ?? now;
  const first = asked.from.day ?? addDays(last, 1 - USUAL_DAYS);
  // A range that ends before it begins is turned round.
  const range = first < last ? { from: first, to: last } : { from: last, to: first };
  return { ...asked, filter: { ...rest, ...range } };
}

/** A form without script sends an empty box too: it asks for nothing. */
function filled(typed: string | null): string | null {
  return typed?.trim() ? typed : null;
}
