import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip } from "#components/pws/status";
import { Card } from "#components/ui/card";
import { Terms } from "#components/ui/explained";
import { formatNumber } from "#lib/format";
import type { Overview } from "#lib/page/overview/overview";

type Props = Pick<Overview, "statuses" | "changes" | "reports"> & { indicators: number };

/** What the table says, in three glances: how it stands, what changed, who reported. */
export function OverviewCards({ statuses, changes, reports, indicators }: Props) {
  return (
    <div className="grid gap-3.5 *:min-w-0 broad:grid-cols-[minmax(0,.96fr)_minmax(0,.92fr)_minmax(0,1.12fr)]">
      <Card title={`${indicators} indikator menurut status`} terms={<Terms terms={["Target berjalan"]} />}>
        <Statuses statuses={statuses} />
      </Card>
      <Card title={changes.title} terms={<Terms terms={["Tren"]} />}>
        <ChangeList changes={changes} />
      </Card>
      <Card title={reports.title} terms={<Terms terms={["Belum lapor"]} />}>
        <ReportList reports={reports} />
      </Card>
    </div>
  );
}

function Statuses({ statuses }: Pick<Overview, "statuses">) {
  return (
    <ul className="grid gap-x-2 gap-y-1 broad:grid-cols-[1.5rem_auto_1fr]">
      {statuses.map(({ key, count, status, trend, meaning }) => (
        <li
          key={key}
          className="grid grid-cols-[1.5rem_auto_1fr] items-center gap-x-2 broad:col-span-3 broad:grid-cols-subgrid"
        >
          <b className="text-right text-section">{formatNumber(count)}</b>
          <span>{status && <StatusChip status={status} trend={trend} />}</span>
          <span className="text-label text-ink-2">{meaning}</span>
        </li>
      ))}
    </ul>
  );
}

export function ChangeList({ changes: { changes } }: Pick<Overview, "changes">) {
  if (changes.length === 0) return <p className="text-ink-2">Tidak ada yang berubah berarti.</p>;
  return (
    <ul className="grid gap-1.5 desk:text-cell">
      {changes.map(({ code, movement, alert, words, figures }) => (
        <li key={`${code} ${words}`} className="grid grid-cols-[1rem_1fr] items-baseline gap-x-2">
          <span>
            {movement ? <MovementArrow movement={movement} /> : alert && <b aria-hidden="true">!</b>}
          </span>
          <span className="flex flex-wrap items-baseline justify-between gap-x-2">
            <span className="font-semibold">{words}</span>
            <span className="text-label text-ink-2">{figures}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** As many lines as the cards beside it are tall; names stand whole in one column. */
const ONE_COLUMN = 9;

export function ReportList({ reports: { lines, complete } }: Pick<Overview, "reports">) {
  return (
    <>
      <ul className={`grid gap-x-5 desk:text-cell ${lines.length > ONE_COLUMN ? "desk:grid-cols-2" : ""}`}>
        {lines.map(({ name, figures, words, complete: whole }) => (
          <li
            key={name}
            className={`grid grid-cols-[minmax(0,1fr)_auto_5.75rem] whitespace-nowrap desk:grid-cols-[minmax(0,1fr)_auto_4.9rem] gap-x-2 border-b border-line py-[3px] ${whole ? "" : "font-bold"}`}
          >
            <span className="truncate" title={name}>
              {name}
            </span>
            <span>{figures}</span>
            <span className={whole ? "text-ink-2" : ""}>{words}</span>
          </li>
        ))}
      </ul>
      {complete > 0 && lines.every((line) => !line.complete) && (
        <p className="mt-1.5 text-label text-ink-2">{formatNumber(complete)} unit lain lengkap.</p>
      )}
    </>
  );
}
