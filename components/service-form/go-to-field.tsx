/** Opens the folds round a field, puts its label under the top of the screen, and the focus on what has to be done. */
export function goToField(id: string): void {
  const box = document.getElementById(id);
  if (!box) return;
  for (let fold = box.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? box;
  label.scrollIntoView({ block: "start" });
  const change = document.querySelector<HTMLElement>(`[data-ubah="${CSS.escape(id)}"]`);
  const stop = change ?? firstStop(box);
  stop.focus({ preventScroll: true });
  if (stop instanceof HTMLInputElement && stop.inputMode) stop.select();
}

function firstStop(box: HTMLElement): HTMLElement {
  return box.matches("input, select, textarea")
    ? box
    : (box.querySelector<HTMLElement>("input:checked, input, select") ?? box);
}
