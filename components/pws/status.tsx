import type { Tone } from "#components/chart/tone";

export type PwsStatus =
  | "BAIK"
  | "KURANG"
  | "CUKUP"
  | "JELEK"
  | "TANPA_SASARAN"
  | "TANPA_TARGET"
  | "BELUM_LAPOR"
  | "BERJALAN";

/** Better, worse or the same than last month, whichever way the number counts; null = no trend (January). */
export type Direction = "rising" | "falling" | "level" | null;

type Shape = "up" | "down" | "right" | "circle" | "crossed" | "dashed" | "dash";

const LOOK = {
  BAIK: { word: "BAIK", tone: "baik", filled: true, shape: "up", chip: "text-baik" },
  KURANG: { word: "KURANG", tone: "kurang", filled: true, shape: "down", chip: "bg-kurang-tint text-kurang" },
  CUKUP: { word: "CUKUP", tone: "cukup", filled: false, shape: "up", chip: "bg-cukup-tint text-cukup" },
  JELEK: { word: "JELEK", tone: "jelek", filled: false, shape: "down", chip: "bg-jelek-tint text-jelek" },
  TANPA_SASARAN: { word: "TANPA SASARAN", tone: "nol", filled: false, shape: "crossed", chip: "text-nol" },
  TANPA_TARGET: { word: "TANPA TARGET", tone: "nol", filled: false, shape: "dash", chip: "text-nol" },
  BELUM_LAPOR: { word: "BELUM LAPOR", tone: "nol", filled: false, shape: "dashed", chip: "text-nol" },
  BERJALAN: { word: "BERJALAN", tone: "nol", filled: false, shape: "dash", chip: "text-nol" },
} satisfies Record<PwsStatus, { word: string; tone: Tone; filled: boolean; shape: Shape; chip: string }>;

const TEXT_GLYPH = {
  up: "▲△",
  down: "▼▽",
  right: "▶▷",
  circle: "●○",
  crossed: "⊘⊘",
  dashed: "◌◌",
  dash: "––",
} satisfies Record<Shape, string>;

export function toneOf(status: PwsStatus): Tone {
  return LOOK[status].tone;
}

export function statusWord(status: PwsStatus): string {
  return LOOK[status].word;
}

/** "▽ JELEK": for alternative text, spreadsheets and messages. */
export function statusText(status: PwsStatus, direction: Direction): string {
  const { filled, word } = LOOK[status];
  return `${TEXT_GLYPH[shapeOf(status, direction)][filled ? 0 : 1]} ${word}`;
}

/** The tip points where the month went; the filling says whether the target is reached. The word is the caller's. */
export function StatusGlyph({
  status,
  direction,
  size = 14,
}: {
  status: PwsStatus;
  direction: Direction;
  size?: number;
}) {
  const { tone, filled } = LOOK[status];
  const colour = `var(--${tone})`;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      className="shrink-0"
      fill={filled ? colour : "none"}
      stroke={colour}
      strokeWidth={2}
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <Drawing shape={shapeOf(status, direction)} />
    </svg>
  );
}

/** Word, glyph and tint together: a status never stands on colour alone. */
export function StatusChip({
  status,
  direction,
  plain = false,
}: {
  status: PwsStatus;
  direction: Direction;
  /** Small and without tint: under the bars. */
  plain?: boolean;
}) {
  const { word, chip, tone } = LOOK[status];
  const weight = tone === "nol" ? "font-semibold" : "font-bold";
  const size = plain
    ? "justify-center gap-1 text-tiny text-balance"
    : "gap-1.5 rounded-chip py-1 pr-2 pl-1.5 text-label whitespace-nowrap desk:py-[3px] desk:pr-[7px] desk:pl-[5px]";
  const colour = plain ? chip.replace(/bg-\S+ /, "") : chip;
  return (
    <span className={`inline-flex items-center ${weight} ${size} ${colour}`}>
      <StatusGlyph status={status} direction={direction} size={plain ? 11 : 14} />
      <span>{word}</span>
      {hasTrend(status) && direction === null && <span className="sr-only"> (tanpa tren)</span>}
    </span>
  );
}

function hasTrend(status: PwsStatus) {
  return LOOK[status].tone !== "nol";
}

function shapeOf(status: PwsStatus, direction: Direction): Shape {
  if (!hasTrend(status)) return LOOK[status].shape;
  if (direction === null) return "circle";
  return direction === "level" ? "right" : LOOK[status].shape;
}

function Drawing({ shape }: { shape: Shape }) {
  switch (shape) {
    case "up":
      return <path d="M7 2.2 12.6 11.8H1.4Z" />;
    case "down":
      return <path d="M7 11.8 1.4 2.2H12.6Z" />;
    case "right":
      return <path d="M11.8 7 2.2 12.6V1.4Z" />;
    case "circle":
      return <circle cx="7" cy="7" r="5" />;
    case "dashed":
      return <circle cx="7" cy="7" r="5" strokeWidth="1.8" strokeDasharray="2.4 2.1" />;
    case "crossed":
      return <path d="M3.4 10.6 10.6 3.4M12 7A5 5 0 1 1 2 7 5 5 0 0 1 12 7Z" strokeWidth="1.5" />;
    case "dash":
      return <path d="M3 7H11" />;
  }
}
