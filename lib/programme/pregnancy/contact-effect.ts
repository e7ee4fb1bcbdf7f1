import type { Day } from "#lib/period/day";
import { type Contact, completedOn, perTrimester } from "#lib/programme/pregnancy/contacts";

/**
 * What a contact on that day brings, in the words of the form: "K4 terpenuhi hari ini (1–1–2)". `without` are the
 * contacts before it is saved, `contacts` those after; both oldest first.
 */
export function contactEffect(on: Day, without: readonly Contact[], contacts: readonly Contact[]): string[] {
  const effects: string[] = [];
  if (without.length === 0) effects.push("Kontak pertama (K1)");
  for (const goal of ["K4", "K6"] as const)
    if (completedOn(goal, contacts) === on && completedOn(goal, without) !== on)
      effects.push(`${goal} terpenuhi hari ini (${perTrimester(contacts).join("–")})`);
  return effects;
}
