import type { FormDraft } from "#components/form/drafts";
import type { RowState } from "#components/weighing/row-state";
import { ACCOUNT_ENTRY } from "#lib/action/form";
import type { FormValues } from "#lib/action/result";
import { CONFIRMED_ENTRY, SERVED_ON_ENTRY } from "#lib/form/fields";
import { TIMBANG } from "#lib/programme/growth/service";

type Sent = { day: string; account: string; confirmedFields: readonly string[] };

/** One row as it is sent. */
export function formOf(id: string, state: RowState, { day, account, confirmedFields }: Sent): FormData {
  const form = new FormData();
  const put = (name: string, value: string) => form.append(`${id}.${name}`, value);
  form.set("kind", TIMBANG.kind);
  form.set("place", "POSYANDU");
  form.set(SERVED_ON_ENTRY, day);
  form.set(ACCOUNT_ENTRY, account);
  put("id", state.recordId);
  put("person_id", id);
  if (state.savedId) put("replaces", state.savedId);
  for (const field of confirmedFields) put(CONFIRMED_ENTRY, field);
  for (const [name, value] of Object.entries(state.entries))
    for (const text of typeof value === "string" ? [value] : value) put(name, text);
  return form;
}

export function undoForm(id: string, account: string): FormData {
  const form = new FormData();
  form.set("id", id);
  form.set(ACCOUNT_ENTRY, account);
  return form;
}

export function draftOf(unsaved: [string, RowState][]): FormDraft {
  const values: FormValues = {};
  for (const [id, { recordId, entries }] of unsaved) {
    values[`${id}.id`] = recordId;
    for (const [name, value] of Object.entries(entries)) values[`${id}.${name}`] = value;
  }
  return { id: "", version: TIMBANG.version, values };
}
