import { type Fraction, inMonth, sumOf, upTo } from "#lib/coverage/counts";
import { isOverSasaran } from "#lib/coverage/definition";
import type { UnitFigures } from "#lib/coverage/figures";
import { type TwoMonths, twoMonths } from "#lib/coverage/months";
import type { Question } from "#lib/coverage/question";
import { isQuiet, reportsOf } from "#lib/coverage/reporting";
import { type PwsStatus, statusOf } from "#lib/coverage/status";
import { isReached, mustReach, runningTarget } from "#lib/coverage/target";
import { type Trend, trendOf } from "#lib/coverage/trend";
import { countedUnits, coverageOf, reachedOf, reportedIn, type Value } from "#lib/coverage/value";

/** Everything one line of a PWS table says, in whole numbers. */
export type IndicatorRow = Value &
  AgainstTarget &
  TwoMonths & {
    trend: Trend | null;
    status: PwsStatus;
    /** "8 dari 9 desa lapor"; null while the month is running. */
    reports: { reported: number; due: number } | null;
    /** So few in the denominator, or in those of the months compared, that one person looks like news: shown, never told. */
    small: boolean;
    /** Known by name and not reached: "belum, ada namanya". */
    waiting: number | null;
    /** Expected by the sasaran, known to nobody: "belum terdaftar"; below 0: more are known than expected. */
    unregistered: number | null;
    /** Part of the number, told without names: "bernama 41 + dilaporkan 6"; null where all of it is named. */
    reported: number | null;
    /** Counted by itself, no part of the number: who has got there already, who is late for the last. */
    beside: number | null;
    /** On the way to the end of a pregnancy and so not missed: "masih hamil". */
    stillPregnant: number | null;
    /** Desa without a sasaran, which the total leaves out. */
    withoutSasaran: { units: number; reached: number; waiting: number };
  };

type AgainstTarget = {
  /** Null without a denominator, and where nobody reported. */
  coverage: Fraction | null;
  runningTarget: Fraction | null;
  onTarget: boolean | null;
  /** At least so many people; where lower is better, at most. */
  mustReach: number | null;
  /** "Kurang n orang", where lower is better "lebih n orang"; never below 0. */
  gapPeople: number | null;
};

/** A desa is a sum of one: every level has the same arithmetic. */
export function rowOf(units: readonly UnitFigures[], question: Question): IndicatorRow {
  const counted = countedUnits(units, question);
  const value = coverageOf(counted, question);
  const target = againstTarget(value, question);
  const quiet = isQuiet(counted, question);
  const { thisMonth, lastMonth, movement, compared } = twoMonths(counted, value, question);
  const trend = quiet ? null : trendOf(movement, question.indicator.betterWhen);
  const reports = reportsOf(counted, question);
  const missing = reports !== null && reports.due > 0 && reports.reported === 0;
  const people = peopleOf(counted, value, question);
  const overSasaran = question.kind.outOf === "SASARAN";
  // Field by field: a page makes some hundreds of rows, and spreading seven objects is most of their cost.
  return {
    reached: value.reached,
    outOf: value.outOf,
    coverage: missing || quiet ? null : target.coverage,
    runningTarget: target.runningTarget,
    onTarget: target.onTarget,
    mustReach: target.mustReach,
    gapPeople: target.gapPeople,
    thisMonth: quiet ? null : thisMonth,
    lastMonth,
    movement: quiet ? null : movement,
    compared: quiet ? null : compared,
    trend,
    status: statusOf({
      withoutSasaran: value.outOf === null && question.basis === "PROYEKSI" && overSasaran,
      missing,
      quiet,
      incomplete: isIncomplete(reports, question),
      beyondSasaran: isBeyond(value, question),
      running: question.running,
      ratio: !overSasaran,
      covered: target.coverage !== null,
      onTarget: target.onTarget,
      trend,
      levelBelowTarget: question.rules.levelBelowTarget,
    }),
    reports,
    small: isSmall(value, question) || (!quiet && comparesFew(compared, question)),
    waiting: people.waiting,
    unregistered: people.unregistered,
    reported: reportedIn(counted, question),
    beside: besideIn(counted, question),
    stillPregnant: people.stillPregnant,
    withoutSasaran: leftOut(units, counted, question),
  };
}

