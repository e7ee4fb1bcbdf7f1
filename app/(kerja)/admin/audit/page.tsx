import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Segmented } from "#components/ui/segmented";
import { Empty } from "#components/ui/states";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatDay, formatNumber } from "#lib/format";
import { AUDIT, AUDIT_FILE } from "#lib/page/audit/address";
import { FILE_ROWS } from "#lib/page/audit/audit-file";
import { readAuditFilter } from "#lib/page/audit/read-audit-filter";
import { readAuditAccounts, readAuditPage } from "#lib/page/audit/read-audit-page";
import { shortId } from "#lib/page/audit/words";
import { AccountsTable } from "./accounts-table";
import { AuditEvents } from "./audit-events";
import { AuditFilterForm } from "./audit-filter-form";

export const metadata: Metadata = { title: "Jejak audit" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("audit:read");
  const { page, ...asked } = AUDIT.read(await searchParams);
  const { filter, days, choices, unitProblem } = await readAuditFilter(actor, asked);
  const found = filter && (await readAuditPage(actor, filter, page));
  const grouped = asked.view === "AKUN";
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
      <AuditFilterForm
        asked={{ ...asked, page: 1 }}
        days={days}
        range={filter}
        units={choices}
        unitProblem={unitProblem}
      />
      {asked.subjectId && (
        <Only
          words={`tentang ${shortId(asked.subjectId)}`}
          href={AUDIT.href({ ...asked, subjectId: null })}
        />
      )}
      {asked.actorId && <Only words="oleh satu akun" href={AUDIT.href({ ...asked, actorId: null })} />}
      {filter && found ? (
        <>
          <div className="flex flex-wrap items-center gap-3">
            <Segmented
              label="Tampilan"
              segments={[
                { label: "Per tindakan", href: AUDIT.href({ ...asked, view: null }), current: !grouped },
                { label: "Per akun", href: AUDIT.href({ ...asked, view: "AKUN" }), current: grouped },
              ]}
            />
            {found.total > 0 && (
              <a href={AUDIT_FILE.href(asked)} download className="link">
                {fileWords(found.total)}
              </a>
            )}
          </div>
          {grouped ? (
            <Card flush>
              <AccountsTable
                accounts={await readAuditAccounts(actor, filter)}
                hrefOf={(actorId) => AUDIT.href({ ...asked, view: null, actorId })}
              />
            </Card>
          ) : (
            <AuditEvents found={found} asked={asked} page={page} />
          )}
        </>
      ) : (
        <Card>
          <Empty>
            {unitProblem
              ? "Pilih wilayahnya dahulu. Tindakan tampil untuk wilayah itu."
              : "Perbaiki tanggalnya dahulu. Tindakan tampil untuk rentang itu."}
          </Empty>
        </Card>
      )}
    </Page>
  );
}

function Only({ words, href }: { words: string; href: string }) {
  return (
    <Notice
      title={`Hanya ${words}.`}
      action={
        <Link href={href} className="link">
          Tampilkan semua
        </Link>
      }
    />
  );
}

function fileWords(total: number): string {
  const rows =
    total > FILE_ROWS
      ? `${formatNumber(FILE_ROWS)} terbaru dari ${formatNumber(total)}`
      : formatNumber(total);
  return `Unduh CSV (${rows} tindakan; unduhan tercatat)`;
}
