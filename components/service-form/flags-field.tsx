"use client";

import type { ChangeEvent } from "react";
import { type FieldView, listIn, textIn } from "#components/service-form/field-view";
import { ChoiceField, ToggleRow } from "#components/ui/choice";
import { Notice } from "#components/ui/notice";
import { askedEntry, type FlagsField as Flags } from "#lib/form/fields";

/** "Tidak ada" or "Ada" first; what there is appears after "Ada", without script too. */
export function FlagsField({ field, view }: { field: Flags; view: FieldView }) {
  const { prefix, start, error, findings } = view;
  const danger = field.code === "tanda_bahaya";
  const ticked = listIn(start, field.code);
  return (
    <div className="group/ada col-span-full grid gap-3" data-ada="">
      <ChoiceField
        id={prefix + field.code}
        name={prefix + askedEntry(field)}
        legend={<span className={danger ? "sr-only" : ""}>{field.label}</span>}
        qualifier={field.qualifier}
        hint={field.hint}
        choices={[
          { value: "tidak", label: field.none },
          { value: "ya", label: field.some, danger },
        ]}
        defaultValue={textIn(start, askedEntry(field))}
        error={error}
        onChange={untickWhenNone}
      />
      <div className="hidden gap-2 group-has-[input[value=ya]:checked]/ada:grid desk:grid-cols-2">
        {field.options.map(({ value, label }) => (
          <ToggleRow
            key={value}
            name={prefix + field.code}
            value={value}
            label={label}
            danger={danger}
            defaultChecked={ticked.includes(value)}
          />
        ))}
      </div>
      <div aria-live="polite">
        {findings
          .filter(({ tone }) => tone === "flag")
          .map(({ text }) => (
            <Notice key={text} tone="danger" title={text} />
          ))}
      </div>
    </div>
  );
}

function untickWhenNone({ currentTarget }: ChangeEvent<HTMLInputElement>) {
  if (currentTarget.value !== "tidak") return;
  const group = currentTarget.closest("[data-ada]");
  for (const box of group?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])
    box.checked = false;
}
