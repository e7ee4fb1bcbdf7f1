import { mayOpen, type Reader } from "#lib/access/reach";
import { puskesmasOf } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import { isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import { rateOf, rateWords } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import { type Fill, fillOf } from "#lib/page/pws/fill";
import { gapFigure } from "#lib/page/pws/gap-left";
import { madeWords, nounOf } from "#lib/page/pws/row-words";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";

/** A unit as a tile says it. */
export type Tile = {
  key: string;
  name: string;
  /** Null = out of reach. */
  href: string | null;
  fill: Fill;
  status: PwsStatus;
  trend: Trend | null;
  small: boolean;
  /** "70,4%"; of a small number and of one that is not known nothing. */
  percent: string | null;
  made: string;
  /** Of a hundred, for a bar; null where that is not what is told. */
  bar: { percent: number; target: number; lowerIsBetter: boolean } | null;
  /** How many are missing: above 0 and of no small number alone. */
  gap: number | null;
  /** "kurang 38", "lebih 9", "tercapai" */
  gapWords: string;
  /** The sentence names it. */
  named: boolean;
  /** "Parit: CUKUP, 73,7% (87/118), kurang 7" */
  words: string;
};

/** A puskesmas with its desa. */
export type Plate = Tile & { tiles: Tile[]; order: number };

type Asked = { state: PwsState; reader: Reader; named: readonly string[] };

/** The desa of the kabupaten by the puskesmas that serve them in the month shown, all in their fixed order. */
export function platesOf(
  counting: Counting,
  { puskesmas, desa }: { puskesmas: readonly CountedRow[]; desa: readonly CountedRow[] },
  asked: Asked,
): Plate[] {
  const byGap = puskesmas.toSorted((a, b) => netGap(b) - netGap(a));
  return puskesmas.map((row) => ({
    ...tileOf(counting, row, asked),
    tiles: desa
      .filter(({ area }) => area.unit && puskesmasOf(counting.tree, area.unit)?.id === row.area.unit?.id)
      .map((one) => tileOf(counting, one, asked)),
    order: byGap.indexOf(row),
  }));
}

export function tileOf(counting: Counting, counted: CountedRow, { state, reader, named }: Asked): Tile {
  const { area, row, question } = counted;
  const { unit } = area;
  const open = unit !== null && mayOpen(reader, counting.tree, unit);
  const rate = rateOf(row.coverage, question.indicator);
  const words = gapWords(counted);
  const percent = row.small || rate === null ? null : rateWords(rate, question.indicator);
  return {
    key: area.code,
    name: area.plain,
    href: open ? INDICATOR.href({ kode: question.indicator.code, ...state, wilayah: unit.code }) : null,
    fill: fillOf(row),
    status: row.status,
    trend: row.trend,
    small: row.small && isVerdict(row.status),
    percent,
    made: madeWords(row).replaceAll(" ", ""),
    bar: barOf(counted),
    gap: row.gapPeople && !row.small ? row.gapPeople : null,
    gapWords: words,
    named: named.includes(area.code),
    words: [
      `${area.plain}: ${STATUS_LABELS[row.status].word}`,
      row.small && isVerdict(row.status) ? "angka kecil" : null,
      percent ? `${percent} (${madeWords(row).replaceAll(" ", "")})` : madeWords(row).replaceAll(" ", ""),
      words || null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  };
}

/** How far of a hundred, and where the running target stands. */
export function barOf({ row, question: { indicator } }: CountedRow): Tile["bar"] {
  const [percent, target] = [rateOf(row.coverage, indicator), rateOf(row.runningTarget, indicator)];
  if (indicator.factor !== 100 || percent === null || target === null) return null;
  return { percent, target, lowerIsBetter: indicator.betterWhen === "lower" };
}

/** Above 0 what is missing, or beyond a limit; below 0 what is to spare; nothing where none is due. */
export function netGap({ row, question }: CountedRow): number {
  if (row.mustReach === null) return 0;
  return question.indicator.betterWhen === "lower"
    ? row.reached - row.mustReach
    : row.mustReach - row.reached;
}

function gapWords(counted: CountedRow): string {
  const { row, question } = counted;
  if (row.mustReach === null) return "";
  const net = netGap(counted);
  if (net === 0) return "tercapai";
  const lower = question.indicator.betterWhen === "lower";
  const over = net > 0 === lower;
  const limit = lower && net < 0 ? "di bawah batas" : over ? "lebih" : "kurang";
  return `${limit} ${gapFigure(Math.abs(net), nounOf(question.indicator))}`;
}
