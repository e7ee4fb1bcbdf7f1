"use client";

import { type FocusEvent, useState } from "react";
import { listIn } from "#components/service-form/field-view";
import type { FormValues } from "#lib/action/result";
import type { FormView } from "#lib/entry/form-view";
import type { Question } from "#lib/errors";
import { CONFIRMED_ENTRY, codesOf } from "#lib/form/fields";

/** "85,2 kg": what is confirmed is this value, not the field. */
export function valueTold({ headline }: Pick<Question, "headline">): string {
  return headline.split(":")[0] ?? headline;
}

/** Which strange values are asked about: those whose field was left, or all once the form was sent. */
export function useQuestions(view: FormView, start: FormValues, attempted: boolean) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [confirmed, setConfirmed] = useState<Record<string, string>>(() => confirmedIn(view, start));
  const open = view.questions.filter((question) => confirmed[question.field] !== valueTold(question));
  const fieldOf = new Map(
    view.sections.flatMap(({ fields }) =>
      fields.flatMap((field) => codesOf(field).map((code) => [code, field.code] as const)),
    ),
  );

  return {
    open,
    asked: open.filter(({ field }) => attempted || left.has(field)),
    hasLeft: (field: string) => left.has(field),
    /** Only while the value is still the one that was confirmed. */
    confirmedValue: (field: string) =>
      view.questions.some((question) => question.field === field && confirmed[field] === valueTold(question))
        ? (confirmed[field] ?? null)
        : null,
    leave({ target, relatedTarget }: FocusEvent<HTMLElement>) {
      const field = fieldOf.get(nameOf(target));
      if (field && field !== fieldOf.get(nameOf(relatedTarget))) setLeft(new Set([...left, field]));
    },
    type(name: string) {
      const field = fieldOf.get(name);
      if (field && left.has(field)) setLeft(new Set([...left].filter((one) => one !== field)));
    },
    confirm(field: string, yes: boolean) {
      const question = view.questions.find((one) => one.field === field);
      setConfirmed({ ...confirmed, [field]: yes && question ? valueTold(question) : "" });
    },
    restart(view: FormView, values: FormValues) {
      setLeft(new Set());
      setConfirmed(confirmedIn(view, values));
    },
  };
}

function confirmedIn({ questions }: FormView, values: FormValues): Record<string, string> {
  const fields = listIn(values, CONFIRMED_ENTRY);
  return Object.fromEntries(
    questions.filter(({ field }) => fields.includes(field)).map((one) => [one.field, valueTold(one)]),
  );
}

function nameOf(target: EventTarget | null): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.name : "";
}
