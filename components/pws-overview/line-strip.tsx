import { StatusGlyph } from "#components/pws/status";
import type { Basis } from "#lib/coverage/kinds";
import { STATUS_LABELS } from "#lib/coverage/labels";
import type { StripUnit } from "#lib/page/overview/overview";
import type { OverviewRow } from "#lib/page/overview/row";
import { INDICATOR } from "#lib/page/pws/state";
import type { Month } from "#lib/period/month";

type Mark = OverviewRow["strip"][number];

/** One glyph a unit in the fixed order of units. Plain anchors and shared drawings: some hundreds stand on a page. */
export function LineStrip({
  row,
  units,
  basis,
  month,
}: {
  row: OverviewRow;
  units: readonly StripUnit[];
  basis: Basis;
  month: Month;
}) {
  return (
    <span className="inline-flex *:inline-grid *:size-6 *:place-items-center *:rounded-chip [&_svg]:size-3 [&>a:hover]:bg-sunken">
      {row.strip.map((mark, index) => {
        const unit = units[index];
        const said = [STATUS_LABELS[mark.status].word, mark.note];
        const words = `${unit?.name}: ${said.filter(Boolean).join(", ")}`;
        const state = { month, basis };
        return unit?.wilayah ? (
          <a
            key={unit.code}
            href={INDICATOR.href({ kode: row.code, ...state, wilayah: unit.wilayah })}
            title={words}
          >
            <Glyph mark={mark} />
          </a>
        ) : (
          <span key={unit?.code} role="img" title={words}>
            <Glyph mark={mark} />
          </span>
        );
      })}
    </span>
  );
}

function Glyph({ mark }: { mark: Mark }) {
  return (
    <svg aria-hidden="true">
      <use href={`#${idOf(mark)}`} />
    </svg>
  );
}

/** Each glyph of the strips once, to be pointed at. */
export function StripGlyphs({ rows }: { rows: readonly OverviewRow[] }) {
  const marks = new Map(rows.flatMap(({ strip }) => strip).map((mark) => [idOf(mark), mark]));
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      {[...marks].map(([id, { status, trend }]) => (
        <symbol key={id} id={id}>
          <StatusGlyph status={status} trend={trend} size={12} />
        </symbol>
      ))}
    </svg>
  );
}

function idOf({ status, trend }: Mark): string {
  return `tanda-${status}-${trend}`;
}
