import { ChoiceRow, fitsInRows } from "#components/service-form/choice-row";
import { type FieldView, lastLine, textIn } from "#components/service-form/field-view";
import { Findings } from "#components/service-form/findings";
import { DayField } from "#components/ui/day-field";
import { FieldError, Qualifier } from "#components/ui/field";
import { SelectField, TextareaField, TextField } from "#components/ui/inputs";
import type {
  ChoiceField,
  DayField as DayAnswer,
  Option,
  TextField as TextAnswer,
  YesNoField,
} from "#lib/form/fields";

type Answer = ChoiceField | DayAnswer | TextAnswer;

/** Longer answers get several lines. */
const LONG_TEXT = 200;

export function AnswerField({
  field,
  view,
  legend,
}: {
  field: Answer;
  view: FieldView;
  /** "sr-only" where the group's name says it. */
  legend?: "sr-only";
}) {
  const { prefix, start, error, findings } = view;
  const frame = {
    name: prefix + field.code,
    label: field.label,
    qualifier: field.qualifier,
    hint: field.hint,
    error,
    last: lastLine(view),
    result: findings.length > 0 && <Findings findings={findings} />,
    defaultValue: textIn(start, field.code),
  };
  if (field.type === "choice" && fitsInRows(field.options))
    return <ChoiceGroup {...{ field, view, legend }} options={field.options} />;
  if (field.type === "choice") return <SelectField {...frame} options={field.options} />;
  if (field.type === "day") return <DayField {...frame} enterKeyHint="next" />;
  if (field.maxLength > LONG_TEXT) return <TextareaField {...frame} maxLength={field.maxLength} />;
  return <TextField {...frame} maxLength={field.maxLength} autoComplete="off" enterKeyHint="next" />;
}

const YES_NO = [
  { value: "ya", label: "Ya" },
  { value: "tidak", label: "Tidak" },
];

/** A question with two answers, on one line where the width allows; unanswered is an answer too. */
export function YesNoRow({ field, view, line }: { field: YesNoField; view: FieldView; line: boolean }) {
  return <ChoiceGroup field={field} view={view} options={YES_NO} line={line} />;
}

function ChoiceGroup({
  field,
  view,
  options,
  line = false,
  legend,
}: {
  field: ChoiceField | YesNoField;
  view: FieldView;
  options: readonly Option[];
  line?: boolean;
  legend?: "sr-only" | undefined;
}) {
  const { prefix, start, error, findings } = view;
  const id = prefix + field.code;
  const last = lastLine(view);
  return (
    <div
      className={
        line
          ? "border-t border-line py-1.5 first:border-t-0 broad:nth-2:border-t-0"
          : "grid content-start gap-1"
      }
    >
      <div
        role="radiogroup"
        id={id}
        tabIndex={-1}
        aria-labelledby={`${id}-label`}
        className={
          line
            ? "grid gap-x-4 gap-y-1.5 desk:flex desk:flex-wrap desk:items-center desk:justify-between"
            : "grid content-start gap-1"
        }
      >
        <span
          id={`${id}-label`}
          className={`text-[1.0625rem] leading-6 desk:text-body ${legend ?? ""} ${line ? "min-w-0 flex-1 font-semibold" : "font-bold"}`}
        >
          {field.label}
          {field.qualifier && <Qualifier>{field.qualifier}</Qualifier>}
          {last && !line && <Qualifier>{last}</Qualifier>}
        </span>
        <span className={line ? "desk:w-44" : ""}>
          <ChoiceRow name={id} value={textIn(start, field.code)} options={options} />
        </span>
      </div>
      {error && <FieldError>{error}</FieldError>}
      <div aria-live="polite">{findings.length > 0 && <Findings findings={findings} />}</div>
    </div>
  );
}
