import { StatusChip } from "#components/pws/status";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import type { SituationRow } from "#lib/page/situation/list";

const GLYPH_TREND = { JELEK: "TURUN", CUKUP: "NAIK", KURANG: "TURUN", BAIK: "NAIK" } as const;

/** One row a desa, leading on. */
export function SituationList({ rows, running }: { rows: readonly SituationRow[]; running: boolean }) {
  return (
    <Card flush>
      {rows.length === 0 ? (
        <Empty>Belum ada desa di wilayah ini.</Empty>
      ) : (
        <ul className="@container">
          {rows.map((row) => (
            <li
              key={row.key}
              className="relative grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 last:border-b-0 hover:bg-page @min-[52rem]:grid-cols-[minmax(11rem,1.1fr)_7rem_minmax(19rem,1.6fr)_minmax(14rem,1.4fr)]"
            >
              <span>
                <Link
                  href={row.href}
                  className="font-bold text-ink no-underline after:absolute after:inset-0 hover:underline"
                >
                  {row.name}
                </Link>
                <span className="block text-label text-ink-2">{row.puskesmas}</span>
              </span>
              <span className="text-right text-label text-ink-2">{row.people} penduduk</span>
              <Counts row={row} running={running} />
              <span className="max-desk:text-label @max-[52rem]:col-span-2">{row.largest}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Counts({ row: { counts, silent }, running }: { row: SituationRow; running: boolean }) {
  if (running) return <span className="@max-[52rem]:hidden" />;
  if (silent)
    return (
      <span className="@max-[52rem]:col-span-2">
        <StatusChip status="BELUM_LAPOR" trend={null} />
      </span>
    );
  if (counts.every(({ count }) => count === 0))
    return (
      <span className="text-label text-ink-2 @max-[52rem]:col-span-2">angka kecil atau tanpa sasaran</span>
    );
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 @max-[52rem]:col-span-2">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <span key={status} className="inline-flex items-center gap-1">
            <b>{count}</b>
            <StatusChip status={status} trend={GLYPH_TREND[status as keyof typeof GLYPH_TREND]} plain />
          </span>
        ))}
    </span>
  );
}
