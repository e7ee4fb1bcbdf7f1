"use client";

import { useEffect, useRef, useState } from "react";
import { type FormDraft, forgetDraft, keepDraft, readDraft } from "#components/form/drafts";
import { valueTold } from "#components/service-form/use-questions";
import {
  afterAnswer,
  chosen,
  fieldsIn,
  firstState,
  isBlank,
  isDirty,
  openQuestions,
  type RowAnswer,
  type RowState,
} from "#components/weighing/row-state";
import { ACCOUNT_ENTRY } from "#lib/action/form";
import { type ActionResult, type FormValues, IDLE } from "#lib/action/result";
import { rowsIn } from "#lib/action/rows";
import { newRecordId } from "#lib/recording/record-id";
import { type WeighingChild, type WeighingSetting, weighingRow } from "#lib/recording/weighing-row";
import { SERVICES } from "#lib/service/catalogue";
import { CONFIRMED_ENTRY, SERVED_ON_ENTRY } from "#lib/service/definition";

export type SaveRows = (
  previous: ActionResult<Record<string, RowAnswer>>,
  form: FormData,
) => Promise<ActionResult<Record<string, RowAnswer>>>;

export const LOST = "Sambungan terputus.";

type Asked = {
  roster: readonly WeighingChild[];
  setting: WeighingSetting;
  action: SaveRows;
  /** One id for each child, made on the server for a browser without script. */
  ids: Record<string, string>;
  answers: Record<string, RowAnswer>;
  draftKey: string;
  account: string;
};

/** The rows of the grid at work: each is saved by itself when it is left. */
export function useWeighing({ roster, setting, action, ids, answers, draftKey, account }: Asked) {
  const [states, setStates] = useState<Record<string, RowState>>(() =>
    Object.fromEntries(
      roster.map((child) => [child.id, firstState(child, answers[child.id], ids[child.id] ?? newRecordId())]),
    ),
  );
  const latest = useRef(states);
  latest.current = states;
  const stateOf = (child: WeighingChild) =>
    states[child.id] ?? firstState(child, undefined, ids[child.id] ?? newRecordId());

  function change(id: string, next: (state: RowState) => RowState) {
    setStates((all) => {
      const child = roster.find((one) => one.id === id);
      const state = all[id] ?? (child && firstState(child, undefined, newRecordId()));
      return state ? { ...all, [id]: next(state) } : all;
    });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when script has come
  useEffect(() => {
    const draft = readDraft(draftKey);
    for (const [id, values] of Object.entries(rowsIn(draft?.values ?? {}))) restore(id, values);
  }, []);

  useEffect(() => {
    const unsaved = Object.entries(states).filter(([, state]) => isDirty(state));
    if (unsaved.length === 0) forgetDraft(draftKey);
    else keepDraft(draftKey, draftOf(unsaved));
  }, [states, draftKey]);

  function restore(id: string, { id: recordId, ...values }: FormValues) {
    change(id, (state) => ({
      ...state,
      recordId: typeof recordId === "string" ? recordId : state.recordId,
      entries: fieldsIn(values),
      status: "TYPED",
      version: state.version + 1,
    }));
  }

  function type(id: string, entries: FormValues) {
    change(id, (state) => ({
      ...state,
      entries,
      status: isBlank(entries) ? "EMPTY" : "TYPED",
      message: null,
      standing: null,
    }));
  }

  /** Leaves alone what is saved already; asks about what is strange; sends the rest. */
  function leave(child: WeighingChild, confirmed = latest.current[child.id]?.confirmed ?? []) {
    const state = latest.current[child.id];
    if (!state || state.status === "SAVING" || !isDirty(state)) return;
    if (isBlank(state.entries) && !state.savedId) return;
    const row = weighingRow(child, state.entries, setting);
    const [problem] = row.problems;
    if (problem) return change(child.id, (now) => ({ ...now, status: "REFUSED", message: problem.message }));
    if (openQuestions(row, { confirmed }).length > 0)
      return change(child.id, (now) => ({ ...now, status: "ASKED", message: null }));
    const fields = row.questions.map(({ field }) => field);
    void send(child.id, { ...state, confirmed }, fields);
  }

  async function send(id: string, state: RowState, confirmedFields: string[]) {
    change(id, (now) => ({ ...now, status: "SAVING", message: null }));
    const form = formOf(id, state, confirmedFields, setting.day);
    form.set(ACCOUNT_ENTRY, account);
    const result = await action(IDLE, form).catch(() => null);
    const answer = result?.status === "done" ? result.data[id] : undefined;
    if (answer) change(id, (now) => afterAnswer(now, state.entries, answer));
    else
      change(id, (now) => ({
        ...now,
        status: "FAILED",
        message: result?.status === "refused" ? result.message : LOST,
      }));
  }

  function confirm(child: WeighingChild) {
    const state = latest.current[child.id];
    if (!state) return;
    const values = weighingRow(child, state.entries, setting).questions.map(valueTold);
    const confirmed = [...new Set([...state.confirmed, ...values])];
    change(child.id, (now) => ({ ...now, confirmed, status: "TYPED" }));
    leave(child, confirmed);
  }

  function choose(child: WeighingChild, mine: boolean) {
    const state = latest.current[child.id];
    if (!state?.standing) return;
    const next = chosen(state, state.standing, mine);
    change(child.id, () => next);
    if (!mine) return;
    const fields = weighingRow(child, next.entries, setting).questions.map(({ field }) => field);
    void send(child.id, next, fields);
  }

  function retryAll() {
    for (const child of roster) if (latest.current[child.id]?.status === "FAILED") leave(child);
  }

  return { stateOf, type, leave, confirm, choose, retryAll };
}

function formOf(id: string, state: RowState, confirmedFields: readonly string[], day: string): FormData {
  const form = new FormData();
  const put = (name: string, value: string) => form.append(`${id}.${name}`, value);
  form.set("kind", "TIMBANG");
  form.set("place", "POSYANDU");
  form.set(SERVED_ON_ENTRY, day);
  put("id", state.recordId);
  put("person_id", id);
  if (state.savedId) put("replaces", state.savedId);
  for (const field of confirmedFields) put(CONFIRMED_ENTRY, field);
  for (const [name, value] of Object.entries(state.entries))
    for (const text of typeof value === "string" ? [value] : value) put(name, text);
  return form;
}

function draftOf(unsaved: [string, RowState][]): FormDraft {
  const values: FormValues = {};
  for (const [id, { recordId, entries }] of unsaved) {
    values[`${id}.id`] = recordId;
    for (const [name, value] of Object.entries(entries)) values[`${id}.${name}`] = value;
  }
  return { id: "", version: SERVICES.TIMBANG.version, values };
}
