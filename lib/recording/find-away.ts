import "server-only";
import type { Actor, Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import { type Day, dateOf, dayOf } from "#lib/period/day";
import { countQuestion } from "#lib/person/limit-misses";
import { lastHomeOf } from "#lib/recording/last-home";
import type { AwayInput } from "#lib/recording/schema";

export type AwayPerson = { id: string; name: string; bornOn: Day; mistaken: boolean };

/**
 * Those nobody can open any more: moved out of the kabupaten, or registered by mistake. Whose last home lies in the
 * asker's reach is found by the exact name and birth date; hits and misses are written down.
 */
export async function findAway(
  tx: Tx,
  actor: Authorized<"person:register">,
  { name, born_on }: AwayInput,
): Promise<AwayPerson[]> {
  const question = await countQuestion(actor);
  const people = await unscoped(tx, "GONE", () =>
    tx.person.findMany({
      where: {
        name: { equals: name, mode: "insensitive" },
        bornOn: dateOf(born_on),
        homeId: null,
        mergedIntoId: null,
      },
      select: { id: true, name: true, bornOn: true, voidedAt: true },
      orderBy: { id: "asc" },
    }),
  );
  const found: AwayPerson[] = [];
  for (const { id, name: known, bornOn, voidedAt } of people)
    if (await leftFrom(tx, actor, id))
      found.push({ id, name: known, bornOn: dayOf(bornOn), mistaken: voidedAt !== null });
  const told = { found: found.length > 0, total: found.length };
  // A row for each who was told of: whoever asks about one of them finds it.
  for (const subject of found.length > 0 ? found : [null])
    await recordEvent(
      tx,
      actor,
      "person.sought-away",
      { kind: "person", ...(subject && { id: subject.id }) },
      told,
    );
  if (found.length > 0) await question.hit();
  return found;
}

/** Their last home inside the kabupaten is one of the actor's. */
export async function leftFrom(tx: Tx, actor: Pick<Actor, "homes">, personId: string): Promise<boolean> {
  const home = await lastHomeOf(tx, personId);
  return home !== null && actor.homes.includes(home);
}
