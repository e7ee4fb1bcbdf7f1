import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Pager } from "#components/ui/pager";
import { Empty } from "#components/ui/states";
import { pageActor } from "#lib/access/page-actor";
import { AUDIT_PAGE } from "#lib/audit/queries";
import { formatDay, formatNumber } from "#lib/format";
import { readAuditPage } from "#lib/page/audit/read-audit-page";
import { shortId } from "#lib/page/audit/words";
import { AuditFilterForm } from "./audit-filter-form";
import { AuditTable } from "./audit-table";
import { auditHref, filterOf } from "./filter";

export const metadata: Metadata = { title: "Jejak audit" };

export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor("audit:read");
  const { filter, page, usual } = filterOf(await searchParams, actor.timeZone);
  const { lines, total } = await readAuditPage(actor, filter, page);
  const first = (page - 1) * AUDIT_PAGE + 1;
  const { subjectId, ...withoutSubject } = filter;
  return (
    <Page
      title="Jejak audit"
      subtitle={`${formatDay(filter.from)} sampai ${formatDay(filter.to)}: ${formatNumber(total)} tindakan. Tidak dapat diubah atau dihapus.`}
      back={{ href: "/", label: "Jejak audit" }}
    >
      <AuditFilterForm filter={filter} usual={usual} />
      {subjectId && (
        <Notice
          title={`Hanya tentang ${shortId(subjectId)}.`}
          action={
            <Link href={auditHref(withoutSubject)} className="link">
              Tampilkan semua
            </Link>
          }
        />
      )}
      <Card flush>
        {lines.length > 0 ? (
          <AuditTable lines={lines} hrefOf={(id) => auditHref({ ...filter, subjectId: id })} />
        ) : (
          <Empty>Tidak ada tindakan yang cocok dalam rentang ini.</Empty>
        )}
      </Card>
      {total > AUDIT_PAGE && lines.length > 0 && (
        <Pager
          from={first}
          to={first + lines.length - 1}
          total={total}
          noun="tindakan"
          previous={page > 1 ? auditHref(filter, page - 1) : undefined}
          next={first + lines.length - 1 < total ? auditHref(filter, page + 1) : undefined}
        />
      )}
    </Page>
  );
}