function againstTarget(value: Value, question: Question): AgainstTarget {
  const { betterWhen } = question.indicator;
  const coverage = value.outOf ? { numerator: value.reached, denominator: value.outOf } : null;
  const share = runningTarget(question);
  if (!share || !coverage || betterWhen === "neither")
    return { coverage, runningTarget: share, onTarget: null, mustReach: null, gapPeople: null };
  const bound = mustReach(coverage.denominator, share, betterWhen);
  const gap = betterWhen === "higher" ? bound - value.reached : value.reached - bound;
  return {
    coverage,
    runningTarget: share,
    onTarget: isReached(value, share, betterWhen),
    mustReach: bound,
    gapPeople: Math.max(0, gap),
  };
}

/** Reached + waiting + unregistered = the sasaran, whichever is chosen. */
function peopleOf(units: readonly UnitFigures[], { reached, outOf }: Value, question: Question) {
  const waitingNow = sumOf(units, (unit) => inMonth(unit.waiting, question.month));
  const dueNow = sumOf(units, (unit) => inMonth(unit.due, question.month));
  const { waits, wholePregnancy } = waysOf(question);
  const waiting = waits ? (wholePregnancy && question.basis === "RIIL" ? dueNow : waitingNow) : null;
  return {
    waiting,
    unregistered: waiting === null || outOf === null ? null : outOf - reached - waiting,
    stillPregnant: wholePregnancy ? waitingNow - dueNow : null,
  };
}

function besideIn(units: readonly UnitFigures[], { month }: Question): number | null {
  if (!units[0]?.beside) return null;
  return sumOf(units, ({ beside }) => inMonth(beside, month));
}

function waysOf({ indicator }: Question) {
  if (!isOverSasaran(indicator)) return { waits: false, wholePregnancy: false };
  return { waits: indicator.waiting !== undefined, wholePregnancy: indicator.due !== undefined };
}

/** Units are no people: 8 of 9 desa is not a small number. */
function isSmall({ outOf }: Value, { kind, rules }: Question): boolean {
  return kind.counts === "PEOPLE" && outOf !== null && outOf > 0 && outOf < rules.smallBelow;
}

/** A trend by the months' own shares stands on the people of those months alone, however many the year has. */
export function comparesFew(compared: TwoMonths["compared"], { kind, rules }: Question): boolean {
  if (!compared || kind.trend !== "SHOWN_SHARES") return false;
  return [compared.now, compared.before].some(({ outOf }) => (outOf ?? 0) < rules.smallBelow);
}

/** Where silence itself is counted, it is no reason to withhold the word. */
function isIncomplete(reports: IndicatorRow["reports"], { kind, rules }: Question): boolean {
  if (!reports || kind.silence === "COUNTED") return false;
  return reports.reported * 100 < reports.due * rules.completeFrom;
}

/** Above so many percent of the proyeksi it is the sasaran that is wrong. */
export function isBeyond(value: Value, question: Question, percent = question.rules.checkAbove): boolean {
  if (question.basis === "RIIL" || !value.outOf || question.kind.outOf !== "SASARAN") return false;
  return value.reached * 100 > value.outOf * percent;
}

const NOBODY_OUT = { units: 0, reached: 0, waiting: 0 };

function leftOut(all: readonly UnitFigures[], counted: readonly UnitFigures[], question: Question) {
  const { month } = question;
  if (counted.length === all.length) return NOBODY_OUT;
  const inTotal = new Set(counted);
  const units = all.filter((unit) => !inTotal.has(unit));
  return {
    units: units.length,
    reached: sumOf(units, (unit) => upTo(reachedOf(unit, question), month)),
    waiting: sumOf(units, ({ waiting }) => inMonth(waiting, month)),
  };
}
