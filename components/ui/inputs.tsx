import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { Field, type FieldFrame } from "#components/ui/field";

type Native<T> = Omit<T, "name" | "id" | "className" | "children" | "width">;
/** How wide the value is, not how wide the column is. */
type Width = { width?: "short" | "medium" | "box" | "full" };

const WIDTHS = {
  short: "max-w-24!",
  medium: "max-w-44! desk:max-w-[9.5rem]!",
  box: "max-desk:w-34! desk:max-w-[9.5rem]!",
  full: "",
};

export function TextField({
  width = "full",
  ...rest
}: FieldFrame & Width & Native<InputHTMLAttributes<HTMLInputElement>>) {
  const [frame, native] = split(rest);
  return (
    <Field {...frame}>
      {({ className, ...wiring }) => (
        <input type="text" {...native} {...wiring} className={`${className} ${WIDTHS[width]}`} />
      )}
    </Field>
  );
}

/** Comma and dot are both accepted; the server reads either. */
export function NumberField({
  width = "medium",
  whole = false,
  ...rest
}: FieldFrame & Width & { whole?: boolean } & Native<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <TextField
      inputMode={whole ? "numeric" : "decimal"}
      pattern={whole ? "[0-9]*" : "[0-9]+([.,][0-9]+)?"}
      autoComplete="off"
      width={width}
      {...rest}
    />
  );
}

export type Option = { value: string; label: string; disabled?: boolean };

export function SelectField({
  options,
  placeholder = "Pilih…",
  width = "full",
  ...rest
}: FieldFrame &
  Width & { options: readonly Option[]; placeholder?: string | null } & Native<
    SelectHTMLAttributes<HTMLSelectElement>
  >) {
  const [frame, native] = split(rest);
  return (
    <Field {...frame}>
      {({ className, ...wiring }) => (
        <select {...native} {...wiring} className={`${className} ${WIDTHS[width]} font-medium`}>
          {placeholder !== null && <option value="">{placeholder}</option>}
          {options.map(({ value, label, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function TextareaField(props: FieldFrame & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const [frame, native] = split(props);
  return (
    <Field {...frame}>
      {({ className, ...wiring }) => (
        <textarea rows={3} {...native} {...wiring} className={`${className} py-2 text-body font-normal`} />
      )}
    </Field>
  );
}

/** What belongs around the input, and what belongs on it. */
function split<T extends FieldFrame>(props: T) {
  const { name, label, qualifier, hint, error, last, result, warning, unit, id, tone, beside, ...native } =
    props;
  const frame = { name, label, qualifier, hint, error, last, result, warning, unit, id, tone };
  return [{ ...frame, ...(beside && { beside }) }, native] as const;
}
