import { formatNumber } from "#lib/format";
import { clockOf, type PulseEvent } from "#lib/page/pulse/events";

/** Valid records of today by ten minutes of the day, 0 to 143. */
export type Saved = { span: number; records: number };

/** The records of today as a pulse: how many, when, and what they were last. */
export type Pulse = {
  total: string;
  /** "layanan sejak 08.00", late in the day "layanan hari ini" */
  words: string;
  /** "Hari ini 638 layanan dicatat sejak 08.00, paling banyak 52 dalam 10 menit, pukul 10.10." */
  name: string;
  /** Records of each ten minutes from the first hour drawn on; null = not yet. */
  spans: (number | null)[];
  /** The highest of them, and where; null while there is none. */
  top: { records: number; at: number } | null;
  /** Each second hour, as a share of the width. */
  hours: { label: string; share: number }[];
  events: PulseEvent[];
};

const PER_HOUR = 6;
/** Posyandu open at eight, and offices close at four. */
const DAY = { from: 8, to: 16 };

export function pulseOf(saved: readonly Saved[], minute: number, events: PulseEvent[]): Pulse {
  const bySpan = new Map<number, number>();
  for (const { span, records } of saved) bySpan.set(span, (bySpan.get(span) ?? 0) + records);
  const now = Math.floor(minute / 10);
  const used = [...bySpan.keys()];
  const from = Math.min(DAY.from, ...used.map((span) => Math.floor(span / PER_HOUR)));
  const to = Math.min(
    24,
    Math.max(DAY.to, Math.floor(minute / 60) + 1, ...used.map((span) => Math.floor(span / PER_HOUR) + 1)),
  );
  const spans = Array.from({ length: (to - from) * PER_HOUR }, (_, index) => {
    const span = from * PER_HOUR + index;
    return span > now && !bySpan.has(span) ? null : (bySpan.get(span) ?? 0);
  });
  const records = Math.max(0, ...spans.map((one) => one ?? 0));
  const top = records > 0 ? { records, at: spans.indexOf(records) } : null;
  const total = formatNumber([...bySpan.values()].reduce((sum, one) => sum + one, 0));
  const since = `sejak ${clockOf(from * 60)}`;
  const highest = top
    ? `, paling banyak ${formatNumber(records)} dalam 10 menit, pukul ${clockOf((from * PER_HOUR + top.at) * 10)}`
    : "";
  return {
    total,
    words: minute >= DAY.to * 60 ? "layanan hari ini" : `layanan ${since}`,
    name: `${total} layanan dicatat ${since}${highest}.`,
    spans,
    top,
    hours: hoursOf(from, to),
    events,
  };
}

function hoursOf(from: number, to: number) {
  const every = to - from > 12 ? 4 : 2;
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => ({
    label: clockOf((from + index * every) * 60),
    share: (index * every) / (to - from),
  })).filter(({ share }) => share < 1);
}
