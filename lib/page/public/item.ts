import { indicatorIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { type Question, questionOf } from "#lib/coverage/question";
import { rateOf, rateOfTarget, rateWords, wholeRateWords } from "#lib/coverage/rate";
import { isReached, mustReach, runningTarget } from "#lib/coverage/target";
import { formatMonth, formatNumber } from "#lib/format";
import { HIDDEN, PUBLIC_WORDS } from "#lib/page/public/words";
import type { Month } from "#lib/period/month";
import type { PublishedCode } from "#lib/publication/catalogue";
import type { PublicCell, PublicMonth } from "#lib/publication/read-public";

type Numbers = Pick<PublicCell, "until" | "reached" | "outOf">;

export type PublicStatus = { key: "good" | "behind" | "none"; word: string };

export type PublicItem = {
  code: PublishedCode;
  title: string;
  /** As the field calls it: "K4". */
  label: string;
  /** "s.d. September 2026" */
  until: string;
  /** "515", "dari 672 perkiraan ibu hamil setahun"; null where it is hidden. */
  made: { reached: string; outOf: string } | null;
  /** Why it is not told; null where it is. */
  missing: string | null;
  /** Of a hundred; null without a denominator. */
  percent: number | null;
  percentWords: string;
  /** Where the running target stands, of a hundred. */
  target: number | null;
  targetWords: string | null;
  status: PublicStatus | null;
  /** People who are missing to the running target; where lower is better, too many. */
  gap: number;
  /** Twelve months to the one shown, the oldest first; null where nothing is told of one. */
  line: { month: Month; percent: number | null }[];
  meaning: string;
  source: string;
};

/** Fewer than that in the denominator: one person would turn the word. */
const QUIET_BELOW = 20;

export function itemOf(
  code: PublishedCode,
  cell: Numbers,
  {
    facts,
    line,
    missing = HIDDEN,
  }: Pick<PublicMonth, "facts"> & Pick<PublicItem, "line"> & { missing?: string },
): PublicItem | null {
  const indicator = indicatorIn(cell.until, code);
  if (!indicator) return null;
  const tenths = facts.targets[code] ?? null;
  const question = questionOf(indicator, {
    month: cell.until,
    basis: "PROYEKSI",
    target: tenths,
    running: false,
  });
  const words = PUBLIC_WORDS[code];
  const percent = percentOf(cell, indicator);
  const target = runningTarget(question);
  return {
    code,
    title: words.title,
    label: indicator.label,
    until: kindOf(indicator).toldUntil ? `s.d. ${formatMonth(cell.until)}` : formatMonth(cell.until),
    made: madeOf(cell, words.of),
    missing: cell.reached === null ? missing : null,
    percent,
    percentWords: rateWords(percent, indicator),
    target: rateOf(target, indicator),
    targetWords: targetWords(question),
    ...standing(cell, question),
    line,
    meaning: indicator.meaning,
    source: indicator.source,
  };
}

export function percentOf({ reached, outOf }: Numbers, indicator: Pick<Indicator, "factor">): number | null {
  return reached === null || !outOf ? null : rateOf({ numerator: reached, denominator: outOf }, indicator);
}

function madeOf({ reached, outOf }: Numbers, of: string): PublicItem["made"] {
  if (reached === null) return null;
  if (outOf === null) return { reached: formatNumber(reached), outOf: "orang" };
  return { reached: formatNumber(reached), outOf: `dari ${formatNumber(outOf)} ${of}` };
}

function targetWords(question: Question): string | null {
  const share = runningTarget(question);
  const { indicator } = question;
  if (!share) return null;
  const now = wholeRateWords(rateOf(share, indicator), indicator);
  const whole = wholeRateWords(rateOfTarget(question.target), indicator);
  if (now === whole) return indicator.betterWhen === "lower" ? `paling banyak ${whole}` : `target ${whole}`;
  return `target sampai bulan itu ${now} (setahun ${whole})`;
}

/** By what is told alone: whether it rises or falls would tell months that are hidden. */
function standing({ reached, outOf }: Numbers, question: Question): Pick<PublicItem, "status" | "gap"> {
  const { betterWhen } = question.indicator;
  const share = runningTarget(question);
  if (reached === null || !outOf) return { status: null, gap: 0 };
  if (!share || betterWhen === "neither") return { status: { key: "none", word: "Tanpa target" }, gap: 0 };
  if (outOf < QUIET_BELOW) return { status: { key: "none", word: "Angka kecil, tidak dinilai" }, gap: 0 };
  const good = isReached({ reached, outOf }, share, betterWhen);
  const bound = mustReach(outOf, share, betterWhen);
  const gap = good ? 0 : Math.abs(bound - reached);
  if (betterWhen === "lower")
    return {
      status: good ? { key: "good", word: "Dalam batas" } : { key: "behind", word: "Di atas batas" },
      gap,
    };
  return {
    status: good ? { key: "good", word: "Sesuai target" } : { key: "behind", word: "Belum sesuai target" },
    gap,
  };
}
