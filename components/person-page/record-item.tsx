import { RestoreForm, type VoidAction, VoidForm } from "#components/person-page/void-form";
import { Badge } from "#components/ui/badge";
import { Link } from "#components/ui/link";
import { formatDay, formatDayShort } from "#lib/format";
import type { RecordLine } from "#lib/page/person/record-lines";
import type { Day } from "#lib/period/day";

/** Of the quiet actions under a record. */
const ACTION = "link inline-flex min-h-12 cursor-pointer items-center text-label font-semibold desk:min-h-6";

/** One record: what was given, by whom, where; struck when it no longer counts. */
export function RecordItem<Data>({
  line,
  action,
  restore,
}: {
  line: RecordLine;
  action: VoidAction<Data>;
  restore: VoidAction<Data>;
}) {
  const { id, servedOn, label, summary, flags, voided, entries, correctHref } = line;
  const struck = voided ? "text-ink-2 line-through" : "";
  const what = `${label} ${formatDay(servedOn)}`;
  return (
    <li
      className={`grid gap-x-3 border-t border-line px-4 py-2 desk:grid-cols-[3.5rem_minmax(0,1fr)] ${line.late && !voided ? "bg-brand-tint" : ""}`}
    >
      <span className="text-label font-semibold text-ink-2 desk:leading-5">{formatDayShort(servedOn)}</span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <b className={`font-semibold ${struck}`}>{label}</b>
          <span className={struck}>{summary}</span>
          {line.late && <Badge tone="paper">susulan</Badge>}
          {flags.map((flag) => (
            <Badge key={flag} tone="risk">
              {flag}
            </Badge>
          ))}
        </p>
        {line.implausible && <Implausible {...line.implausible} correctable={correctHref !== null} />}
        {voided && <Voided {...voided} />}
        <div className="flex flex-wrap items-center gap-x-3.5">
          <p className="text-label text-ink-2">
            {[line.place, line.writtenOn ? writtenWords(line.writtenOn, line.recordedBy) : line.recordedBy]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {entries.length > 0 && <Entries entries={entries} what={what} />}
          {correctHref && (
            <Link href={correctHref} className={ACTION}>
              Perbaiki<span className="sr-only"> {what}</span>
            </Link>
          )}
          {line.voidable && <VoidForm id={id} what={what} look={ACTION} action={action} />}
          {line.restorable && <RestoreForm id={id} what={what} look={ACTION} action={restore} />}
        </div>
      </div>
    </li>
  );
}

/** "dicatat 12 Nov 2026 oleh Bidan Sari" */
function writtenWords(on: Day, by: string): string {
  return `dicatat ${formatDay(on)}${by && ` oleh ${by}`}`;
}

function Implausible({
  what,
  notIn,
  stillIn,
  correctable,
}: NonNullable<RecordLine["implausible"]> & { correctable: boolean }) {
  return (
    <p className="text-ink-2 desk:text-cell">
      <b className="font-semibold text-kurang">
        {what}: angka tidak wajar, tidak dihitung untuk {notIn}.
      </b>
      {stillIn && ` Tetap dihitung: ${stillIn}.`}{" "}
      {correctable ? "Periksa kartunya, lalu Perbaiki." : "Minta yang mencatat memeriksanya."}
    </p>
  );
}

function Voided({ on, by, reason, replaced }: NonNullable<RecordLine["voided"]>) {
  return (
    <p className="text-ink-2 desk:text-cell">
      <b className="font-semibold text-ink">{replaced ? "Diperbaiki" : "Dibatalkan"}</b> {formatDay(on)}
      {by && ` oleh ${by}`}
      {reason && `: ${reason}`}
    </p>
  );
}

function Entries({ entries, what }: { entries: RecordLine["entries"]; what: string }) {
  return (
    <details className="open:basis-full">
      <summary className={ACTION}>
        Semua isian<span className="sr-only"> {what}</span>
      </summary>
      <dl className="my-1 grid max-w-2xl grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-4 gap-y-0.5 rounded-control bg-page px-3 py-2 desk:text-cell">
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
