/** A dot typed as the decimal sign becomes the comma of the screen; the caret stays. */
export function withDecimalComma(target: EventTarget): void {
  if (!(target instanceof HTMLInputElement) || target.inputMode !== "decimal" || !target.value.includes("."))
    return;
  const caret = target.selectionStart;
  target.value = target.value.replace(".", ",");
  target.setSelectionRange(caret, caret);
}
