import { TREND_LABELS } from "#lib/coverage/labels";
import type { Movement } from "#lib/coverage/trend";

const ARROWS = {
  UP: { path: "M6 10.5V2M2.5 5.4 6 1.9l3.5 3.5", word: TREND_LABELS.NAIK },
  DOWN: { path: "M6 1.5V10M2.5 6.6 6 10.1l3.5-3.5", word: TREND_LABELS.TURUN },
  LEVEL: { path: "M1.5 6H10M6.6 2.5 10.1 6 6.6 9.5", word: TREND_LABELS.TETAP },
} satisfies Record<Movement, { path: string; word: string }>;

const PEN = {
  width: 12,
  height: 12,
  viewBox: "0 0 12 12",
  className: "inline-block shrink-0 align-[-1px]",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** Where the number itself went. With `worded` the word stands beside the arrow, else it is its name. */
export function MovementArrow({ movement, worded = false }: { movement: Movement | null; worded?: boolean }) {
  if (!movement) return <span className="text-ink-2">–</span>;
  const { path, word } = ARROWS[movement];
  const drawn = <path d={path} />;
  if (!worded)
    return (
      <svg {...PEN} role="img" aria-label={word}>
        {drawn}
      </svg>
    );
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <svg {...PEN} aria-hidden="true">
        {drawn}
      </svg>
      {word}
    </span>
  );
}
