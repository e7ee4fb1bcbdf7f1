import { mayOpen, type Reader } from "#lib/access/reach";
import { plainName } from "#lib/area/labels";
import { type AreaTree, puskesmasOf } from "#lib/area/tree";
import type { CountedRow } from "#lib/coverage/counting";
import { isUnknown, isVerdict, STATUS_LABELS } from "#lib/coverage/labels";
import { isRanked } from "#lib/coverage/rank";
import { rateFigure, rateOf, rateWords } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";
import type { MapFill } from "#lib/page/map/fill";
import { gapWords } from "#lib/page/pws/gap-left";
import { madeWords, nounOf } from "#lib/page/pws/row-words";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";

/** One area of the map, and its line in the table beside it. */
export type MapUnit = {
  key: string;
  name: string;
  /** Who serves it; empty where it is one. */
  puskesmas: string;
  href: string | null;
  fill: MapFill;
  /** Null without a target. */
  gap: number | null;
  /** "kurang 13", "tercapai", "belum lapor" */
  gapWords: string;
  /** Silent ones, and those that one person moves, are in the sum and in no sentence, nor named on the map. */
  told: boolean;
  silent: boolean;
  /** "73,7" and "87 / 118" */
  percent: string;
  made: string;
  /** Of 100; null is no bar. */
  bar: { percent: number; target: number | null; gap: "cukup" | "jelek" | "nol" | null } | null;
  status: PwsStatus | null;
  trend: Trend | null;
  /** Whole, for who hears or hovers: "Parit: CUKUP, 73,7%, 87 / 118, kurang 7". */
  sentence: string;
};

export type UnitContext = { tree: AreaTree; reader: Reader; state: PwsState };

export function mapUnit(counted: CountedRow, fill: MapFill, context: UnitContext): MapUnit {
  const { area, row, question } = counted;
  const { indicator } = question;
  const silent = isUnknown(row.status);
  const percent = isRanked(row) ? rateOf(row.coverage, indicator) : null;
  const lowerIsBetter = indicator.betterWhen === "lower";
  const words = silent
    ? STATUS_LABELS[row.status].word.toLowerCase()
    : gapWords({ gapPeople: row.gapPeople, lowerIsBetter, noun: nounOf(indicator) });
  const status = row.status === "BERJALAN" ? null : row.status;
  return {
    key: area.code,
    name: area.plain,
    puskesmas: puskesmasName(counted, context.tree),
    href: hrefOf(counted, context),
    fill,
    gap: row.gapPeople,
    gapWords: words,
    told: !silent && !row.small,
    silent,
    percent: rateFigure(percent),
    made: madeWords(row),
    bar: barOf(counted, percent),
    status,
    trend: row.trend,
    sentence: `${area.plain}: ${[
      status && STATUS_LABELS[status].word,
      percent !== null && rateWords(percent, indicator),
      madeWords(row),
      row.small && !silent && "angka kecil",
      words,
    ]
      .filter(Boolean)
      .join(", ")}`,
  };
}

function puskesmasName({ area: { unit } }: CountedRow, tree: AreaTree): string {
  const puskesmas = unit && unit.kind === "DESA" ? puskesmasOf(tree, unit) : null;
  return puskesmas ? plainName(puskesmas) : "";
}

function hrefOf({ area: { unit }, question }: CountedRow, { tree, reader, state }: UnitContext) {
  if (!unit || !mayOpen(reader, tree, unit)) return null;
  return INDICATOR.href({ kode: question.indicator.code, ...state, wilayah: unit.code, per: null });
}

/** Of a hundred alone: what is told of a thousand has no whole to be drawn in. */
function barOf({ row, question }: CountedRow, percent: number | null): MapUnit["bar"] {
  const { indicator } = question;
  if (percent === null || indicator.factor !== 100) return null;
  const target = rateOf(row.runningTarget, indicator);
  const lacks = row.onTarget === false;
  const tone = question.running || row.small ? "nol" : row.status === "JELEK" ? "jelek" : "cukup";
  return { percent, target, gap: lacks ? (isVerdict(row.status) || question.running ? tone : "nol") : null };
}
