import type { ComponentProps, ReactNode } from "react";
import { type FieldView, lastLine, listIn, textIn, toneOf } from "#components/service-form/field-view";
import { Findings } from "#components/service-form/findings";
import { Field } from "#components/ui/field";
import { NumberField } from "#components/ui/inputs";
import {
  CONFIRMED_ENTRY,
  type NumberField as Measured,
  type PairField,
  UNMEASURED_ENTRY,
} from "#lib/form/fields";

export function MeasuredField({ field, view }: { field: Measured; view: FieldView }) {
  const { prefix, start, error, findings } = view;
  return (
    <div className="grid content-start gap-1.5">
      <NumberField
        name={prefix + field.code}
        label={field.label}
        qualifier={field.qualifier}
        hint={field.hint}
        unit={field.unit}
        whole={field.decimals === 0}
        width="box"
        beside
        defaultValue={textIn(start, field.code)}
        enterKeyHint="next"
        error={error}
        last={lastLine(view)}
        tone={toneOf(view)}
        result={findings.length > 0 && <Findings findings={findings} />}
      />
      <Confirmed field={field} view={view} />
      {field.mayBeUnmeasured && <UnmeasuredTick field={field} view={view} />}
    </div>
  );
}

/** "142 / 92 mmHg": one field, two values. */
export function PairedField({ field, view }: { field: PairField; view: FieldView }) {
  const { prefix, start, error, findings } = view;
  const [high, low] = field.parts;
  return (
    <div className="grid content-start gap-1.5">
      <Field
        name={prefix + high.code}
        id={prefix + field.code}
        label={field.label}
        qualifier={field.qualifier ?? field.hint}
        error={error}
        last={lastLine(view)}
        tone={toneOf(view)}
        result={findings.length > 0 && <Findings findings={findings} />}
        beside
      >
        {({ className, ...wiring }) => {
          const native = {
            ...wiring,
            type: "text",
            inputMode: "numeric",
            autoComplete: "off",
            enterKeyHint: "next",
          } as const;
          const look = `${className} max-w-[5.125rem] max-desk:w-[4.75rem]!`;
          return (
            <>
              <input
                {...native}
                data-moves-on={`${prefix}${low.code}`}
                aria-label={`${field.label}, ${high.label.toLowerCase()}`}
                defaultValue={textIn(start, high.code)}
                className={look}
              />
              <span aria-hidden="true" className="text-[1.25rem] font-bold text-ink-2">
                /
              </span>
              <input
                {...native}
                id={`${prefix}${low.code}`}
                name={prefix + low.code}
                aria-label={`${field.label}, ${low.label.toLowerCase()}`}
                defaultValue={textIn(start, low.code)}
                className={look}
              />
              <span className="text-ink-2 max-desk:sr-only">{field.unit}</span>
            </>
          );
        }}
      </Field>
      <Confirmed field={field} view={view} />
      {field.mayBeUnmeasured && <UnmeasuredTick field={field} view={view} />}
    </div>
  );
}

type Asked = Measured | PairField;

/** Asked only where nothing is a finding: a weight that was not taken is not a weight of nought. */
function UnmeasuredTick({ field, view: { prefix, start } }: { field: Asked; view: FieldView }) {
  return (
    <Tick
      id={`${prefix}${field.code}-tidak-diukur`}
      name={prefix + UNMEASURED_ENTRY}
      value={field.code}
      defaultChecked={listIn(start, UNMEASURED_ENTRY).includes(field.code)}
      label={
        <>
          tidak diukur<span className="sr-only">: {field.label}</span>
        </>
      }
    />
  );
}

/** Stays in sight and may be taken back; it is sent with the value. */
export function Confirmed({ field, view }: { field: Pick<Asked, "code">; view: FieldView }) {
  if (!view.confirmed) return null;
  return (
    <Tick
      id={`${view.prefix}${field.code}-dipastikan`}
      name={view.prefix + CONFIRMED_ENTRY}
      value={field.code}
      checked
      onChange={() => view.onConfirm(field.code, false)}
      label={`${view.confirmed} dinyatakan benar`}
    />
  );
}

export function Tick({ id, label, ...native }: { id: string; label: ReactNode } & ComponentProps<"input">) {
  return (
    <label
      htmlFor={id}
      className="inline-flex min-h-12 w-fit items-center gap-2 text-[0.9375rem] text-ink-2 desk:min-h-6 desk:text-cell"
    >
      <input id={id} type="checkbox" {...native} className="size-5 accent-brand desk:size-4" />
      {label}
    </label>
  );
}
