import "server-only";
import type { Authorized } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { sourceSentences } from "#lib/page/sasaran/source-words";
import { type Month, monthOf, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { choiceTexts } from "#lib/sasaran/choice-texts";
import { countFilled, type Filled } from "#lib/sasaran/count-filled";
import { listChoices, type MadeChoice } from "#lib/sasaran/list-choices";
import { OFFICIAL } from "#lib/sasaran/sources";
import { choiceIn } from "#lib/sasaran/version";

export type ChoiceLine = MadeChoice & { state: "NOW" | "LATER" | "REPLACED" | "PAST" };

/** Which source counts and has counted, and how much of this year each of them holds. */
export async function readSourcesPage(actor: Authorized<"coverage:read">) {
  const month = monthOf(today(actor.timeZone));
  return asActor(actor, async (tx) => {
    const choices = await listChoices(tx);
    const filled = await countFilled(tx, { year: yearOf(month), desaIds: actor.desaIds });
    return {
      month,
      sentences: sourceSentences(choices, month),
      lines: choices.map((choice): ChoiceLine => ({ ...choice, state: stateOf(choice, choices, month) })),
      counted: choiceIn(choices, month)?.source ?? OFFICIAL,
      opened: choiceTexts(choices),
      filled: (source: MadeChoice["source"]): Filled | null => filled.get(source) ?? null,
    };
  });
}

function stateOf(choice: MadeChoice, choices: readonly MadeChoice[], month: Month): ChoiceLine["state"] {
  if (choiceIn(choices, choice.since) !== choice) return "REPLACED";
  if (choice.since > month) return "LATER";
  return choiceIn(choices, month) === choice ? "NOW" : "PAST";
}
