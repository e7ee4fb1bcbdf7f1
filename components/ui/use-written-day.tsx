"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useToday } from "#components/ui/today";
import { formatDayInWords } from "#lib/format";
import { type DayLimits, dayBeyond } from "#lib/period/asked-day";
import type { Day } from "#lib/period/day";
import { readWrittenDay, writeDay } from "#lib/period/written-day";

/** What stands in a date box, what it means, and what leaving it does: the text is put in order and read out once. */
export function useWrittenDay(start: string, limits: DayLimits, onDay?: (day: Day | null) => void) {
  const today = useToday();
  const given = writeDay(start);
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(given);
  const [left, setLeft] = useState(given !== "");
  const [said, setSaid] = useState("");
  const scripted = useSyncExternalStore(unchanging, yes, no);
  const read = readWrittenDay(text, today);
  const problem = "day" in read ? dayBeyond(read.day, limits, today) : read.problem;

  // Whoever answers a form empties or refills it; the words follow what then stands in the box.
  useEffect(() => {
    const form = box.current?.form;
    // What was typed before the script came.
    setText(box.current?.value ?? "");
    const refill = () =>
      setTimeout(() => {
        setText(box.current?.value ?? "");
        setLeft(true);
      });
    form?.addEventListener("reset", refill);
    return () => form?.removeEventListener("reset", refill);
  }, []);

  function type(typed: string) {
    setText(typed);
    setLeft(false);
    setSaid("");
    const now = readWrittenDay(typed, today);
    onDay?.("day" in now ? now.day : null);
  }

  function put(day: Day) {
    if (!box.current) return;
    box.current.value = writeDay(day);
    box.current.dispatchEvent(new Event("input", { bubbles: true }));
    leave();
  }

  function leave() {
    const typed = box.current?.value ?? "";
    const now = readWrittenDay(typed, today);
    if ("day" in now && typed !== writeDay(now.day)) return put(now.day);
    setLeft(true);
    if (typed !== "" && typed !== given)
      setSaid("day" in now ? (dayBeyond(now.day, limits, today) ?? formatDayInWords(now.day)) : now.problem);
  }

  return {
    box,
    given,
    text,
    today,
    scripted,
    said,
    left,
    day: "day" in read ? read.day : null,
    problem: left && text !== "" ? problem : null,
    instead: left && "instead" in read ? (read.instead ?? null) : null,
    type,
    put,
    leave,
  };
}

const unchanging = () => () => {};
const yes = () => true;
const no = () => false;
