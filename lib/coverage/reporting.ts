import { inMonth } from "#lib/coverage/counts";
import type { Indicator } from "#lib/coverage/definition";
import type { UnitFigures } from "#lib/coverage/figures";
import { kindOf } from "#lib/coverage/kinds";
import type { Question } from "#lib/coverage/question";

/** What it counts is who reported. */
export function countsReports(indicator: Indicator): boolean {
  return kindOf(indicator).silence === "COUNTED";
}

/** A unit that need not report is never missing. */
export function hasReported(unit: UnitFigures, month: number): boolean {
  return !unit.mustReport || inMonth(unit.reports, month) > 0;
}

/** Whether its numbers of that month are known: of all while it is running, and of all where silence itself is counted. */
export function isKnownIn(unit: UnitFigures, month: number, question: Question): boolean {
  if (hasReported(unit, month)) return true;
  return (question.running && month === question.month) || countsReports(question.indicator);
}

/** Nobody had to report and nothing was counted: that month nothing is known of it. A running month is not over. */
export function isQuiet(units: readonly UnitFigures[], { month, running, indicator }: Question): boolean {
  if (running || kindOf(indicator).silence !== "UNKNOWN") return false;
  return units.every((unit) => !unit.mustReport && inMonth(unit.reports, month) === 0);
}

/** Null while the month is running: nobody is late before it ends. */
export function reportsOf(units: readonly UnitFigures[], { month, running }: Question) {
  if (running) return null;
  const due = units.filter(({ mustReport }) => mustReport);
  return { reported: due.filter((unit) => hasReported(unit, month)).length, due: due.length };
}

/** Every unit that must report was silent: nothing of that month is known. A running month is not silent yet, a state goes on. */
export function isSilent(units: readonly UnitFigures[], month: number, question: Question): boolean {
  if (kindOf(question.indicator).silence === "GOES_ON") return false;
  return !units.some((unit) => isKnownIn(unit, month, question));
}
