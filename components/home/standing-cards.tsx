import { StatusChip } from "#components/pws/status";
import { ChangeList, ReportList } from "#components/pws-overview/cards";
import { Card, Columns } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import { formatMonthName } from "#lib/format";
import type { AttentionLine } from "#lib/page/home/attention";
import type { Standing } from "#lib/page/home/read-standing";

/** What wants a look, what changed, who reported. */
export function StandingCards({ standing }: { standing: Standing }) {
  return (
    <>
      <AttentionCard standing={standing} />
      <Columns>
        <Card title={standing.changes.title}>
          <ChangeList changes={standing.changes} />
        </Card>
        <Card title={standing.reports.title}>
          <ReportList reports={standing.reports} />
        </Card>
      </Columns>
    </>
  );
}

/** Indicators below the running target, each a way to its page. */
export function AttentionCard({ standing: { lines, month, running, overviewHref } }: { standing: Standing }) {
  return (
    <Card
      flush
      title={`Perlu perhatian, ${formatMonthName(month)}${running ? " berjalan" : ""}`}
      aside={
        <Link href={overviewHref} className="link">
          Semua indikator
        </Link>
      }
    >
      {lines.length === 0 ? (
        <Empty>Semua yang bertarget sudah sampai target berjalan.</Empty>
      ) : (
        <ul>
          {lines.map((line) => (
            <AttentionRow key={line.code} line={line} running={running} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function AttentionRow({ line, running }: { line: AttentionLine; running: boolean }) {
  const { label, href, percent, made, words, status, trend } = line;
  return (
    <li className="relative grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0.5 border-t border-line px-4 py-2.5 hover:bg-page desk:grid-cols-[minmax(9rem,14rem)_9rem_1fr_auto] desk:py-2">
      <Link
        href={href}
        className="font-bold text-ink no-underline after:absolute after:inset-0 hover:underline"
      >
        {label}
      </Link>
      <span className="max-desk:order-3">
        <b>{percent}</b> <span className="text-label text-ink-2">{made}</span>
      </span>
      <span className="max-desk:order-4 max-desk:col-span-2 max-desk:text-label">{words}</span>
      <span>{!running && <StatusChip status={status} trend={trend} />}</span>
    </li>
  );
}
