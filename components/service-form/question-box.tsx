"use client";

import type { KeyboardEvent } from "react";
import { buttonLook } from "#components/ui/button";
import { ConfirmBox } from "#components/ui/notice";
import type { Question } from "#lib/errors";
import { CONFIRMED_ENTRY } from "#lib/form/fields";

/**
 * Asks about a strange value. Typing goes on meanwhile; a save that waits for the answer leads to the safe one. The
 * other never follows from Enter.
 * Without script it sends the form with the confirmation.
 */
export function QuestionBox({
  question,
  inputId,
  onConfirm,
}: {
  question: Question;
  inputId: string;
  onConfirm: (field: string) => void;
}) {
  const value = question.headline.split(":")[0];
  return (
    <ConfirmBox
      title={question.headline}
      actions={
        <>
          <a
            data-ubah={inputId}
            href={`#${inputId}`}
            className={`${buttonLook({ size: "form" })} border-2 border-ink! font-bold`}
            onClick={(event) => {
              event.preventDefault();
              selectInput(inputId);
            }}
          >
            Ubah angka
          </a>
          {question.instead && (
            <button
              type="button"
              className={`${buttonLook({ size: "form" })} noscript:hidden`}
              onClick={() => typeInstead(document.getElementById(inputId), question.instead)}
            >
              Koma hilang: {question.instead}
            </button>
          )}
          <button
            type="submit"
            name={CONFIRMED_ENTRY}
            value={question.field}
            className={buttonLook({ size: "form" })}
            onKeyDown={ignoreEnter}
            onClick={(event) => {
              event.preventDefault();
              onConfirm(question.field);
            }}
          >
            Ya, {value} benar
          </button>
        </>
      }
    >
      {question.detail}
    </ConfirmBox>
  );
}

function ignoreEnter(event: KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}

export function selectInput(id: string) {
  const input = document.getElementById(id);
  input?.focus();
  if (input instanceof HTMLInputElement) input.select();
}

/** As if it had been typed: whoever listens to the form reads the value. */
export function typeInstead(input: HTMLElement | null, text = "") {
  if (!(input instanceof HTMLInputElement)) return;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.focus();
}
