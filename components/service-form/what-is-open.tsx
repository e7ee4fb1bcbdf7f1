import { type ActionResult, type FormValues, problemIn, valuesIn } from "#lib/action/result";
import type { FormView } from "#lib/entry/form-view";
import { codesOf, SERVED_ON_ENTRY } from "#lib/form/fields";
import type { FormProblem } from "#lib/form/read-form";

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
export function openThings(view: FormView, { errorOf, attempted, questions }: Holding): OpenThing[] {
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
export function errorOf(
  field: string,
  { view, entries, attempted, result, left }: Judged,
): string | undefined {
  const problem = view.problems.find((one) => one.field === field)?.message;
  if (problem && (attempted || (left(field) && isFilled(field, view, entries)))) return problem;
  const unchanged = String(entries[field] ?? "") === String(valuesIn(result)[field] ?? "");
  return unchanged ? problemIn(result, field) : undefined;
}

/** What the form cannot know, the server asks: of a guest no last values are shown. Until the value changes. */
export function withServerQuestions(
  view: FormView,
  entries: FormValues,
  result: ActionResult<unknown>,
): FormView {
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

export function summaryOf(result: ActionResult<unknown>): FormProblem[] {
  if (result.status === "invalid")
    return Object.entries(result.fields).map(([field, message]) => ({ field, message }));
  if (result.status !== "refused" || !result.field) return [];
  return [{ field: result.field, message: result.message }];
}
