import type { KeyboardEvent } from "react";

const STOPS =
  "input:not([type=hidden]):not([type=checkbox]), select, textarea, button[type=submit]:not([hidden])";

/** Enter goes to the next field, Ctrl+Enter saves. */
export function moveOn(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter") return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
    return;
  }
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop === target || (stop.offsetParent && !isSameQuestion(stop, target)),
  );
  stops[stops.indexOf(target) + 1]?.focus();
}

const WHOLE = 3;

/** The third digit of the systole moves on to the diastole. */
export function moveOnWhenWhole(target: EventTarget, event: Event): void {
  if (!(target instanceof HTMLInputElement) || !(event instanceof InputEvent)) return;
  const { movesOn } = target.dataset;
  if (!movesOn || !event.inputType.startsWith("insert") || !/^\d+$/.test(target.value)) return;
  if (target.value.length !== WHOLE) return;
  const next = document.getElementById(movesOn);
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

/** Radio buttons of one question are one stop. */
function isSameQuestion(stop: HTMLElement, target: HTMLInputElement): boolean {
  return stop instanceof HTMLInputElement && stop.type === "radio" && stop.name === target.name;
}
