import "server-only";
import { type Actor, type Authorized, can } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { IdField } from "#lib/action/fields";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import { formatInstant } from "#lib/format";
import { type ActLine, acted, actsOf, consentActs, type Made } from "#lib/page/person/acts";
import { readConsents } from "#lib/person/read-consents";
import { leftFrom } from "#lib/recording/find-away";
import { PERMISSION_OF } from "#lib/recording/take-back";

export type PersonActs = {
  name: string;
  /** HERE can be opened; AWAY lives outside the kabupaten; MISTAKEN was registered by mistake. */
  state: "HERE" | "AWAY" | "MISTAKEN";
  acts: ActLine[];
};

/** What can be taken back of somebody within reach, or whose last home is; by what the reader may do. */
export async function readActs(actor: Authorized<"person:register">, id: string): Promise<PersonActs | null> {
  if (!IdField.safeParse(id).success) return null;
  return asActor(actor, async (tx) => {
    const within = await tx.person.count({ where: { AND: [withinReach(actor), { id }] } });
    const person = await unscoped(tx, "GONE", () =>
      tx.person.findFirst({ where: { id, mergedIntoId: null }, select: acted }),
    );
    if (!person || (within === 0 && (person.homeId !== null || !(await leftFrom(tx, actor, id)))))
      return null;
    await recordOpening(tx, actor, "person.opened", { kind: "person", id });
    const answers = within > 0 ? ((await readConsents(tx, [id])).get(id) ?? []) : [];
    const acts = [...actsOf(person), ...consentActs(answers)].filter(({ act }) =>
      can(actor, PERMISSION_OF[act]),
    );
    const state = person.voidedAt ? "MISTAKEN" : person.homeId === null ? "AWAY" : "HERE";
    return { name: person.name, state, acts: await inWords(tx, actor, acts) };
  });
}

async function inWords(tx: Tx, actor: Actor, acts: readonly Made[]): Promise<ActLine[]> {
  const makers = await tx.user.findMany({
    where: { id: { in: acts.flatMap(({ by }) => by ?? []) } },
    select: { id: true, name: true },
  });
  return acts.map(({ by, at, ...act }) => {
    const name = makers.find((user) => user.id === by)?.name;
    return { ...act, made: name && at ? `dicatat ${name}, ${formatInstant(at, actor.timeZone)}` : "" };
  });
}
