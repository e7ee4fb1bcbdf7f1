"use client";

import { useEffect, useRef, useState } from "react";
import { forgetDraft, keepDraft, readDraft } from "#components/form/drafts";
import { valueTold } from "#components/service-form/use-questions";
import { hasFocus } from "#components/weighing/grid-keys";
import { draftOf, formOf, undoForm } from "#components/weighing/row-forms";
import {
  afterAnswer,
  chosen,
  fieldsIn,
  firstState,
  isBlank,
  isDirty,
  type RowAnswer,
  type RowState,
  takenBack,
  withSavedWeight,
} from "#components/weighing/row-state";
import { isUnsent, keptBack, openQuestions } from "#components/weighing/what-waits";
import { type ActionResult, type FormValues, IDLE } from "#lib/action/result";
import { rowsIn } from "#lib/action/rows";
import { newRecordId } from "#lib/entry/record-id";
import { type WeighingChild, type WeighingSetting, weighingRow } from "#lib/entry/weighing-row";
import type { Movement } from "#lib/recording/movements";

type Action<Data> = (previous: ActionResult<Data>, form: FormData) => Promise<ActionResult<Data>>;
export type SaveRows = Action<Record<string, RowAnswer>>;
export type UndoRow = Action<{ personId: string; movements: Movement[] }>;

const LOST = "Belum terkirim: sambungan terputus.";

type Asked = {
  roster: readonly WeighingChild[];
  setting: WeighingSetting;
  save: SaveRows;
  undo: UndoRow;
  /** One id for each child, made on the server for a browser without script. */
  ids: Record<string, string>;
  answers: Record<string, RowAnswer>;
  draftKey: string;
  account: string;
};

/** The rows of the grid at work: each is saved by itself when it is left. */
export function useWeighing({ roster, setting, save, undo, ids, answers, draftKey, account }: Asked) {
  const [states, setStates] = useState<Record<string, RowState>>(() =>
    Object.fromEntries(
      roster.map((child) => [child.id, firstState(child, answers[child.id], ids[child.id] ?? newRecordId())]),
    ),
  );
  const latest = useRef(states);
  latest.current = states;
  /** On their way; what is typed meanwhile is sent after the answer, which says what it corrects. */
  const sending = useRef(new Set<string>());
  const again = useRef(new Set<string>());
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

  useEffect(() => {
    for (const child of roster) {
      if (sending.current.has(child.id) || !again.current.delete(child.id)) continue;
      if (!hasFocus(child.id)) leave(child);
    }
  });

  function restore(id: string, { id: recordId, ...values }: FormValues) {
    const child = roster.find((one) => one.id === id);
    if (!child) return;
    const entries = fieldsIn(values);
    change(id, (state) => {
      const now = withSavedWeight({
        ...state,
        recordId: typeof recordId === "string" ? recordId : state.recordId,
        entries,
        status: "TYPED",
        version: state.version + 1,
      });
      return { ...now, ...keptBack(weighingRow(child, now.entries, setting), now) };
    });
  }

  function type(id: string, entries: FormValues) {
    change(id, (state) => ({
      ...state,
      entries,
      status: isBlank(entries) ? "EMPTY" : "TYPED",
      message: null,
      standing: null,
      asked: [],
    }));
  }

  /** Leaves alone what is saved already; lets wait what is strange; sends the rest. */
  function leave(child: WeighingChild, confirmed = latest.current[child.id]?.confirmed ?? []) {
    const typed = latest.current[child.id];
    if (!typed || typed.standing || !isDirty(typed)) return;
    const state = withSavedWeight(typed);
    if (state !== typed) change(child.id, () => state);
    if (!isDirty(state) || (isBlank(state.entries) && !state.savedId)) return;
    if (sending.current.has(child.id)) return void again.current.add(child.id);
    const row = weighingRow(child, state.entries, setting);
    const kept = keptBack(row, { ...state, confirmed });
    if (kept) return change(child.id, (now) => ({ ...now, ...kept }));
    void send(child, { ...state, confirmed });
  }

  async function send(child: WeighingChild, state: RowState) {
    const { id } = child;
    sending.current.add(id);
    change(id, (now) => ({ ...now, status: "SAVING", message: null }));
    const { questions } = weighingRow(child, state.entries, setting);
    const confirmedFields = [...questions, ...state.asked].map(({ field }) => field);
    const form = formOf(id, state, { day: setting.day, account, confirmedFields });
    const result = await save(IDLE, form).catch(() => null);
    sending.current.delete(id);
    const answer = result?.status === "done" ? result.data[id] : undefined;
    const message = result?.status === "refused" ? result.message : LOST;
    change(id, (now) =>
      answer ? afterAnswer(now, state.entries, answer) : { ...now, status: "FAILED", message },
    );
  }

  function confirm(child: WeighingChild) {
    const state = latest.current[child.id];
    if (state?.status !== "ASKED") return;
    const open = openQuestions(weighingRow(child, state.entries, setting), state);
    const confirmed = [...new Set([...state.confirmed, ...open.map(valueTold)])];
    change(child.id, (now) => ({ ...now, confirmed, status: "TYPED" }));
    leave(child, confirmed);
  }

  function choose(child: WeighingChild, mine: boolean) {
    const state = latest.current[child.id];
    if (!state?.standing) return;
    const next = chosen(state, state.standing, mine);
    change(child.id, () => next);
    if (mine) void send(child, next);
  }

  async function takeBack(child: WeighingChild) {
    const state = latest.current[child.id];
    if (!state?.savedId || sending.current.has(child.id)) return;
    sending.current.add(child.id);
    const result = await undo(IDLE, undoForm(state.savedId, account)).catch(() => null);
    sending.current.delete(child.id);
    const message = result?.status === "refused" ? result.message : LOST;
    change(child.id, (now) => (result?.status === "done" ? takenBack(now) : { ...now, message }));
  }

  function sendAll() {
    for (const child of roster) {
      const state = latest.current[child.id];
      if (state && isUnsent(state) && !hasFocus(child.id)) leave(child);
    }
  }

  return { stateOf, type, leave, confirm, choose, takeBack, sendAll };
}
