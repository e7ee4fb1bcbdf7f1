import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Pager } from "#components/ui/pager";
import { Empty } from "#components/ui/states";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { AUDIT_PAGE, type AuditFilter } from "#lib/audit/queries";
import { formatDay, formatNumber } from "#lib/format";
import { AUDIT, filterOf } from "#lib/page/audit/address";
import { readAuditPage } from "#lib/page/audit/read-audit-page";
import { shortId } from "#lib/page/audit/words";
import { AuditFilterForm } from "./audit-filter-form";
import { AuditTable } from "./audit-table";

export const metadata: Metadata = { title: "Jejak audit" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("audit:read");
  const { page, ...asked } = AUDIT.read(await searchParams);
  const { filter, ...days } = filterOf(asked, actor.timeZone);
  const found = filter && (await readAuditPage(actor, filter, page));
  return (
    <Page
      title="Jejak audit"
      subtitle={
        filter && found
          ? `${formatDay(filter.from)} sampai ${formatDay(filter.to)}: ${formatNumber(found.total)} tindakan. Tidak dapat diubah atau dihapus.`
          : "Tidak dapat diubah atau dihapus."
      }
      back={{ href: "/", label: "Jejak audit" }}
    >
      <AuditFilterForm asked={{ ...asked, page: 1 }} days={days} range={filter} />
      {asked.subjectId && (
        <Notice
          title={`Hanya tentang ${shortId(asked.subjectId)}.`}
          action={
            <Link href={AUDIT.href({ ...asked, subjectId: null })} className="link">
              Tampilkan semua
            </Link>
          }
        />
      )}
      {filter && found ? (
        <Events found={found} filter={filter} page={page} />
      ) : (
        <Card>
          <Empty>Perbaiki tanggalnya dahulu. Tindakan tampil untuk rentang itu.</Empty>
        </Card>
      )}
    </Page>
  );
}

function Events({
  found: { lines, total },
  filter,
  page,
}: {
  found: Awaited<ReturnType<typeof readAuditPage>>;
  filter: AuditFilter;
  page: number;
}) {
  const first = (page - 1) * AUDIT_PAGE + 1;
  const last = first + lines.length - 1;
  return (
    <>
      <Card flush>
        {lines.length > 0 ? (
          <AuditTable lines={lines} hrefOf={(id) => AUDIT.href({ ...filter, subjectId: id })} />
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
          previous={page > 1 ? AUDIT.href({ ...filter, page: page - 1 }) : undefined}
          next={last < total ? AUDIT.href({ ...filter, page: page + 1 }) : undefined}
        />
      )}
    </>
  );
}
