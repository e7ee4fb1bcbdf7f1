import { Card } from "#components/ui/card";
import { Pager } from "#components/ui/pager";
import { Empty } from "#components/ui/states";
import { AUDIT_PAGE } from "#lib/audit/queries";
import { AUDIT, type AuditAsked } from "#lib/page/audit/address";
import type { readAuditPage } from "#lib/page/audit/read-audit-page";
import { AuditTable } from "./audit-table";

export function AuditEvents({
  found: { lines, total },
  asked,
  page,
}: {
  found: Awaited<ReturnType<typeof readAuditPage>>;
  asked: AuditAsked;
  page: number;
}) {
  const first = (page - 1) * AUDIT_PAGE + 1;
  const last = first + lines.length - 1;
  return (
    <>
      <Card flush>
        {lines.length > 0 ? (
          <AuditTable lines={lines} hrefOf={(id) => AUDIT.href({ ...asked, subjectId: id })} />
        ) : (
          <Empty>Tidak ada tindakan yang cocok dalam rentang ini.</Empty>
        )}
      </Card>
      {total > AUDIT_PAGE && lines.length > 0 && (
        <Pager
          from={first}
          to={last}
          total={total}
          noun="tindakan"
          previous={page > 1 ? AUDIT.href({ ...asked, page: page - 1 }) : undefined}
          next={last < total ? AUDIT.href({ ...asked, page: page + 1 }) : undefined}
        />
      )}
    </>
  );
}
