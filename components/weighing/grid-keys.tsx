import type { KeyboardEvent } from "react";

/** A cell to type in; the column is its field. */
export const cellOf = (row: string, column: string) =>
  document.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-column="${column}"]`);

/**
 * Enter goes down, as a spreadsheet does: after Tab it returns to the column one began in. Arrows go up and down.
 * Gives the row to go to, or null for another key.
 */
export function stepOf(event: KeyboardEvent<HTMLElement>): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === "Enter" || event.key === "ArrowDown")
    return event.shiftKey && event.key === "Enter" ? -1 : 1;
  return event.key === "ArrowUp" ? -1 : null;
}

export function focusCell(row: string | undefined, column: string): boolean {
  const cell = row ? cellOf(row, column) : null;
  cell?.focus();
  cell?.select();
  return cell !== null;
}

export function placeOf(target: EventTarget): { row: string; column: string } | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const { row, column } = target.dataset;
  return row && column ? { row, column } : null;
}
