"use client";

import { type KeyboardEvent, type MouseEvent, useRef } from "react";

const ANSWERS = [
  { value: "ya", label: "Ya" },
  { value: "tidak", label: "Tidak" },
];

/** Two buttons' worth of radio; choosing the chosen one again, or Backspace, takes the answer back. */
export function YesNo({ name, value, labelledBy }: { name: string; value: string; labelledBy: string }) {
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
    const group = input.closest("[data-ya-tidak]");
    for (const radio of group?.querySelectorAll("input") ?? []) radio.checked = false;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <span data-ya-tidak="" className="inline-grid grid-cols-2 gap-1.5 max-desk:w-full desk:w-44">
      {ANSWERS.map((answer) => (
        <label
          key={answer.value}
          className="relative grid min-h-12 place-items-center rounded-control border-[1.5px] border-line-strong bg-surface px-3 font-semibold has-checked:border-[2.5px] has-checked:border-brand has-checked:bg-brand-tint has-checked:font-bold has-checked:text-brand has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand desk:min-h-10"
        >
          <input
            type="radio"
            name={name}
            value={answer.value}
            defaultChecked={value === answer.value}
            aria-describedby={labelledBy}
            onClick={toggle}
            onKeyDown={clearByKey}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {answer.label}
        </label>
      ))}
    </span>
  );
}
