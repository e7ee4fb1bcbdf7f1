import type { ReactNode } from "react";
import { AnswerField, YesNoRow } from "#components/service-form/answer-field";
import type { FieldView } from "#components/service-form/field-view";
import { FlagsField } from "#components/service-form/flags-field";
import { MeasuredField, PairedField } from "#components/service-form/measured-field";
import { QuestionBox } from "#components/service-form/question-box";
import type { Field, Section, YesNoField } from "#lib/service/definition";

/** So many questions in a row become a list with the answers at its edge. */
const LIST_FROM = 3;

/** One section as a card: three columns on a desk in reading order, one on a phone. */
export function FormSection({
  section: { title, hint, fields },
  viewOf,
  first,
}: {
  section: Section;
  viewOf: (field: Field) => FieldView;
  /** What every service asks before its own fields. */
  first?: ReactNode;
}) {
  return (
    <fieldset className="min-w-0 rounded-card border border-line bg-surface max-desk:-mx-(--gutter) max-desk:rounded-none max-desk:border-x-0">
      <legend className="sr-only">{title}</legend>
      <div className="grid gap-4 px-4 pt-3.5 pb-4.5 desk:px-4.5">
        <header>
          <h2 className="text-section">{title}</h2>
          {hint && <p className="text-ink-2">{hint}</p>}
        </header>
        <div className="grid grid-flow-row-dense items-start gap-x-5 gap-y-5.5 desk:grid-cols-2 desk:gap-y-4.5 broad:grid-cols-3">
          {first}
          {runsOf(fields).map((run) =>
            Array.isArray(run) ? (
              <QuestionList key={run[0]?.code} fields={run} viewOf={viewOf} />
            ) : (
              <FieldCell key={run.code} field={run} view={viewOf(run)} />
            ),
          )}
        </div>
      </div>
    </fieldset>
  );
}

function QuestionList({ fields, viewOf }: { fields: YesNoField[]; viewOf: (field: Field) => FieldView }) {
  return (
    <div className="col-span-full gap-x-8 broad:grid broad:grid-cols-2">
      {fields.map((field) => (
        <YesNoRow key={field.code} field={field} view={viewOf(field)} line />
      ))}
    </div>
  );
}

/** The question about a strange value stands under the row, over its full width. */
export function FieldCell({ field, view }: { field: Field; view: FieldView }) {
  return (
    <>
      <FieldInput field={field} view={view} />
      {view.question && (
        <div className="col-span-full">
          <QuestionBox
            question={view.question}
            inputId={view.prefix + field.code}
            takesFocus={view.takesFocus}
            onConfirm={(code) => view.onConfirm(code, true)}
          />
        </div>
      )}
    </>
  );
}

function FieldInput({ field, view }: { field: Field; view: FieldView }) {
  if (field.type === "number") return <MeasuredField field={field} view={view} />;
  if (field.type === "pair") return <PairedField field={field} view={view} />;
  if (field.type === "flags") return <FlagsField field={field} view={view} />;
  if (field.type === "yesno") return <YesNoRow field={field} view={view} line={false} />;
  return <AnswerField field={field} view={view} />;
}

/** Single fields, and lists of questions that follow each other. */
function runsOf(fields: readonly Field[]): (Field | YesNoField[])[] {
  const runs: (Field | YesNoField[])[] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (field.type !== "yesno") runs.push(field);
    else if (Array.isArray(last)) last.push(field);
    else runs.push([field]);
  }
  return runs.flatMap((run) => (Array.isArray(run) && run.length < LIST_FROM ? run : [run]));
}
