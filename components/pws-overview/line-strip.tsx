import { StatusGlyph } from "#components/pws/status";
import type { StripUnit } from "#lib/dashboard/overview";
import type { OverviewRow } from "#lib/dashboard/overview-row";
import { pwsHref } from "#lib/dashboard/state";
import { STATUS_LABELS } from "#lib/indicator/labels";
import type { Month } from "#lib/period/month";

const SLOT = "inline-grid h-6 w-6 place-items-center wide:w-[19px]";

/** One glyph a unit in the fixed order of units. Plain anchors: some hundreds of them stand on a page. */
export function LineStrip({
  row,
  units,
  month,
}: {
  row: OverviewRow;
  units: readonly StripUnit[];
  month: Month;
}) {
  return (
    <span className="inline-flex">
      {row.strip.map(({ status, trend }, index) => {
        const unit = units[index];
        const words = `${unit?.name}: ${STATUS_LABELS[status].word}`;
        return unit?.wilayah ? (
          <a
            key={unit.code}
            href={pwsHref(`/pws/${row.code}`, { wilayah: unit.wilayah, month, basis: "PROYEKSI", per: null })}
            aria-label={words}
            title={words}
            className={`${SLOT} rounded-chip hover:bg-sunken`}
          >
            <StatusGlyph status={status} trend={trend} size={12} />
          </a>
        ) : (
          <span key={unit?.code} role="img" aria-label={words} title={words} className={SLOT}>
            <StatusGlyph status={status} trend={trend} size={12} />
          </span>
        );
      })}
    </span>
  );
}
