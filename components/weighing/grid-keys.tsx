import type { KeyboardEvent } from "react";
import type { Column, Stop } from "#components/weighing/stops";

const cellOf = ({ id, column }: Stop) =>
  document.querySelector<HTMLInputElement>(`input[data-row="${id}"][data-column="${column}"]`);

/** Of the line before the current card; its details may be open and need not be seen. */
const LINE_PX = 60;

/** One row up or down; null for another key. */
export function arrowOf(event: KeyboardEvent<HTMLElement>): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === "ArrowDown") return 1;
  return event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey) ? -1 : null;
}

/** The whole content selected: what is typed next stands in its place, never behind it. */
export function focusCell(stop: Stop): void {
  const cell = cellOf(stop);
  cell?.focus({ preventScroll: isCard(cell) });
  cell?.select();
}

/** As if it had been typed. */
export function typeInto(stop: Stop, text: string): void {
  const cell = cellOf(stop);
  if (!cell) return;
  cell.value = text;
  cell.dispatchEvent(new Event("input", { bubbles: true }));
  cell.focus();
}

export function stopOf(target: EventTarget): Stop | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const { row, column } = target.dataset;
  return row && isColumn(column) ? { id: row, column } : null;
}

export function rowOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>("[data-baris], [data-rincian]");
  return row?.dataset.baris ?? row?.dataset.rincian ?? null;
}

export function hasFocus(id: string): boolean {
  return rowOf(document.activeElement) === id;
}

/** The card stands under the bar and the line before it, above the open keyboard; what asks needs that line's room. */
export function showCard(): void {
  const row = document.activeElement?.closest<HTMLElement>("[data-baris]");
  if (!row || !isCard(row)) return;
  const bar = document.querySelector<HTMLElement>("[data-atas]")?.offsetHeight ?? 0;
  const before = row.previousElementSibling;
  const line = before instanceof HTMLElement && !row.dataset.tanya ? before.offsetHeight : 0;
  window.scrollBy({
    top: row.getBoundingClientRect().top - bar - Math.min(line, LINE_PX),
    behavior: "instant",
  });
}

/** When the window has become another, as a turned tablet does, the row where one types stays in sight. */
export function keepInSight(): void {
  const row = document.activeElement?.closest<HTMLElement>("[data-baris]");
  if (row && !isCard(row)) row.scrollIntoView({ block: "nearest", behavior: "instant" });
  else showCard();
}

export function isCard(cell: Element): boolean {
  const row = cell.closest("tr");
  return row !== null && getComputedStyle(row).display === "grid";
}

function isColumn(column: string | undefined): column is Column {
  return column === "bb_kg" || column === "pb_tb_cm";
}
