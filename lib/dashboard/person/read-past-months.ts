import "server-only";
import type { Actor, Authorized } from "#lib/access/actor";
import type { PersonFile } from "#lib/dashboard/person/file";
import { pastMonthsSentence } from "#lib/dashboard/person/past-months";
import { asActor } from "#lib/db/as-actor";
import { readIn } from "#lib/db/read";
import { readOpenedYears } from "#lib/measure/recount";
import { monthOf, type Year } from "#lib/period/month";
import { today } from "#lib/period/today";

/** The years whose months a registration can raise. */
export function readCountedYears(actor: Actor): Promise<readonly Year[]> {
  return asActor(actor, (tx) => readOpenedYears(readIn(tx)));
}

/** Which months before this one a registration has raised, in the years that are counted. */
export async function readPastMonths(
  actor: Authorized<"person:read">,
  { history, person }: Pick<PersonFile, "history" | "person">,
): Promise<string | null> {
  const years = await readCountedYears(actor);
  const now = monthOf(today(actor.timeZone));
  return pastMonthsSentence(history, { years, now, place: person.homeName ?? "" });
}
