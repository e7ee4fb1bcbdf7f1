import type { FormValues } from "#lib/action/result";

/**
 * Of what stands in a form what differs from how it was drawn, and what came back from a draft; hidden entries are kept,
 * as they may say what the form was opened with. Null when nothing was changed. What a colleague changes meanwhile in the
 * other fields is thus not written over by a draft.
 */
export function changedValues(
  form: HTMLFormElement,
  typed: FormValues,
  restored: FormValues | null,
): FormValues | null {
  const changed = new Set(Object.keys(restored ?? {}));
  const hidden = new Set<string>();
  const values: FormValues = {};
  for (const control of form.elements) {
    const name = control.getAttribute("name");
    if (!name) continue;
    const entry = name.replace(/\[\]$/, "");
    if (control instanceof HTMLInputElement && control.type === "hidden") hidden.add(entry);
    else if (isChanged(control)) changed.add(entry);
    // A list that was emptied is not sent at all.
    if (name !== entry && changed.has(entry)) values[entry] = [];
  }
  if ([...changed].every((entry) => hidden.has(entry))) return null;
  for (const [entry, value] of Object.entries(typed))
    if (changed.has(entry) || hidden.has(entry)) values[entry] = value;
  return values;
}

function isChanged(control: Element): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (!(control instanceof HTMLInputElement)) return false;
  if (control.type === "radio" || control.type === "checkbox")
    return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}
