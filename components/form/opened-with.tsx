import type { At } from "#components/form/action-form";
import { OPENED_ENTRY, type Texts } from "#lib/action/meanwhile";

/** What was stored as the form was opened travels along, so that nobody writes over what a colleague saved meanwhile. */
export function OpenedWith({ at, texts }: { at: At; texts: Texts }) {
  const { name, defaultValue } = at(OPENED_ENTRY, JSON.stringify(texts));
  return <input type="hidden" name={name} value={defaultValue} />;
}
