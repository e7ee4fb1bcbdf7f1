import type { TimeZone } from "#lib/access/time-zone";
import { AUDIT_ACTIONS } from "#lib/audit/labels";
import type { AuditFilter } from "#lib/audit/queries";
import { isSubjectKind } from "#lib/page/audit/words";
import { addDays } from "#lib/period/day";
import { today } from "#lib/period/today";
import { dayWritten } from "#lib/period/written-day";

const USUAL_DAYS = 7;

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);

/** What the address asks for, else the last seven days; a range that ends before it begins is turned round. */
export function filterOf(
  query: Record<string, string | string[] | undefined>,
  timeZone: TimeZone,
): { filter: AuditFilter; page: number; usual: boolean } {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const [dari, sampai, siapa, tindakan] = [text("dari"), text("sampai"), text("siapa"), text("tindakan")];
  const [jenis, tentang] = [text("jenis"), text("tentang")];
  const now = today(timeZone);
  const to = dayWritten(sampai, now) ?? now;
  const from = dayWritten(dari, now) ?? addDays(to, 1 - USUAL_DAYS);
  const filter: AuditFilter = {
    from: from < to ? from : to,
    to: from < to ? to : from,
    ...(siapa && { actor: siapa }),
    ...(tindakan in AUDIT_ACTIONS && { action: tindakan }),
    ...(isSubjectKind(jenis) && { subjectKind: jenis }),
    ...(isId(tentang) && { subjectId: tentang }),
  };
  return {
    filter,
    page: Math.max(1, Number.parseInt(text("hal"), 10) || 1),
    usual: !Object.keys(query).length,
  };
}

export function auditHref(
  { from, to, actor, action, subjectKind, subjectId }: AuditFilter,
  page = 1,
): string {
  const query = new URLSearchParams({
    dari: from,
    sampai: to,
    ...(actor && { siapa: actor }),
    ...(action && { tindakan: action }),
    ...(subjectKind && { jenis: subjectKind }),
    ...(subjectId && { tentang: subjectId }),
    ...(page > 1 && { hal: String(page) }),
  });
  return `/admin/audit?${query}`;
}
