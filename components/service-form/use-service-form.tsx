"use client";

import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { type FormDraft, forgetDraft, keepDraft, readDraft } from "#components/form/drafts";
import { withDecimalComma } from "#components/service-form/decimal-comma";
import { goToField } from "#components/service-form/go-to-field";
import { moveOn, moveOnWhenWhole } from "#components/service-form/move-on";
import { useQuestions } from "#components/service-form/use-questions";
import type { Sending } from "#components/service-form/use-sending";
import { entriesOf } from "#lib/action/form";
import { type ActionResult, type FormValues, problemIn, valuesIn } from "#lib/action/result";
import { type FormSetting, type FormView, formView } from "#lib/recording/form-view";
import { newRecordId } from "#lib/recording/record-id";
import { SERVICES } from "#lib/service/catalogue";
import { codesOf, SERVED_ON_ENTRY } from "#lib/service/definition";
import type { FormProblem } from "#lib/service/read-form";

type Asked<Data> = {
  setting: FormSetting;
  sending: Sending<Data>;
  id: string;
  start: FormValues;
  /** Where the draft lies on this device; null for none. */
  draft: { key: string } | null;
};

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
    const kept = draft && !answered ? readDraft(draft.key) : null;
    if (kept) restart(kept, true);
    else if (!answered) setId(newRecordId());
    const lacking = view.finishing && !answered ? view.sections[0]?.fields[0] : undefined;
    if (lacking) goToField(lacking.code);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save that was held back leads to the first thing open
  useEffect(() => {
    const [first] = open;
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
    if (draft) keepDraft(draft.key, { id, version: SERVICES[setting.kind].version, values });
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
      if (draft) forgetDraft(draft.key);
      restart({ id: newRecordId(), values: firstStart }, false);
    },
    handlers: { onInput: type, onSubmit: submit, onBlur: questions.leave, onKeyDown: moveOn },
  };
}

/** A question or a problem, named as in the form. */
export type OpenThing = { field: string; label: string };

const ENVELOPE: readonly OpenThing[] = [
  { field: "reason", label: "alasan perbaikan" },
  { field: SERVED_ON_ENTRY, label: "tanggal" },
  { field: "place", label: "tempat" },
];

type Holding = {
  errorOf: (field: string) => string | undefined;
  attempted: boolean;
  questions: readonly { field: string }[];
};

/** What holds the save back, in the order of the form; before it was tried the doubtful values alone. */
function openThings(view: FormView, { errorOf, attempted, questions }: Holding): OpenThing[] {
  const fields = view.sections.flatMap((section) => section.fields);
  const things = fields.map(({ code, label }) => ({ field: code, label: label.toLowerCase() }));
  return [...ENVELOPE, ...things].filter(
    ({ field }) =>
      questions.some((question) => question.field === field) || (attempted && errorOf(field) !== undefined),
  );
}

type Judged = {
  view: FormView;
  entries: FormValues;
  attempted: boolean;
  result: Parameters<typeof problemIn>[0];
  left: (field: string) => boolean;
};

/** A missing value is told when the form is sent, an impossible one when its field is left. */
function errorOf(field: string, { view, entries, attempted, result, left }: Judged): string | undefined {
  const problem = view.problems.find((one) => one.field === field)?.message;
  if (problem && (attempted || (left(field) && isFilled(field, view, entries)))) return problem;
  const unchanged = String(entries[field] ?? "") === String(valuesIn(result)[field] ?? "");
  return unchanged ? problemIn(result, field) : undefined;
}

/** What the form cannot know, the server asks: of a guest no last values are shown. Until the value changes. */
function withServerQuestions(view: FormView, entries: FormValues, result: ActionResult<unknown>): FormView {
  if (result.status !== "refused" || !result.questions) return view;
  const fields = view.sections.flatMap((section) => section.fields);
  const more = result.questions.filter(({ field }) => {
    const codes = fields.filter(({ code }) => code === field).flatMap(codesOf);
    const unchanged = codes.every(
      (code) => String(entries[code] ?? "") === String(result.values[code] ?? ""),
    );
    return unchanged && !view.questions.some((question) => question.field === field);
  });
  return { ...view, questions: [...view.questions, ...more] };
}

function isFilled(code: string, { sections }: FormView, entries: FormValues): boolean {
  const field = sections.flatMap(({ fields }) => fields).find((one) => one.code === code);
  return field !== undefined && codesOf(field).some((one) => entries[one]);
}

function summaryOf(result: ActionResult<unknown>): FormProblem[] {
  if (result.status === "invalid")
    return Object.entries(result.fields).map(([field, message]) => ({ field, message }));
  if (result.status !== "refused" || !result.field) return [];
  return [{ field: result.field, message: result.message }];
}

function submitterOf({ nativeEvent }: FormEvent): HTMLElement | null {
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
}
