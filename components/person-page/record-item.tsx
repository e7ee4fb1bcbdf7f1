import { type VoidAction, VoidForm } from "#components/person-page/void-form";
import { Badge } from "#components/ui/badge";
import { Link } from "#components/ui/link";
import type { RecordLine } from "#lib/dashboard/person/record-lines";
import { formatDay, formatDayShort } from "#lib/format";

/** One record: what was given, by whom, where; struck when it no longer counts. */
export function RecordItem<Data>({ line, action }: { line: RecordLine; action: VoidAction<Data> }) {
  const { servedOn, label, summary, flags, voided, entries } = line;
  const struck = voided ? "text-ink-2 line-through" : "";
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 desk:grid-cols-[4.5rem_minmax(0,1fr)_auto]">
      <span className="font-semibold text-ink-2 desk:text-cell">{formatDayShort(servedOn)}</span>
      <div className="min-w-0">
        <p className={`font-semibold desk:text-[0.8438rem] ${struck}`}>{label}</p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className={struck}>{summary}</span>
          {flags.map((flag) => (
            <Badge key={flag} tone="risk">
              {flag}
            </Badge>
          ))}
        </p>
        {voided && <Voided {...voided} />}
        <p className="text-label text-ink-2">
          {[line.place, line.recordedBy, line.writtenOn && `ditulis ${formatDay(line.writtenOn)}`]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {entries.length > 0 && <Entries entries={entries} />}
      </div>
      {line.voidable && (
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1 desk:justify-end">
          {line.correctHref && (
            <Link
              href={line.correctHref}
              className="link inline-flex min-h-12 items-center font-semibold desk:min-h-6 desk:text-cell"
            >
              Perbaiki
              <span className="sr-only">
                {" "}
                {label} {formatDay(servedOn)}
              </span>
            </Link>
          )}
          <VoidForm id={line.id} what={`${label} ${formatDay(servedOn)}`} action={action} />
        </div>
      )}
    </li>
  );
}

function Voided({ on, by, reason, replaced }: NonNullable<RecordLine["voided"]>) {
  return (
    <p className="text-ink-2">
      <b className="font-semibold text-ink">{replaced ? "Diperbaiki" : "Dibatalkan"}</b> {formatDay(on)}
      {by && ` oleh ${by}`}
      {reason && `: ${reason}`}
    </p>
  );
}

function Entries({ entries }: { entries: RecordLine["entries"] }) {
  return (
    <details className="mt-0.5">
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-label font-semibold text-brand desk:min-h-6">
        Semua isian
      </summary>
      <dl className="mt-1 grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-4 gap-y-0.5 rounded-control bg-page px-3 py-2 desk:text-cell">
        {entries.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
