import { PaperBar } from "#components/paper/bar";
import { PaperGlyph } from "#components/paper/sheet";
import { MovementArrow } from "#components/pws/movement-arrow";
import { isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import type { Panel, PanelRow } from "#lib/page/paper/panel";

/** Millimetres that a line may take. */
export type LineHeight = { line: number };

const COLUMNS =
  "grid grid-rows-[minmax(0,1fr)] items-center gap-x-1.5 grid-cols-[minmax(0,27fr)_minmax(0,19fr)_minmax(0,9fr)_minmax(0,17fr)_minmax(0,18fr)]";

/** One of six: bars lying down, so that names stay horizontal. */
export function WallPanel({ panel, totalName, line }: { panel: Panel; totalName: string } & LineHeight) {
  const { label, people, total, rows, sentence } = panel;
  return (
    <section className="flex min-w-0 flex-col">
      <h3 className="flex items-baseline gap-2 border-b border-ink pb-0.5">
        <b className="text-section">{label}</b>
        <span className="grow truncate text-label font-normal">{people}</span>
        <b className="text-section">
          {total.percentWords}
          {panel.unit === "%" ? "%" : ""}
        </b>
        <span className="text-label font-normal">{total.made}</span>
      </h3>
      <Heads panel={panel} />
      {rows.map((row) => (
        <Row key={row.key} row={row} panel={panel} line={line} />
      ))}
      <div className="border-t border-ink">
        <Row row={{ ...total, name: totalName }} panel={panel} line={line} total />
      </div>
      <p className="truncate pt-0.5 text-label">{sentence}</p>
    </section>
  );
}

function Heads({ panel: { running, annual, months, full, unit } }: { panel: Panel }) {
  const at = (percent: number) => `${Math.min(percent / full, 1) * 100}%`;
  return (
    <div className={`${COLUMNS} h-4.5 text-tiny`}>
      <span />
      <span className="relative h-full">
        {running && (
          <b
            className="absolute bottom-0 -translate-x-full pr-0.5 whitespace-nowrap"
            style={{ left: at(running.percent) }}
          >
            target {running.words}
          </b>
        )}
        {annual && (
          <span className="absolute bottom-0 pl-1 whitespace-nowrap" style={{ left: at(annual.percent) }}>
            {annual.words}
          </span>
        )}
      </span>
      <span className="self-end text-right">{unit}</span>
      <span className="self-end text-right">
        {months.now} {months.before}
      </span>
      <span />
    </div>
  );
}

function Row({
  row,
  panel,
  line,
  total = false,
}: { row: PanelRow; panel: Panel; total?: boolean } & LineHeight) {
  const { name, percentWords, now, before } = row;
  return (
    <div
      className={`${COLUMNS} text-label leading-none ${total ? "font-bold" : ""}`}
      style={{ height: `calc(${line} * var(--spacing))` }}
    >
      <span className={`truncate leading-tight ${name.length > 12 ? "text-tiny tracking-tight" : ""}`}>
        {name}
      </span>
      <span className="h-full min-h-0">
        <PaperBar row={row} panel={panel} total={total} />
      </span>
      <b className="text-right">{percentWords}</b>
      <span className="flex items-center justify-end gap-0.5 text-tiny leading-none font-normal">
        {now}
        <PaperArrow row={row} />
        {before}
      </span>
      <PaperStatus row={row} />
    </div>
  );
}

/** Glyph and word; both fit a narrow column. */
export function PaperStatus({ row: { status, trend, small } }: { row: PanelRow }) {
  if (!status) return <span />;
  const { word } = STATUS_LABELS[status];
  return (
    <span className="flex min-w-0 items-center gap-1">
      {!small && <PaperGlyph status={status} trend={trend} />}
      <span className={`text-tiny leading-none ${isVerdict(status) && !small ? "font-bold" : "font-normal"}`}>
        {small ? "angka kecil" : word}
      </span>
    </span>
  );
}

/** Nothing where nothing is compared. */
export function PaperArrow({ row: { movement, small } }: { row: PanelRow }) {
  if (!movement || small) return <span className="px-0.5">·</span>;
  return (
    <span className="[&_svg]:size-2">
      <MovementArrow movement={movement} />
    </span>
  );
}
