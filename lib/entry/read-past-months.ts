import "server-only";
import type { Actor, Authorized } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { readIn } from "#lib/db/read";
import { pastMonthsSentence } from "#lib/entry/past-months";
import { readOpenedYears } from "#lib/measure/recount";
import { monthOf, type Year } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { History } from "#lib/service/history";

/** The years whose months a registration can raise. */
export function readCountedYears(actor: Actor): Promise<readonly Year[]> {
  return asActor(actor, (tx) => readOpenedYears(readIn(tx)));
}

/** Which months before this one a registration has raised, in the years that are counted. */
export async function readPastMonths(
  actor: Authorized<"person:read">,
  { history, place }: { history: History; place: string },
): Promise<string | null> {
  const years = await readCountedYears(actor);
  const now = monthOf(today(actor.timeZone));
  return pastMonthsSentence(history, { years, now, place });
}
