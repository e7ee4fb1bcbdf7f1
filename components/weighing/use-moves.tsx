"use client";

import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { focusCell, placeOf, stepOf } from "#components/weighing/grid-keys";

type Moves = {
  /** Children in the order shown. */
  order: readonly string[];
  first: string | null;
  /** False when the row asks something first. */
  mayLeave: (id: string) => boolean;
  onLeave: (id: string) => void;
  onConfirm: (id: string) => void;
};

/** Which row is the current one, and how the keyboard goes from cell to cell. */
export function useMoves({ order, first, mayLeave, onLeave, onConfirm }: Moves) {
  const [current, setCurrent] = useState(first);
  const column = useRef("bb_kg");
  const tabbed = useRef(false);

  function go(from: string, step: 1 | -1, to = column.current): boolean {
    const next = order[order.indexOf(from) + step];
    if (next) setCurrent(next);
    return focusCell(next, to);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey && event.code === "KeyY" && current) {
      event.preventDefault();
      onConfirm(current);
      go(current, 1);
      return;
    }
    const place = placeOf(event.target);
    if (event.key === "Tab") tabbed.current = place?.column === "bb_kg" && !event.shiftKey;
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
    const step = stepOf(event);
    if (!place || !step) return;
    event.preventDefault();
    if (event.key !== "Enter") return void go(place.row, step, place.column);
    if (!mayLeave(place.row)) return onLeave(place.row);
    if (!go(place.row, step)) onLeave(place.row);
  }

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const row = rowOf(target);
    if (row) setCurrent(row);
    const place = placeOf(target);
    if (place && !(tabbed.current && place.column === "pb_tb_cm")) column.current = place.column;
    if (place && target instanceof HTMLInputElement) selectSoon(target);
    tabbed.current = false;
  }

  function onBlur({ target, relatedTarget }: FocusEvent<HTMLElement>) {
    const row = rowOf(target);
    if (row && row !== rowOf(relatedTarget)) onLeave(row);
  }

  return { current, setCurrent, go, handlers: { onKeyDown, onFocus, onBlur } };
}

/** After the click that brought the focus has set its caret; what a fast hand has typed by then stays. */
function selectSoon(input: HTMLInputElement) {
  const { value } = input;
  requestAnimationFrame(() => input.value === value && input.select());
}

function rowOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>("[data-baris], [data-rincian]");
  return row?.dataset.baris ?? row?.dataset.rincian ?? null;
}

/** "/" goes to the search box from anywhere on the page. */
export function useSlash() {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const find = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target === box.current) return;
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener("keydown", find);
    return () => document.removeEventListener("keydown", find);
  }, []);
  return box;
}
