"use client";

import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { arrowOf, focusCell, keepInSight, rowOf, showCard, stopOf } from "#components/weighing/grid-keys";
import { askedColumn, firstAsking, type Stop, stopAfter } from "#components/weighing/stops";
import type { ShownRow } from "#components/weighing/use-rows";

type Moves = {
  /** In the order shown. */
  rows: readonly ShownRow[];
  first: string | null;
  /** Length is asked beside weight today. */
  pair: boolean;
  onLeave: (id: string) => void;
  onConfirm: (id: string) => void;
  /** Nothing is left to type or to answer. */
  onEnd: () => void;
};

/** Which row is the current one, and how the keyboard goes from cell to cell. */
export function useMoves({ rows, first, pair, onLeave, onConfirm, onEnd }: Moves) {
  const [current, setCurrent] = useState(first);
  const column = useRef<Stop["column"]>("bb_kg");
  const tabbed = useRef(false);
  /** The current row was entered to answer what it asks. */
  const answering = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another child is the current one
  useLayoutEffect(showCard, [current]);
  useEffect(() => {
    window.visualViewport?.addEventListener("resize", keepInSight);
    return () => window.visualViewport?.removeEventListener("resize", keepInSight);
  }, []);

  /** Enter and Berikut: on, from any value; they never confirm. */
  function goOn(from: Stop) {
    const to = stopAfter(from, { rows, pair, answering: answering.current });
    if (to) focusCell(to);
    else onEnd();
    if (!to || (to.id === from.id && to.column === from.column)) onLeave(from.id);
  }

  function toQuestion() {
    const to = firstAsking(rows);
    if (to) focusCell(to);
  }

  function confirmCurrent() {
    const row = rows.find(({ child }) => child.id === current);
    if (row?.state.status !== "ASKED") return;
    onConfirm(row.child.id);
    const to = stopAfter({ id: row.child.id, column: "bb_kg" }, { rows, pair, answering: true });
    if (to && to.id !== row.child.id) focusCell(to);
    else onEnd();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey && event.code === "KeyY") {
      event.preventDefault();
      return confirmCurrent();
    }
    const stop = stopOf(event.target);
    if (event.key === "Tab") tabbed.current = stop?.column === "bb_kg" && !event.shiftKey;
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
    if (!stop) return;
    if (event.key === "F2") return focusCell(stop);
    const step = arrowOf(event);
    if (step) {
      event.preventDefault();
      const next = rows[rows.findIndex(({ child }) => child.id === stop.id) + step];
      if (next) focusCell({ id: next.child.id, column: stop.column });
    } else if (event.key === "Enter") goOn({ ...stop, column: pair ? stop.column : column.current });
  }

  function onFocus({ target, relatedTarget }: FocusEvent<HTMLElement>) {
    const id = rowOf(target);
    if (!id) return;
    setCurrent(id);
    if (rowOf(relatedTarget) !== id) {
      const row = rows.find(({ child }) => child.id === id);
      answering.current = row !== undefined && askedColumn(row) !== null;
    }
    const stop = stopOf(target);
    if (stop && !(tabbed.current && stop.column === "pb_tb_cm")) column.current = stop.column;
    if (stop && target instanceof HTMLInputElement) selectSoon(target);
    requestAnimationFrame(showCard);
    tabbed.current = false;
  }

  function onBlur({ target, relatedTarget }: FocusEvent<HTMLElement>) {
    const id = rowOf(target);
    if (id && id !== rowOf(relatedTarget)) onLeave(id);
  }

  return { current, toQuestion, handlers: { onKeyDown, onFocus, onBlur } };
}

/** After the click that brought the focus has set its caret; what a fast hand has typed by then stays, and so does the focus: select() would take it back. */
function selectSoon(input: HTMLInputElement) {
  const { value } = input;
  requestAnimationFrame(() => {
    if (input.value === value && document.activeElement === input) input.select();
  });
}

type Shortcuts = { onQuestion: () => void };

/** "/" goes to the search box and Alt P to the first question, from anywhere on the page. */
export function useShortcuts({ onQuestion }: Shortcuts) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const find = (event: globalThis.KeyboardEvent) => {
      if (event.altKey && event.code === "KeyP") {
        event.preventDefault();
        return onQuestion();
      }
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target === box.current) return;
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener("keydown", find);
    return () => document.removeEventListener("keydown", find);
  });
  return box;
}
