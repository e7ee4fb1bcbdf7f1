import type { Tone } from "#components/chart/tone";
import { isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";

const LOOK = {
  BAIK: { tone: "baik", colour: "text-baik", tint: "" },
  KURANG: { tone: "kurang", colour: "text-kurang", tint: "bg-kurang-tint" },
  CUKUP: { tone: "cukup", colour: "text-cukup", tint: "bg-cukup-tint" },
  JELEK: { tone: "jelek", colour: "text-jelek", tint: "bg-jelek-tint" },
  TANPA_SASARAN: { tone: "nol", colour: "text-nol", tint: "" },
  TANPA_TARGET: { tone: "nol", colour: "text-nol", tint: "" },
  TANPA_PENYEBUT: { tone: "nol", colour: "text-nol", tint: "" },
  BELUM_LAPOR: { tone: "nol", colour: "text-nol", tint: "" },
  TANPA_CATATAN: { tone: "nol", colour: "text-nol", tint: "" },
  BELUM_LENGKAP: { tone: "nol", colour: "text-nol", tint: "" },
  PERIKSA_SASARAN: { tone: "nol", colour: "text-nol", tint: "" },
  BERJALAN: { tone: "nol", colour: "text-nol", tint: "" },
} satisfies Record<PwsStatus, { tone: Tone; colour: string; tint: string }>;

export function toneOf(status: PwsStatus): Tone {
  return LOOK[status].tone;
}

/** Close under the word: with two of them a row of the overview is hardly higher. */
const NOTE = "block text-tiny desk:leading-[0.8125rem]! font-normal text-ink-2";

/** Word, glyph and tint together: a status never stands on colour alone. */
export function StatusChip({
  status,
  trend,
  plain = false,
  small = false,
  note = null,
}: {
  status: PwsStatus;
  trend: Trend | null;
  /** Small and without tint: under the bars. */
  plain?: boolean;
  /** One person moves it: in outline, not filled. */
  small?: boolean;
  /** "12 dari 49 desa" */
  note?: string | null;
}) {
  const { colour, tint } = LOOK[status];
  const weight = isVerdict(status) ? "font-bold" : "font-semibold";
  const shape = plain
    ? "gap-1 text-left text-tiny desk:leading-[0.75rem]"
    : `gap-1.5 rounded-chip py-1 pr-2 pl-1.5 text-label whitespace-nowrap desk:py-[3px] desk:pr-[7px] desk:pl-[5px] ${small && isVerdict(status) ? "border border-current" : tint}`;
  const isBare = !note && !(isVerdict(status) && (small || trend === null));
  return (
    <span className={`inline-flex items-center ${weight} ${shape} ${colour}`}>
      <StatusGlyph status={status} trend={trend} size={plain ? 11 : 14} />
      {isBare ? (
        STATUS_LABELS[status].word
      ) : (
        <span>
          {STATUS_LABELS[status].word}
          {isVerdict(status) && trend === null && <span className="sr-only"> (tanpa tren)</span>}
          {note && <span className={NOTE}>{note}</span>}
          {small && isVerdict(status) && <span className={NOTE}>angka kecil</span>}
        </span>
      )}
    </span>
  );
}

/** The tip points where the month went, the filling says whether the target is reached. The word is the caller's. */
export function StatusGlyph({
  status,
  trend,
  size = 14,
}: {
  status: PwsStatus;
  trend: Trend | null;
  size?: number;
}) {
  const colour = `var(--${LOOK[status].tone})`;
  const filled = status === "BAIK" || status === "KURANG";
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
      {isVerdict(status) ? <Direction trend={trend} /> : <Absence status={status} />}
    </svg>
  );
}

function Direction({ trend }: { trend: Trend | null }) {
  if (trend === null) return <circle cx="7" cy="7" r="5" />;
  const tips = {
    NAIK: "M7 2.2 12.6 11.8H1.4Z",
    TURUN: "M7 11.8 1.4 2.2H12.6Z",
    TETAP: "M11.8 7 2.2 12.6V1.4Z",
  } satisfies Record<Trend, string>;
  return <path d={tips[trend]} />;
}

function Absence({ status }: { status: PwsStatus }) {
  if (status === "BELUM_LAPOR")
    return <circle cx="7" cy="7" r="5" strokeWidth="1.8" strokeDasharray="2.4 2.1" />;
  if (status === "TANPA_SASARAN" || status === "TANPA_PENYEBUT")
    return <path d="M3.6 10.4 10.4 3.6M12 7A5 5 0 1 1 2 7 5 5 0 0 1 12 7Z" strokeWidth="1.5" />;
  if (status === "BELUM_LENGKAP")
    return (
      <>
        <circle cx="7" cy="7" r="5" strokeWidth="1.5" />
        <path d="M7 2a5 5 0 0 1 5 5H7Z" fill="var(--nol)" stroke="none" />
      </>
    );
  if (status === "PERIKSA_SASARAN") return <path d="M7 2.2V8.2M7 11V11.6" strokeLinecap="round" />;
  return <path d="M3 7H11" />;
}
