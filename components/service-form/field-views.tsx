import type { FieldView } from "#components/service-form/field-view";
import type { ServiceFormState } from "#components/service-form/use-service-form";
import { applies } from "#lib/form/asked";
import type { Field } from "#lib/form/fields";
import { lastWords } from "#lib/form/words";

/** What stands around each field of the form, as it is answered so far. */
export function fieldViews({
  view,
  questions,
  start,
  entries,
  errorOf,
}: Pick<ServiceFormState, "view" | "questions" | "start" | "entries" | "errorOf">) {
  return (field: Field): FieldView => ({
    prefix: "",
    start,
    error: errorOf(field.code),
    findings: view.findings.filter((finding) => finding.field === field.code),
    last: lastWords(field, view.last, view.servedOn),
    next: lastWords(field, view.next, view.servedOn),
    question: questions.asked.find((one) => one.field === field.code) ?? null,
    confirmed: questions.confirmedValue(field.code),
    hidden: !applies(field, entries),
    onConfirm: questions.confirm,
  });
}
