import { PaperBar } from "#components/paper/bar";
import { PaperArrow, PaperStatus } from "#components/paper/panel";
import type { Panel, PanelRow } from "#lib/page/paper/panel";

const WIDE =
  "grid grid-rows-[minmax(0,1fr)] items-center gap-x-2.5 grid-cols-[minmax(0,44fr)_minmax(0,100fr)_minmax(0,14fr)_minmax(0,24fr)_minmax(0,26fr)_minmax(0,26fr)_minmax(0,28fr)]";
const NARROW =
  "grid grid-rows-[minmax(0,1fr)] items-center gap-x-1.5 grid-cols-[minmax(0,42fr)_minmax(0,20fr)_minmax(0,11fr)_minmax(0,19fr)_minmax(0,17fr)_minmax(0,19fr)]";

/** One indicator on the whole sheet, the highest first, the total last. */
export function AlonePanel({
  panel,
  totalName,
  columns,
  from,
  to,
  line,
}: {
  panel: Panel;
  totalName: string;
  columns: number;
  from: number;
  to: number;
  line: number;
}) {
  const rows = panel.rows.slice(from, to);
  const each = Math.ceil(rows.length / columns);
  const look = columns === 1 ? WIDE : NARROW;
  const wide = columns === 1;
  return (
    <div className="flex h-full flex-col">
      <p className="flex items-baseline justify-between gap-4 pb-1">
        <b className="text-section">
          {panel.total.percentWords}
          {panel.unit === "%" ? "%" : ` ${panel.unit}`} ({panel.total.made} {panel.people})
        </b>
        <span className="text-body">{panel.sentence}</span>
      </p>
      <div className="grid gap-x-5" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {Array.from({ length: columns }, (_, column) => (
          <div key={rows[column * each]?.key ?? column}>
            <Heads panel={panel} look={look} wide={wide} />
            {rows.slice(column * each, (column + 1) * each).map((row) => (
              <Row key={row.key} row={row} panel={panel} line={line} look={look} wide={wide} />
            ))}
            {column === columns - 1 && (
              <div className="border-t-2 border-ink">
                <Row
                  row={{ ...panel.total, name: totalName }}
                  panel={panel}
                  line={line}
                  look={look}
                  wide={wide}
                  total
                />
              </div>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

type Looks = { look: string; wide: boolean };

function Heads({ panel: { running, annual, months, full, unit }, look, wide }: { panel: Panel } & Looks) {
  const at = (percent: number) => `${Math.min(percent / full, 1) * 100}%`;
  return (
    <div className={`${look} h-5 text-tiny *:self-end`}>
      <span />
      <span className="relative h-full">
        {running && (
          <b
            className="absolute bottom-0 -translate-x-full pr-0.5 whitespace-nowrap"
            style={{ left: at(running.percent) }}
          >
            {wide && "target s.d. bulan ini "}
            {running.words}
          </b>
        )}
        {annual && (
          <span className="absolute bottom-0 pl-1 whitespace-nowrap" style={{ left: at(annual.percent) }}>
            {annual.words}
            {wide && " setahun"}
          </span>
        )}
      </span>
      <span className="text-right">{unit}</span>
      <span className="text-right">orang</span>
      {wide && <span className="text-right">selisih</span>}
      <span className="text-right">
        {months.now} {months.before}
      </span>
      <span>status</span>
    </div>
  );
}

function Row({
  row,
  panel,
  line,
  look,
  wide,
  total = false,
}: { row: PanelRow; panel: Panel; line: number; total?: boolean } & Looks) {
  return (
    <div
      className={`${look} leading-none ${line > 6 ? "text-body" : "text-label"} ${total ? "font-bold" : ""}`}
      style={{ height: `calc(${line} * var(--spacing))` }}
    >
      <span className="truncate leading-tight">{row.name}</span>
      <span className="h-full min-h-0">
        <PaperBar row={row} panel={panel} total={total} />
      </span>
      <b className="text-right">{row.percentWords}</b>
      <span className="text-right font-normal">{row.made}</span>
      {wide && <span className="text-right">{row.gap}</span>}
      <span className="flex items-center justify-end gap-0.5 font-normal">
        {row.now}
        <PaperArrow row={row} />
        {row.before}
      </span>
      <PaperStatus row={row} />
    </div>
  );
}
