import type { AreaLevel } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import {
  type CountedRow,
  type Counting,
  countRows,
  countTotalOfRows,
  isOtherSum,
} from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { isUnknown } from "#lib/coverage/labels";
import { targetGrows } from "#lib/coverage/question";
import { byCoverage, isRanked } from "#lib/coverage/rank";
import { rateFigure, rateOf, rateOfTarget, rateUnit, rateWords } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Movement, Trend } from "#lib/coverage/trend";
import { NOTHING } from "#lib/format";
import { gapWords } from "#lib/page/pws/gap-left";
import {
  madeWords,
  monthWords,
  nounOf,
  shortMonth,
  smallSentence,
  smallWords,
} from "#lib/page/pws/row-words";

/** One unit of a panel: a bar and what stands behind it. */
export type PanelRow = {
  key: string;
  name: string;
  /** Null is a gap with "–", never a bar of length nought. */
  percent: number | null;
  percentWords: string;
  /** "44/71" */
  made: string;
  gap: string;
  now: string;
  before: string;
  movement: Movement | null;
  /** Null for a sum that is of another kind than the unit's own number. */
  status: PwsStatus | null;
  trend: Trend | null;
  small: boolean;
};

/** One indicator on paper. */
export type Panel = {
  code: string;
  label: string;
  people: string;
  meaning: string;
  source: string;
  /** "%", "per 1.000" */
  unit: string;
  rows: PanelRow[];
  total: PanelRow;
  running: Level | null;
  /** Null where it is the running one. */
  annual: Level | null;
  /** "Okt" and "Sep" over the columns of the months. */
  months: { now: string; before: string };
  /** What the whole width stands for. */
  full: number;
  sentence: string;
};

type Level = { percent: number; words: string };

/** Some room behind the longest bar. */
const ROOM = 1.04;

export function panelOf(
  counting: Counting,
  { unit, level }: { unit: AreaUnit; level: AreaLevel | undefined },
  indicator: Indicator,
): Panel {
  const counted = level ? countRows(counting, { unit, level }, indicator) : [];
  const rows = counted.toSorted((a, b) => byCoverage(a.row, b.row)).map((one) => panelRow(one));
  const ofRows = countTotalOfRows(counting, { unit, level: level ?? "DESA" }, indicator);
  const total = panelRow(ofRows, isOtherSum(indicator, level));
  const running = rateOf(ofRows.row.runningTarget, indicator);
  const annual = running === null ? null : rateOfTarget(ofRows.question.target);
  const highest = Math.max(
    1,
    running ?? 0,
    annual ?? 0,
    ...[...rows, total].map(({ percent }) => percent ?? 0),
  );
  const { month } = ofRows.question;
  return {
    code: indicator.code,
    label: indicator.label,
    people: indicator.people,
    meaning: indicator.meaning,
    source: indicator.source,
    unit: rateUnit(indicator),
    rows,
    total,
    running: running === null ? null : { percent: running, words: rateFigure(running) },
    annual: annual === null || annual === running ? null : { percent: annual, words: rateFigure(annual) },
    months: { now: shortMonth(month), before: shortMonth(month === 1 ? 12 : month - 1) },
    full: indicator.factor === 100 ? Math.min(Math.max(highest, 20) * ROOM, 115) : highest * ROOM,
    sentence: sentenceOf(ofRows),
  };
}

function panelRow({ area, row, question }: CountedRow, unjudged = false): PanelRow {
  const { indicator } = question;
  const known = isRanked(row);
  const silent = isUnknown(row.status);
  return {
    key: area.code,
    name: area.plain,
    percent: known ? rateOf(row.coverage, indicator) : null,
    percentWords: known ? rateFigure(rateOf(row.coverage, indicator)) : NOTHING,
    made: madeWords(row).replaceAll(" ", ""),
    gap: silent
      ? ""
      : gapWords({ gapPeople: row.gapPeople, lowerIsBetter: indicator.betterWhen === "lower" }),
    now: silent ? NOTHING : bareMonth(row.thisMonth, question),
    before: silent ? NOTHING : bareMonth(row.lastMonth, question),
    movement: row.movement,
    status: unjudged ? null : row.status,
    trend: row.trend,
    small: smallWords(row) !== null,
  };
}

/** The head of the panel says % once: beside each figure it would be wider than its column. */
function bareMonth(...of: Parameters<typeof monthWords>): string {
  return monthWords(...of).replace(/%$/, "");
}

/** "Kurang 17 orang ke target s.d. Okt, 79,2%." */
function sentenceOf({ row, question }: CountedRow): string {
  const { indicator } = question;
  if (row.small) return smallSentence({ row, question });
  if (row.gapPeople === null || isUnknown(row.status)) return "";
  const share = rateWords(rateOf(row.runningTarget, indicator), indicator);
  const until = targetGrows(question) ? ` s.d. ${shortMonth(question.month)}` : "";
  if (row.gapPeople === 0) return `Target${until} ${share} tercapai.`;
  const gap = gapWords({ gapPeople: row.gapPeople, lowerIsBetter: indicator.betterWhen === "lower" });
  const way = indicator.betterWhen === "lower" ? "dari batas" : `ke target${until},`;
  return `${gap.charAt(0).toUpperCase()}${gap.slice(1)} ${nounOf(indicator)} ${way} ${share}.`;
}
