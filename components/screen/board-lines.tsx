import { StatusGlyph } from "#components/pws/status";
import type { Board, BoardLine } from "#lib/page/screen/board";

const TONES = { jelek: "bg-jelek", cukup: "bg-cukup" } as const;

/** The indicators that are always there, each with what is missing to its target. */
export function BoardLines({ title, rows }: Board["lines"]) {
  return (
    <section aria-label={title} className="grid min-h-0 min-w-0 content-start gap-[0.3em]">
      <h2 className="text-[0.9em]">{title}</h2>
      <ul className="grid content-start gap-x-[2em] desk:max-broad:grid-cols-2">
        {rows.map((row) => (
          <Line key={row.code} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Line({ row: { label, status, trend, percent, made, bar } }: { row: BoardLine }) {
  return (
    <li className="grid grid-cols-[1.1em_minmax(0,1fr)_auto] items-center gap-x-[0.5em] border-t border-line py-[0.28em]">
      <StatusGlyph status={status} trend={trend} size={18} />
      <span className="min-w-0 truncate text-[0.85em]">{label}</span>
      <span className="text-right">
        <b className="text-[0.95em]">{percent}</b>{" "}
        <span className="inline-block min-w-[7.5em] text-[0.65em] text-ink-2">{made}</span>
      </span>
      {bar && (
        <span
          aria-hidden="true"
          className="relative col-start-2 -col-end-1 mt-[0.15em] block h-[0.3em] bg-sunken"
        >
          <span className="absolute inset-y-0 left-0 bg-months" style={{ width: `${bar.percent}%` }} />
          {bar.tone && bar.target !== null && bar.target > bar.percent && (
            <span
              className={`absolute inset-y-0 ${TONES[bar.tone]}`}
              style={{ left: `${bar.percent}%`, width: `${Math.min(100, bar.target) - bar.percent}%` }}
            />
          )}
          {bar.target !== null && (
            <span
              className="absolute -inset-y-[0.1em] w-[0.12em] bg-ink"
              style={{ left: `${Math.min(100, bar.target)}%` }}
            />
          )}
        </span>
      )}
    </li>
  );
}
