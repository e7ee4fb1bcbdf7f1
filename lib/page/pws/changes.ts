import type { CountedRow } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { TREND_LABELS } from "#lib/coverage/labels";
import { registerMismatch } from "#lib/coverage/register-mismatch";
import type { Movement } from "#lib/coverage/trend";
import type { Value } from "#lib/coverage/value";
import { formatNumber } from "#lib/format";
import { comparedWords, monthWords, shortMonth } from "#lib/page/pws/row-words";
import { GROUPS, type GroupCode } from "#lib/sasaran/groups";

export type Change = {
  code: string;
  movement: Movement | null;
  /** Something to check, not a movement. */
  alert: boolean;
  words: string;
  figures: string;
};
export type Changes = { title: string; changes: Change[] };

const WORSE = 3;
const BETTER = 2;
const MISMATCHES = 2;
/** Below it one person makes a change. */
const FEWEST = 5;

/** The largest falls, then the largest rises, of the month's own numbers; and sasaran that do not fit the register. */
export function changesOf(totals: readonly CountedRow[]): Changes {
  const { running, month } = totals[0]?.question ?? { running: false, month: 1 };
  if (running) return { title: `${shortMonth(month)} sejauh ini`, changes: soFar(totals) };
  const moved = totals.filter(isTold).sort((a, b) => sizeOf(b) - sizeOf(a));
  const worse = moved.filter(({ row }) => row.trend === "TURUN").slice(0, WORSE);
  const better = moved.filter(({ row }) => row.trend === "NAIK").slice(0, BETTER);
  return {
    title: `Yang berubah, ${shortMonth(month === 1 ? 12 : month - 1)} → ${shortMonth(month)}`,
    changes: [...[...worse, ...better].map(changeOf), ...mismatches(totals).slice(0, MISMATCHES)],
  };
}

function isTold({ row, question }: CountedRow): boolean {
  const { compared, trend } = row;
  const { indicator } = question;
  if (kindOf(indicator).counts === "UNITS" || indicator.betterWhen === "neither") return false;
  if (!compared || trend === null || trend === "TETAP") return false;
  const { now, before } = compared;
  return !row.small && Math.max(now.reached, before.reached) >= FEWEST;
}

/** Relative to the month before. */
function sizeOf({ row: { compared }, question }: CountedRow): number {
  const value = (of: Value | undefined) =>
    kindOf(question.indicator).trend === "HEADS" ? (of?.reached ?? 0) : (of?.reached ?? 0) / (of?.outOf || 1);
  const [now, before] = [value(compared?.now), value(compared?.before)];
  return Math.abs(now - before) / (before || 1);
}

function changeOf({ row, question, area }: CountedRow): Change {
  const { code, label, betterWhen } = question.indicator;
  const went = row.movement === "UP" ? TREND_LABELS.NAIK : TREND_LABELS.TURUN;
  const turn = row.trend === "NAIK" ? "membaik" : "memburuk";
  return {
    code,
    movement: row.movement,
    alert: false,
    words: betterWhen === "lower" ? `${label} ${went}, ${turn}` : `${label} ${went}`,
    figures:
      comparedWords({ row, question, area }) ??
      `${monthWords(row.lastMonth, question)} → ${monthWords(row.thisMonth, question)}`,
  };
}

function soFar(totals: readonly CountedRow[]): Change[] {
  return totals
    .filter(
      ({ row, question }) =>
        kindOf(question.indicator).months === "HEADS" && row.thisMonth?.reached && !row.small,
    )
    .slice(0, WORSE + BETTER)
    .map(({ row, question }) => ({
      code: question.indicator.code,
      movement: null,
      alert: false,
      words: `${question.indicator.label}: ${formatNumber(row.thisMonth?.reached)} orang`,
      figures: row.lastMonth
        ? `${shortMonth(question.month - 1)} ${formatNumber(row.lastMonth.reached)}`
        : "",
    }));
}

/** "Ibu hamil: riil 18% di bawah proyeksi", once for each group. */
function mismatches(totals: readonly CountedRow[]): Change[] {
  const seen = new Set<GroupCode>();
  return totals.flatMap((total) => {
    const mismatch = registerMismatch(total);
    if (!mismatch || seen.has(mismatch.group)) return [];
    const { group, side, known, expected } = mismatch;
    seen.add(group);
    const percent = Math.round((100 * Math.abs(expected - known)) / expected);
    return {
      code: total.question.indicator.code,
      movement: null,
      alert: true,
      words: `${GROUPS[group].label}: riil ${percent}% ${side === "LOW" ? "di bawah" : "di atas"} proyeksi`,
      figures: `${formatNumber(known)} : ${formatNumber(expected)}`,
    };
  });
}
