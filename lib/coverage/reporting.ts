import { inMonth } from "#lib/coverage/counts";
import type { UnitFigures } from "#lib/coverage/figures";
import type { Question } from "#lib/coverage/question";

/** A unit that need not report is never missing; of a facility's numbers without desa only what it told is known. */
export function hasReported(unit: UnitFigures, month: number): boolean {
  return (!unit.mustReport && !unit.withoutDesa) || inMonth(unit.reports, month) > 0;
}

/** Whether its numbers of that month are known: of all while it is running, and of all where silence itself is counted. */
export function isKnownIn(unit: UnitFigures, month: number, question: Question): boolean {
  if (hasReported(unit, month)) return true;
  return (question.running && month === question.month) || question.kind.silence === "COUNTED";
}

/** Nobody had to report and nothing was counted: that month nothing is known of it. A running month is not over. */
export function isQuiet(units: readonly UnitFigures[], { month, running, kind }: Question): boolean {
  if (running || kind.silence !== "UNKNOWN") return false;
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
  if (question.kind.silence === "GOES_ON") return false;
  return !units.some((unit) => isKnownIn(unit, month, question));
}
