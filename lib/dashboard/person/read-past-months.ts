import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { PersonFile } from "#lib/dashboard/person/file";
import { pastMonthsSentence } from "#lib/dashboard/person/past-months";
import { asActor } from "#lib/db/as-actor";
import { readIn } from "#lib/db/read";
import { readOpenedYears } from "#lib/measure/recount";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** Which months before this one a registration has raised, in the years that are counted. */
export async function readPastMonths(
  actor: Authorized<"person:read">,
  { history, person }: Pick<PersonFile, "history" | "person">,
): Promise<string | null> {
  const years = await asActor(actor, (tx) => readOpenedYears(readIn(tx)));
  const now = monthOf(today(actor.timeZone));
  return pastMonthsSentence(history, { years, now, place: person.homeName ?? "" });
}
