import { textIn } from "#components/service-form/field-view";
import { isDirty, isEmptied } from "#components/weighing/row-state";
import type { ShownRow } from "#components/weighing/use-rows";
import { openQuestions } from "#components/weighing/what-waits";

export type Column = "bb_kg" | "pb_tb_cm";
export type Stop = { id: string; column: Column };
type Row = Pick<ShownRow, "child" | "state" | "row">;

type Way = {
  rows: readonly Row[];
  /** Length is asked beside weight today. */
  pair: boolean;
  /** The row was entered to answer what it asks. */
  answering: boolean;
};

/**
 * Where Enter leads: always on, whatever was typed. Children who are done are passed by; after the last one come the
 * values that wait to be made sure of. Null when nothing is left.
 */
export function stopAfter(from: Stop, { rows, pair, answering }: Way): Stop | null {
  const at = rows.findIndex(({ child }) => child.id === from.id);
  const [below, above] = [rows.slice(at + 1), rows.slice(0, at)];
  const here = rows[at];
  if (answering) return firstAsking([...below, ...above]) ?? firstOpen([...above, ...below]) ?? again();
  if (pair && from.column === "bb_kg" && here && isBlankAt(here, "pb_tb_cm"))
    return { id: from.id, column: "pb_tb_cm" };
  const column = pair ? "bb_kg" : from.column;
  return firstOpen(below, column) ?? firstAsking(rows) ?? firstOpen(above, column);

  function again(): Stop | null {
    return here ? firstAsking([here]) : null;
  }
}

/** The first value that waits, in the order of the list. */
export function firstAsking(rows: readonly Row[]): Stop | null {
  for (const row of rows) {
    const column = askedColumn(row);
    if (column) return { id: row.child.id, column };
  }
  return null;
}

/** The first child who has not been weighed this month. */
export function firstOpen(rows: readonly Row[], column: Column = "bb_kg"): Stop | null {
  const open = rows.find((row) => isBlankAt(row, column) && !row.row.thisMonth);
  return open ? { id: open.child.id, column } : null;
}

/** Which cell of the row is doubtful or impossible as it stands; null when nothing keeps it from being sent. */
export function askedColumn({ row, state }: Pick<Row, "row" | "state">): Column | null {
  if (state.standing) return "bb_kg";
  if (!isDirty(state) || isEmptied(state)) return null;
  const [first] = [...row.problems, ...openQuestions(row, state)];
  if (!first || (state.status === "EMPTY" && !state.savedId)) return null;
  return first.field === "pb_tb_cm" ? "pb_tb_cm" : "bb_kg";
}

function isBlankAt({ state }: Row, column: Column): boolean {
  return textIn(state.entries, column).trim() === "";
}
