import type { ChangeEventHandler, ReactNode } from "react";
import { FieldError, Qualifier } from "#components/ui/field";
import { Icon } from "#components/ui/icon";

export type Choice = { value: string; label: ReactNode; note?: ReactNode; danger?: boolean };

/** Radio cards: big enough for a thumb, one group with one legend. */
export function ChoiceField({
  name,
  legend,
  qualifier,
  hint,
  choices,
  defaultValue,
  error,
  columns = 2,
  required = false,
  onChange,
  id = name,
}: {
  name: string;
  legend: ReactNode;
  qualifier?: ReactNode;
  hint?: ReactNode;
  choices: readonly Choice[];
  defaultValue?: string | undefined;
  error?: string | undefined;
  columns?: 1 | 2 | 3 | 4;
  required?: boolean;
  onChange?: ChangeEventHandler<HTMLInputElement>;
  id?: string;
}) {
  const grid = { 1: "", 2: "grid-cols-2", 3: "desk:grid-cols-3", 4: "grid-cols-2 desk:grid-cols-4" }[columns];
  return (
    <fieldset id={id} className="min-w-0" {...(error && { "aria-describedby": `${id}-galat` })} tabIndex={-1}>
      <legend className="mb-1 text-[1.0625rem] leading-6 font-bold desk:text-body">
        {legend}
        {qualifier && <Qualifier>{qualifier}</Qualifier>}
      </legend>
      {hint && <p className="mb-1.5 text-ink-2 desk:text-cell">{hint}</p>}
      <div className={`grid gap-2 ${grid}`}>
        {choices.map((choice) => (
          <Card
            key={choice.value}
            choice={choice}
            name={name}
            required={required}
            checked={choice.value === defaultValue}
            {...(onChange && { onChange })}
          />
        ))}
      </div>
      {error && (
        <div className="mt-1">
          <FieldError id={`${id}-galat`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}

const CHOSEN =
  "has-checked:border-[2.5px] has-checked:border-brand has-checked:bg-brand-tint has-checked:text-brand";
const CHOSEN_DANGER =
  "has-checked:border-[2.5px] has-checked:border-jelek has-checked:bg-jelek-tint has-checked:text-jelek";
const FOCUS =
  "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand";

function Card({
  choice: { value, label, note, danger },
  name,
  checked,
  required,
  onChange,
}: {
  choice: Choice;
  name: string;
  checked: boolean;
  required: boolean;
  onChange?: ChangeEventHandler<HTMLInputElement>;
}) {
  return (
    <label
      className={`relative grid min-h-14 place-items-center rounded-[8px] border-[1.5px] border-line-strong bg-surface px-3 py-1.5 text-center text-[1.0625rem] leading-6 font-semibold has-checked:font-bold desk:min-h-12 desk:text-body ${danger ? CHOSEN_DANGER : CHOSEN} ${FOCUS}`}
    >
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        required={required}
        onChange={onChange}
        className="absolute inset-0 cursor-pointer appearance-none opacity-0"
      />
      <span>
        {label}
        {note && <span className="block text-label font-medium text-ink-2">{note}</span>}
      </span>
    </label>
  );
}

/** A danger sign: the whole row is the switch, and words say whether it is there. */
export function ToggleRow({
  name,
  value = "on",
  label,
  defaultChecked = false,
  on = "ADA",
  off = "tidak",
  danger = true,
  onChange,
}: {
  name: string;
  value?: string;
  label: ReactNode;
  defaultChecked?: boolean;
  on?: string;
  off?: string;
  danger?: boolean;
  onChange?: ChangeEventHandler<HTMLInputElement>;
}) {
  const chosen = danger ? CHOSEN_DANGER.replace(" has-checked:text-jelek", "") : CHOSEN;
  return (
    <label
      className={`group relative grid min-h-[3.625rem] grid-cols-[22px_1fr_auto] items-center gap-2 rounded-[8px] border-[1.5px] border-line-strong bg-surface px-3 py-[7px] leading-snug font-medium has-checked:font-bold desk:min-h-[3.25rem] ${chosen} ${FOCUS}`}
    >
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        onChange={onChange}
        className="absolute inset-0 cursor-pointer appearance-none opacity-0"
      />
      <span
        aria-hidden="true"
        className="grid size-5 place-items-center rounded-[5px] border-2 border-line-strong group-has-checked:hidden"
      />
      <span aria-hidden="true" className={`hidden group-has-checked:block ${danger ? "text-jelek" : ""}`}>
        <Icon name={danger ? "warning" : "check"} size={20} />
      </span>
      <span>{label}</span>
      <span aria-hidden="true" className="text-[0.875rem] text-ink-3 group-has-checked:hidden desk:text-cell">
        {off}
      </span>
      <span
        aria-hidden="true"
        className={`hidden rounded-chip px-2 py-0.5 text-[0.875rem] text-surface group-has-checked:block desk:text-cell ${danger ? "bg-jelek" : "bg-brand"}`}
      >
        {on}
      </span>
    </label>
  );
}
