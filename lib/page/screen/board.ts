import type { CountedRow } from "#lib/coverage/counting";
import { sumOf } from "#lib/coverage/counts";
import { kindOf } from "#lib/coverage/kinds";
import { isUnknown, STATUS_LABELS } from "#lib/coverage/labels";
import { rateOf, rateWords } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { formatMonthName, formatNumber, formatOutOf } from "#lib/format";
import type { Pulse } from "#lib/page/pulse/pulse";
import { FILL_LABELS, type Fill, fillOf } from "#lib/page/pws/fill";
import { type GapSentence, gapSentence } from "#lib/page/pws/gap-sentence";
import { madeWords } from "#lib/page/pws/row-words";
import type { Month } from "#lib/period/month";

/** A place as it stands on a wall: a glyph, and how many are missing. */
export type BoardTile = {
  key: string;
  name: string;
  fill: Fill;
  status: PwsStatus;
  trend: Trend | null;
  gap: string | null;
};

/** A unit with those below it. */
export type BoardPlate = BoardTile & { words: string; named: boolean; tiles: BoardTile[] };

/** One indicator, as long as it is shown. */
export type Slide = {
  code: string;
  /** "K4 kurang 75 orang." */
  head: string;
  /** The units of the sentence, with their number. */
  where: { name: string; people: string }[];
  status: { word: string; status: PwsStatus; trend: Trend | null };
  /** "76,8% (2.377/3.097) s.d. Oktober, target 79,2% · 44 dari 49 desa lapor" */
  detail: string;
  legend: { fill: Fill; label: string; status: PwsStatus; count: number }[];
  plates: BoardPlate[];
};

/** One line of the list beside the map. */
export type BoardLine = {
  code: string;
  label: string;
  status: PwsStatus;
  trend: Trend | null;
  /** "66,5" or "–" */
  percent: string;
  made: string;
  /** Of a hundred; null where there is none. */
  bar: { percent: number; target: number | null; tone: "jelek" | "cukup" | null } | null;
};

/** What a television shows, in parts that travel by themselves: only those that have changed. */
export type Board = {
  slides: Slide[];
  lines: { title: string; rows: BoardLine[] };
  pulse: Pulse;
};

const MARKS: readonly (readonly [Fill, PwsStatus])[] = [
  ["jelek", "JELEK"],
  ["cukup", "CUKUP"],
  ["kurang", "KURANG"],
  ["baik", "BAIK"],
  ["silent", "BELUM_LAPOR"],
  ["check", "PERIKSA_SASARAN"],
  ["small", "TANPA_TARGET"],
  ["none", "TANPA_SASARAN"],
];

export type Counted = { total: CountedRow; rows: { row: CountedRow; below: CountedRow[] }[] };

export function slideOf({ total, rows }: Counted, month: Month, parts: string, small: string): Slide {
  const { row, question } = total;
  const { indicator } = question;
  const sentence: GapSentence | null = gapSentence(
    total,
    rows.map((one) => one.row),
    parts,
  );
  const named = sentence?.units.map(({ code }) => code) ?? [];
  const plates = rows.map(({ row: one, below }) => ({
    ...tileOf(one),
    words: wordsOf(one),
    named: named.includes(one.area.code),
    tiles: below.map(tileOf),
  }));
  const tiles = plates.flatMap((plate) => plate.tiles);
  const rate = rateWords(rateOf(row.coverage, indicator), indicator);
  const target = row.runningTarget && rateWords(rateOf(row.runningTarget, indicator), indicator);
  // As the total has it: a desa without a sasaran is in none, unless none has one.
  const left = row.withoutSasaran.units > 0;
  const reports = rows
    .flatMap(({ below }) => below)
    .flatMap((one) => (left && one.row.status === "TANPA_SASARAN" ? [] : (one.row.reports ?? [])));
  const until = kindOf(indicator).toldUntil ? "s.d. " : "";
  return {
    code: indicator.code,
    head: sentence?.head ?? `${indicator.label} ${rate}.`,
    where: (sentence?.units ?? []).map(({ name, people }) => ({ name, people: formatNumber(people) })),
    status: { word: STATUS_LABELS[row.status].word, status: row.status, trend: row.trend },
    detail: [
      `${rate} (${madeWords(row).replaceAll(" ", "")}) ${until}${formatMonthName(month)}${target ? `, target ${target}` : ""}`,
      `${formatOutOf(
        sumOf(reports, ({ reported }) => reported),
        sumOf(reports, ({ due }) => due),
      )} ${small}${left ? " bersasaran" : ""} lapor`,
    ].join(" · "),
    legend: MARKS.map(([fill, status]) => ({
      fill,
      status,
      label: FILL_LABELS[fill],
      count: tiles.filter((tile) => tile.fill === fill).length,
    })).filter(({ count }) => count > 0),
    plates,
  };
}

function tileOf({ area, row }: CountedRow): BoardTile {
  return {
    key: area.code,
    name: area.plain,
    fill: fillOf(row),
    status: row.status,
    trend: row.trend,
    gap: row.gapPeople && !row.small ? formatNumber(row.gapPeople) : null,
  };
}

function wordsOf({ row }: CountedRow): string {
  return row.gapPeople === 0 && !isUnknown(row.status) ? "tercapai" : "";
}

export function lineOf({ row, question }: CountedRow, label: string): BoardLine {
  const { indicator } = question;
  const rate = rateOf(row.coverage, indicator);
  const short = row.onTarget === false && !row.small;
  return {
    code: indicator.code,
    label,
    status: row.status,
    trend: row.trend,
    percent: rateWords(rate, indicator),
    made: madeWords(row).replaceAll(" ", ""),
    bar:
      rate === null || indicator.factor !== 100
        ? null
        : {
            percent: Math.min(100, rate),
            target: rateOf(row.runningTarget, indicator),
            tone: short ? (row.status === "JELEK" ? "jelek" : "cukup") : null,
          },
  };
}
