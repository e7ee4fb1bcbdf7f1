import { formatDay } from "#lib/format";
import { type FileRecord, isLate } from "#lib/page/person/file";
import { dayAt } from "#lib/period/today";

/** A life in lanes, as the drawing takes it. */
export type Mark = {
  at: number;
  look: "done" | "weak" | "missing" | "absent";
  name: string;
  /** Written down later than on the day after. */
  susulan?: boolean;
};

/** What is told of a record wherever its mark stands. */
export function enteredLate(record: FileRecord, timeZone: string): Pick<Mark, "susulan"> & { words: string } {
  if (!isLate(record, timeZone)) return { words: "" };
  return { susulan: true, words: `, masuk ${formatDay(dayAt(record.recordedAt, timeZone))} sebagai susulan` };
}

/** The looks that a drawing needs explained, with those that came in late. */
export function legendOf(looks: readonly Look[], lanes: readonly { marks: readonly Mark[] }[]): Legend[] {
  return lanes.some(({ marks }) => marks.some(({ susulan }) => susulan)) ? [...looks, "susulan"] : [...looks];
}

type Look = "done" | "weak" | "absent";
export type Legend = Look | "susulan";

export type Lanes = {
  sentence: string;
  from: number;
  to: number;
  now: { at: number; label: string };
  bands: { label: string; from: number; to: number; current?: boolean }[];
  lanes: { label: string; marks: Mark[] }[];
  ticks: { at: number; label: string }[];
  legend: Legend[];
};
