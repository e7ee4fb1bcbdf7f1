import { valueTold } from "#components/service-form/use-questions";
import { isBlank, isDirty, type RowState } from "#components/weighing/row-state";
import type { WeighingRow } from "#lib/entry/weighing-row";
import type { Question } from "#lib/errors";
import { formatDayNear } from "#lib/format";
import type { Day } from "#lib/period/day";

/** What can be seen here of why it must not be sent yet; null when nothing keeps it. */
export function keptBack(
  row: Pick<WeighingRow, "problems" | "questions">,
  state: Pick<RowState, "confirmed" | "asked">,
): Pick<RowState, "status" | "message"> | null {
  const [problem] = row.problems;
  if (problem) return { status: "REFUSED", message: problem.message };
  return openQuestions(row, state).length > 0 ? { status: "ASKED", message: null } : null;
}

/** A doubtful or impossible value, or two of one day: waits in its row and blocks nothing. */
export function isWaiting({ status, standing }: RowState): boolean {
  return status === "ASKED" || status === "REFUSED" || standing !== null;
}

/** Of the day of the grid, which is not always today. */
export function twoValuesWords(day: Day, today: Day): string {
  return `Dua angka untuk ${day === today ? "hari ini" : formatDayNear(day, today)}. Pakai yang mana?`;
}

/** Typed, and neither sent nor waiting for an answer. */
export function isUnsent(state: RowState): boolean {
  if (isWaiting(state) || (isBlank(state.entries) && !state.savedId)) return false;
  return state.status === "FAILED" || (state.status === "TYPED" && isDirty(state));
}

/** What is still being typed is not yet to be sent; what failed is, wherever the focus stands. */
export function countUnsent(
  rows: readonly { child: { id: string }; state: RowState }[],
  current: string | null,
): number {
  const left = rows.filter(({ child, state }) => child.id !== current || state.status === "FAILED");
  return left.filter(({ state }) => isUnsent(state)).length;
}

/** A value that is still asked about counts for nothing. */
export function counted({ row, state }: { row: WeighingRow; state: RowState }): WeighingRow {
  if (openQuestions(row, state).length === 0) return row;
  return { ...row, verdict: null, twoT: false, bgm: false };
}

export function openQuestions(
  { questions }: Pick<WeighingRow, "questions">,
  { confirmed, asked }: Pick<RowState, "confirmed" | "asked">,
): Question[] {
  const others = asked.filter(({ field }) => !questions.some((one) => one.field === field));
  return [...questions, ...others].filter((question) => !confirmed.includes(valueTold(question)));
}
