import { changedMeanwhile, type Texts } from "#lib/action/meanwhile";
import type { FactInput } from "#lib/fact/schema";
import { formatNumber } from "#lib/format";

type Told = Pick<FactInput, "value" | "bySex">;

/** What is stored, as the form that tells it shows it; empty = nothing told yet. */
export function factTexts(told: Told | null, bySex: boolean): Texts {
  if (!bySex) return { value: text(told?.value) };
  return { L: text(told?.bySex?.L), P: text(told?.bySex?.P) };
}

/** A report is whole: whoever has not seen what a colleague told meanwhile is shown all of it that differs. */
export function demandSeen(input: FactInput, stored: Told | null): void {
  const bySex = input.bySex !== null;
  const [typed, now] = [factTexts(input, bySex), factTexts(stored, bySex)];
  const opened = { ...factTexts(null, bySex), ...input.awal };
  if (Object.keys(now).every((field) => opened[field] === now[field])) return;
  const clashes = Object.keys(now)
    .filter((field) => typed[field] !== now[field])
    .map((field) => ({ field, typed: typed[field] ?? "", stored: now[field] ?? "" }));
  if (clashes.length === 0) return;
  throw changedMeanwhile(
    clashes,
    { ...opened, ...now },
    { wordsFor: (people) => people && formatNumber(Number(people)) },
  );
}

function text(people: number | undefined): string {
  return String(people ?? "");
}
