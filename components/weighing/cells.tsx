import type { Index, WeighingRow } from "#lib/entry/weighing-row";
import { formatKg, formatSigned, formatZ, NOTHING } from "#lib/format";
import { TWO_T_LABEL, VERDICT_LABELS } from "#lib/programme/growth/labels";

const LOOKS = {
  N: "bg-baik text-surface",
  T: "border-[1.5px] border-jelek text-jelek",
  O: "border border-line-strong text-ink-2",
  B: "border border-line-strong text-ink-2",
} as const;

/** Filled is good, an edge is not. */
export function VerdictChip({ row: { verdict, twoT } }: { row: WeighingRow }) {
  if (!verdict) return null;
  return (
    <b
      className={`inline-block min-w-6.5 rounded-chip px-1 text-center text-label leading-4.5 font-bold ${LOOKS[verdict]}`}
    >
      {twoT ? "2T" : verdict}
    </b>
  );
}

/** "N naik", "2T 2× tidak naik". */
export function VerdictCell({ row }: { row: WeighingRow }) {
  if (!row.verdict) return null;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-ink-2 grid-table:text-[0.7813rem]">
      <VerdictChip row={row} />
      {row.twoT ? TWO_T_LABEL : VERDICT_LABELS[row.verdict]}
    </span>
  );
}

/** Under the boxes of the card: what is hoped for, then what came of it. */
export function CardResult({ row, typed }: { row: WeighingRow; typed: boolean }) {
  const { kbmGram, lastMonthKg, gainGram, bbu, todo } = row;
  if (!typed || !row.verdict) {
    if (kbmGram === null || lastMonthKg === null) return null;
    return `naik bila ≥ ${formatKg(Math.round(lastMonthKg * 1000 + kbmGram) / 1000)} kg (minimal ${kbmGram} g)`;
  }
  return (
    <span className="flex flex-wrap items-center gap-x-1.5">
      <VerdictChip row={row} />
      {gainGram === null ? (
        VERDICT_LABELS[row.verdict]
      ) : (
        <span>
          <b>{formatSigned(gainGram)} g</b>
          {kbmGram !== null && `, minimal ${kbmGram} g`}
        </span>
      )}
      {bbu && (
        <span>
          BB/U <IndexCell index={bbu} />
        </span>
      )}
      <TodoCell todo={todo} />
    </span>
  );
}

/** The class first, the z-score after it; its sign gives the direction. */
export function IndexCell({ index }: { index: Index | null }) {
  if (!index) return <span className="text-ink-2">{NOTHING}</span>;
  const { z, short, mark } = index;
  const look = { "": "font-medium text-ink-2", "!": "font-bold text-kurang", "!!": "font-bold text-jelek" }[
    mark
  ];
  return (
    <span className="grid-table:whitespace-nowrap">
      <span className={look}>{mark === "" ? short.toLowerCase() : `${mark} ${short}`}</span>{" "}
      <span className="text-ink-2 grid-table:text-label">{formatZ(z)}</span>
    </span>
  );
}

export function TodoCell({ todo }: { todo: WeighingRow["todo"] }) {
  if (!todo) return null;
  const look = todo === "rujuk" ? "bg-jelek-tint text-jelek" : "bg-kurang-tint text-kurang";
  return <span className={`rounded-chip px-[7px] py-0.5 text-label font-semibold ${look}`}>{todo}</span>;
}
