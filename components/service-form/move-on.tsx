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

/** Radio buttons of one question are one stop. */
function isSameQuestion(stop: HTMLElement, target: HTMLInputElement): boolean {
  return stop instanceof HTMLInputElement && stop.type === "radio" && stop.name === target.name;
}
