"use client";

import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import type { Option } from "#lib/form/fields";

/** As rows of buttons a choice is one tap; more or longer answers are a list. */
export function fitsInRows(options: readonly Option[]): boolean {
  return options.length <= 6 && options.reduce((sum, { label }) => sum + label.length, 0) <= 70;
}

/** Buttons' worth of radio; choosing the chosen one again, or Backspace, takes the answer back. */
export function ChoiceRow({
  name,
  value,
  options,
}: {
  name: string;
  value: string;
  options: readonly Option[];
}) {
  const chosen = useRef(value);

  function toggle(event: MouseEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    if (chosen.current === input.value) clear(input);
    else chosen.current = input.value;
  }

  function clearByKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Backspace" || event.key === "Delete") clear(event.currentTarget);
  }

  function clear(input: HTMLInputElement) {
    chosen.current = "";
    const group = input.closest("[data-pilihan]");
    for (const radio of group?.querySelectorAll("input") ?? []) radio.checked = false;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <span data-pilihan="" className={`grid gap-1.5 ${columnsOf(options)}`}>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative grid min-h-[3.125rem] min-w-0 place-items-center [overflow-wrap:anywhere] rounded-control border-[1.5px] border-line-strong bg-surface px-2 py-1 text-center leading-tight font-semibold has-checked:border-[2.5px] has-checked:border-brand has-checked:bg-brand-tint has-checked:font-bold has-checked:text-brand has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand desk:min-h-10"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={value === option.value}
            onClick={toggle}
            onKeyDown={clearByKey}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {option.label}
        </label>
      ))}
    </span>
  );
}

const LONGEST_IN_A_ROW = 24;

/** Fewer where a word of nine letters would not fit. */
const THREE = "grid-cols-[repeat(auto-fit,minmax(min(5.75rem,100%),1fr))]";

/** Side by side where no word is broken for it; a sentence has its own line. */
function columnsOf(options: readonly Option[]): string {
  if (options.length === 1 || options.some(({ label }) => label.length > LONGEST_IN_A_ROW)) return "";
  return options.length % 2 === 0 && options.length < 6 ? "grid-cols-2" : THREE;
}
