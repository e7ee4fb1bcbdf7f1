"use client";

import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { type FormDraft, forgetDraft, keepDraft, readDraft } from "#components/form/drafts";
import { withDecimalComma } from "#components/service-form/decimal-comma";
import { goToField } from "#components/service-form/go-to-field";
import { moveOn, moveOnWhenWhole } from "#components/service-form/move-on";
import { useQuestions } from "#components/service-form/use-questions";
import type { Sending } from "#components/service-form/use-sending";
import {
  errorOf,
  type OpenThing,
  openThings,
  summaryOf,
  withServerQuestions,
} from "#components/service-form/what-is-open";
import { entriesOf } from "#lib/action/form";
import { type FormValues, valuesIn } from "#lib/action/result";
import { type FormSetting, formView } from "#lib/entry/form-view";
import { newRecordId } from "#lib/entry/record-id";
import { SERVICES } from "#lib/programme/catalogue";

type Asked<Data> = {
  setting: FormSetting;
  sending: Sending<Data>;
  id: string;
  start: FormValues;
  /** Where the draft lies on this device, and which entries stay out of it: nobody types them. */
  draft: { key: string; without: readonly string[] };
};

export type ServiceFormState = ReturnType<typeof useServiceForm>;

/** One service form at work: what is typed, what it means, what is wrong, and sending it. */
export function useServiceForm<Data>({
  setting,
  sending,
  id: firstId,
  start: firstStart,
  draft,
}: Asked<Data>) {
  const { result } = sending;
  const answered = "values" in result ? valuesIn(result) : null;
  const [start, setStart] = useState<FormValues>(answered ?? firstStart);
  const [entries, setEntries] = useState<FormValues>(start);
  const [id, setId] = useState(firstId);
  const [version, setVersion] = useState(0);
  const [restored, setRestored] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const focused = useRef<HTMLElement>(null);
  const view = useMemo(
    () => withServerQuestions(formView(setting, entries), entries, result),
    [setting, entries, result],
  );
  const attempted = attempts > 0 || answered !== null;
  const questions = useQuestions(view, start, attempted);
  const errorFor = (field: string) =>
    errorOf(field, { view, entries, attempted, result, left: questions.hasLeft });
  const open = openThings(view, { errorOf: errorFor, attempted, questions: questions.open });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when script has come
  useEffect(() => {
    const kept = answered ? null : readDraft(draft.key);
    if (kept) restart(kept, true);
    else if (!answered) setId(newRecordId());
    const lacking = view.finishing && !answered ? view.sections[0]?.fields[0] : undefined;
    if (lacking) goToField(lacking.code);
  }, []);

  const firstOpen = useRef<OpenThing>(undefined);
  useEffect(() => {
    firstOpen.current = open[0];
  });

  // A save that was held back leads to the first thing open.
  useEffect(() => {
    const first = firstOpen.current;
    if (first && (attempts > 0 || result.status !== "idle")) goToField(first.field);
  }, [attempts, result]);

  // A disabled fieldset lets go of the focus; whoever is answered goes on where they were.
  useEffect(() => {
    if (!sending.pending && document.activeElement === document.body) focused.current?.focus();
  }, [sending.pending]);

  function restart({ id: nextId, values }: Pick<FormDraft, "id" | "values">, fromDraft: boolean) {
    setStart(values);
    setEntries(values);
    setId(nextId);
    setRestored(fromDraft);
    setVersion((before) => before + 1);
    setAttempts(0);
    questions.restart(formView(setting, values), values);
  }

  function type({ target, currentTarget, nativeEvent }: FormEvent<HTMLFormElement>) {
    withDecimalComma(target);
    moveOnWhenWhole(target, nativeEvent);
    const values = entriesOf(new FormData(currentTarget));
    setEntries(values);
    if ("name" in target) questions.type(String(target.name));
    const typed = Object.entries(values).filter(([name]) => !draft.without.includes(name));
    const { version: fields } = SERVICES[setting.kind];
    keepDraft(draft.key, { id, version: fields, values: Object.fromEntries(typed) });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending.pending) return;
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setAttempts(attempts + 1);
    if (view.problems.length === 0 && questions.open.length === 0)
      // The button pressed may be an answer: which of two records of the day is right.
      sending.send(new FormData(event.currentTarget, submitterOf(event)));
  }

  return {
    ...sending,
    form,
    id,
    start,
    entries,
    version,
    view,
    questions,
    open,
    blocked: attempted,
    summary: useMemo(() => summaryOf(result), [result]),
    restored,
    errorOf: errorFor,
    discard() {
      forgetDraft(draft.key);
      restart({ id: newRecordId(), values: firstStart }, false);
    },
    handlers: { onInput: type, onSubmit: submit, onBlur: questions.leave, onKeyDown: moveOn },
  };
}

function submitterOf({ nativeEvent }: FormEvent): HTMLElement | null {
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
}
