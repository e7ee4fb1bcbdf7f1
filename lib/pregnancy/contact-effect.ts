import type { Day } from "#lib/period/day";
import { type Contact, completedOn, perTrimester } from "#lib/pregnancy/contacts";

/** What one contact brings, in the words of the form: "K4 terpenuhi hari ini (1–1–2)". Contacts oldest first, this one among them. */
export function contactEffect(contacts: readonly Contact[], on: Day): string[] {
  const effects: string[] = [];
  if (contacts[0]?.on === on) effects.push("Kontak pertama (K1)");
  for (const goal of ["K4", "K6"] as const)
    if (completedOn(goal, contacts) === on)
      effects.push(`${goal} terpenuhi hari ini (${perTrimester(contacts).join("–")})`);
  return effects;
}
