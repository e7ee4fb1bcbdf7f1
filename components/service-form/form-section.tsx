import type { ReactNode } from "react";
import { AnswerField, YesNoRow } from "#components/service-form/answer-field";
import { DoneSection, type MendHref } from "#components/service-form/done-section";
import { type FieldView, isTouched } from "#components/service-form/field-view";
import { FlagsField } from "#components/service-form/flags-field";
import { Folded, KnownRow } from "#components/service-form/folded";
import { Confirmed, MeasuredField, PairedField } from "#components/service-form/measured-field";
import { QuestionBox } from "#components/service-form/question-box";
import type { FormSectionView } from "#lib/entry/begun-screening";
import type { FormView } from "#lib/entry/form-view";
import type { Field, YesNoField } from "#lib/form/fields";
import { valueWords } from "#lib/form/words";

/** So many questions in a row become a list with the answers at its edge. */
const LIST_FROM = 3;

type Props = { section: FormSectionView; viewOf: (field: Field) => FieldView; mendHref: MendHref };

/** One section as it stands when the form opens: open, folded, or as known text. */
export function FormSection(props: Props) {
  const { section, viewOf, mendHref } = props;
  const { title, done, folded, known } = section;
  const open = section.fields.some((field) => isTouched(field, viewOf(field)));
  if (known) return <KnownSection {...props} />;
  if (done)
    return (
      <DoneSection title={title} done={done} open={open} mendHref={mendHref}>
        <Fields fields={section.fields} viewOf={viewOf} />
      </DoneSection>
    );
  if (!folded) return <OpenSection {...props} />;
  const { words, due, usual } = folded;
  const inside = section.fields.filter(({ code }) => code !== usual?.code);
  return (
    <Folded
      title={title}
      words={words}
      due={due}
      open={inside.some((field) => isTouched(field, viewOf(field)))}
      answer={usual && <AnswerField field={usual} view={viewOf(usual)} legend="sr-only" />}
    >
      <Fields fields={inside} viewOf={viewOf} />
    </Folded>
  );
}

/** A card: three columns on a desk in reading order, one on a phone. */
function OpenSection({ section: { title, hint, fields }, viewOf }: Props) {
  return (
    <Frame title={title} hint={hint}>
      <Fields fields={fields} viewOf={viewOf} />
    </Frame>
  );
}

function KnownSection({ section: { title, hint, fields }, viewOf }: Props) {
  return (
    <Frame title={title} hint={hint}>
      <div className="px-4 pb-1.5 desk:px-4.5">
        {fields.map((field) => {
          const view = viewOf(field);
          return (
            <KnownRow
              key={field.code}
              label={field.label}
              value={view.last?.value}
              open={isTouched(field, view)}
            >
              <FieldCell field={field} view={view} />
            </KnownRow>
          );
        })}
      </div>
    </Frame>
  );
}

function Frame({ title, hint, children }: { title: string; hint: string | undefined; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 rounded-card border border-line bg-surface max-desk:-mx-(--gutter) max-desk:rounded-none max-desk:border-x-0">
      <legend className="sr-only">{title}</legend>
      <header className="px-4 pt-3.5 desk:px-4.5">
        <h2 className="text-section">{title}</h2>
        {hint && <p className="text-ink-2">{hint}</p>}
      </header>
      {children}
    </fieldset>
  );
}

function Fields({ fields, viewOf }: { fields: readonly Field[]; viewOf: (field: Field) => FieldView }) {
  return (
    <div className="grid grid-flow-row-dense items-start gap-x-5 gap-y-3.5 px-4 pt-3.5 pb-4 desk:grid-cols-2 desk:gap-y-4.5 desk:px-4.5 broad:grid-cols-3">
      {runsOf(fields).map((run) =>
        Array.isArray(run) ? (
          <div key={run[0]?.code} className="col-span-full gap-x-8 broad:grid broad:grid-cols-2">
            {run.map((field) => (
              <YesNoRow key={field.code} field={field} view={viewOf(field)} line />
            ))}
          </div>
        ) : (
          <FieldCell key={run.code} field={run} view={viewOf(run)} />
        ),
      )}
    </div>
  );
}

/** The question about a strange value stands under the row, over its full width. */
export function FieldCell({ field, view }: { field: Field; view: FieldView }) {
  return (
    <div className={view.hidden ? "hidden noscript:contents" : "contents"}>
      <FieldInput field={field} view={view} />
      {view.question && (
        <div className="col-span-full">
          <QuestionBox
            question={view.question}
            inputId={view.prefix + field.code}
            onConfirm={(code) => view.onConfirm(code, true)}
          />
        </div>
      )}
    </div>
  );
}

function FieldInput({ field, view }: { field: Field; view: FieldView }) {
  if (field.type === "number") return <MeasuredField field={field} view={view} />;
  if (field.type === "pair") return <PairedField field={field} view={view} />;
  if (field.type === "flags") return <FlagsField field={field} view={view} />;
  if (field.type === "yesno") return <YesNoRow field={field} view={view} line={false} />;
  return (
    <div className="grid content-start gap-1.5">
      <AnswerField field={field} view={view} />
      <Confirmed field={field} view={view} />
    </div>
  );
}

/** Fields that the account answers: as text beside day and place. */
export function AnsweredRows({
  fields,
  view,
  viewOf,
}: {
  fields: readonly Field[];
  view: Pick<FormView, "data">;
  viewOf: (field: Field) => FieldView;
}) {
  return fields.map((field) => {
    const one = viewOf(field);
    const value = valueWords(field, view.data) ?? "belum dipilih";
    return (
      <KnownRow key={field.code} label={field.label} value={value} open={one.error !== undefined}>
        <FieldCell field={field} view={one} />
      </KnownRow>
    );
  });
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
