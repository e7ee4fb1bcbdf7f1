import type { Texts } from "#lib/action/meanwhile";
import type { Month } from "#lib/period/month";
import { isSource, OFFICIAL, SOURCES } from "#lib/sasaran/sources";
import { type Choice, choiceIn } from "#lib/sasaran/version";

/** The entry that tells what was decided for a month as the form was opened. */
export function choiceKey(since: Month): string {
  return `mulai ${since}`;
}

/** What is decided, as the texts of the form that decides once more. */
export function choiceTexts(choices: readonly Choice[]): Texts {
  return Object.fromEntries(
    choices.map(({ since }) => [choiceKey(since), choiceIn(choices, since)?.source ?? OFFICIAL]),
  );
}

/** The source that counted in that month, by what was decided as the form was opened. */
export function openedSource(opened: Texts, month: Month): string {
  const decided = Object.keys(opened)
    .filter((key) => key <= choiceKey(month))
    .toSorted();
  return opened[decided.at(-1) ?? ""] ?? OFFICIAL;
}

export function sourceWords(code: string): string {
  return isSource(code) ? SOURCES[code].label : code;
}
