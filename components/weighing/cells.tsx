import { TWO_T_LABEL, VERDICT_LABELS } from "#lib/child/labels";
import { formatZ, NOTHING } from "#lib/format";
import type { Index, WeighingRow } from "#lib/recording/weighing-row";

const LOOKS = {
  N: "bg-baik text-surface",
  T: "border-[1.5px] border-jelek text-jelek",
  O: "border border-line-strong text-ink-2",
  B: "border border-line-strong text-ink-2",
} as const;

/** "N naik", "2T 2× tidak naik": filled is good, an edge is not. */
export function VerdictCell({ row: { verdict, twoT } }: { row: WeighingRow }) {
  if (!verdict) return null;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-ink-2 desk:text-[0.7813rem]">
      <b
        className={`inline-block min-w-6.5 rounded-chip px-1 text-center text-label leading-4.5 font-bold ${LOOKS[verdict]}`}
      >
        {twoT ? "2T" : verdict}
      </b>
      {twoT ? TWO_T_LABEL : VERDICT_LABELS[verdict]}
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
    <span className="desk:whitespace-nowrap">
      <span className={look}>{mark === "" ? short.toLowerCase() : `${mark} ${short}`}</span>{" "}
      <span className="text-ink-2 desk:text-label">{formatZ(z)}</span>
    </span>
  );
}

export function TodoCell({ todo }: { todo: WeighingRow["todo"] }) {
  if (!todo) return null;
  const look = todo === "rujuk" ? "bg-jelek-tint text-jelek" : "bg-kurang-tint text-kurang";
  return <span className={`rounded-chip px-[7px] py-0.5 text-label font-semibold ${look}`}>{todo}</span>;
}
