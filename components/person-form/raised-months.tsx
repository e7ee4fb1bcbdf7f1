"use client";

import { useEffect, useRef, useState } from "react";
import { useToday } from "#components/ui/today";
import { raisedMonths, raisedSentence } from "#lib/entry/raised-months";
import type { Day } from "#lib/period/day";
import { monthOf, type Year } from "#lib/period/month";
import { readWrittenDay } from "#lib/period/written-day";

/** Beside the button: what registering an older child adds to months that are over. It follows what stands in the form. */
export function RaisedMonths({ years }: { years: readonly Year[] }) {
  const today = useToday();
  const box = useRef<HTMLParagraphElement>(null);
  const [words, setWords] = useState<string | null>(null);

  useEffect(() => {
    const form = box.current?.closest("form");
    if (!form) return;
    const read = () => setWords(wordsOf(form, { today, years }));
    const readLater = () => setTimeout(read);
    const heard = [
      ["input", read],
      ["change", read],
      ["reset", readLater],
    ] as const;
    for (const [event, listener] of heard) form.addEventListener(event, listener);
    readLater();
    return () => {
      for (const [event, listener] of heard) form.removeEventListener(event, listener);
    };
  }, [today, years]);

  return (
    <p ref={box} aria-live="polite" className="text-ink-2 empty:hidden">
      {words}
    </p>
  );
}

function wordsOf(form: HTMLFormElement, { today, years }: { today: Day; years: readonly Year[] }) {
  const dayIn = (name: string) => {
    const read = readWrittenDay(textIn(form, name), today);
    return "day" in read ? read.day : null;
  };
  const bornOn = dayIn("bornOn");
  if (!bornOn || bornOn > today) return null;
  const movedInOn = dayIn("movedInOn");
  const months = raisedMonths(bornOn, monthOf(movedInOn ?? bornOn), { years, now: monthOf(today) });
  return raisedSentence(months, placeIn(form));
}

function textIn(form: HTMLFormElement, name: string): string {
  const text = new FormData(form).get(name);
  return typeof text === "string" ? text : "";
}

/** As the chosen home is called in its list. */
function placeIn(form: HTMLFormElement): string {
  const home = form.elements.namedItem("homeId");
  const chosen = home instanceof HTMLSelectElement && home.value ? home.selectedOptions[0]?.text : undefined;
  return chosen ?? "posyandunya";
}
