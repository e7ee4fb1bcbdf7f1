import { RecordItem } from "#components/person-page/record-item";
import type { VoidAction } from "#components/person-page/void-form";
import { Card } from "#components/ui/card";
import { Empty } from "#components/ui/states";
import type { RecordLine } from "#lib/page/person/record-lines";

/** The service history; the latest year stands open. */
export function HistoryCard<Data>({
  years,
  action,
  restore,
}: {
  years: readonly { year: string; lines: readonly RecordLine[] }[];
  /** The action that voids a record. */
  action: VoidAction<Data>;
  /** The action that makes it count again. */
  restore: VoidAction<Data>;
}) {
  return (
    <Card flush title="Riwayat layanan" aside={years.length > 0 && "terbaru di atas"} id="riwayat">
      {years.length === 0 && <Empty>Belum ada layanan yang dicatat.</Empty>}
      {years.map(({ year, lines }, index) => (
        <details key={year} open={index === 0} className="group/year border-t border-line">
          <summary className="flex min-h-12 cursor-pointer items-center gap-2 bg-page px-4 py-1.5 font-bold desk:min-h-9 desk:text-cell">
            {year}
            <span className="font-medium text-ink-2">{lines.length} catatan</span>
            <span
              aria-hidden="true"
              className="ml-auto text-label font-medium text-brand group-open/year:hidden"
            >
              buka
            </span>
          </summary>
          <ul>
            {lines.map((line) => (
              <RecordItem key={line.id} line={line} action={action} restore={restore} />
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}
