import "server-only";
import type { Actor } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { brokenUnique } from "#lib/db/broken-unique";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { countQuestion } from "#lib/person/limit-misses";
import { hashNik } from "#lib/person/seal-nik";

/**
 * That a NIK is somebody's is an answer about a person: told so often and no more, and written down in a transaction of its
 * own, as the refusal undoes the one it happens in. Somebody within reach may be opened, so that answer is not limited.
 */
export async function refuseTakenNik(
  actor: Actor,
  holderId: string,
  code: "NIK_TAKEN" | "RETURNED_UNLIKE" = "NIK_TAKEN",
): Promise<never> {
  const within = await asActor(actor, async (tx) => {
    await recordEvent(tx, actor, "person.nik-taken", { kind: "person", id: holderId });
    return (await tx.person.count({ where: { id: holderId } })) > 0;
  });
  if (!within) await countQuestion(actor);
  throw new Refusal(code, "nik");
}

/** Before a NIK is written to someone: nobody else may hold it. */
export async function demandFreeNik(
  tx: Tx,
  actor: Actor,
  { id, nik }: { id: string; nik?: string | undefined },
) {
  if (!nik) return;
  const holder = await holderAmongAll(tx, nik, id);
  if (holder) await refuseTakenNik(actor, holder.id);
}

/** Of two who write one NIK at once the unique index lets the first in; the second hears what it would have heard after. */
export async function demandFirst<Written>(
  actor: Actor,
  nik: string | undefined,
  write: () => Promise<Written>,
): Promise<Written> {
  try {
    return await write();
  } catch (error) {
    if (!nik || !brokenUnique(error)?.includes("persons_one_per_nik")) throw error;
    const holder = await asActor(actor, (tx) => holderAmongAll(tx, nik));
    if (!holder) throw error;
    return await refuseTakenNik(actor, holder.id);
  }
}

/** Who holds it, when this reader may open them; read apart, as the refusal has ended the transaction it happened in. */
export function findHolder(actor: Actor, nik: string | undefined): Promise<Holder | null> {
  if (!nik) return Promise.resolve(null);
  return asActor(actor, (tx) =>
    tx.person.findFirst({
      where: { AND: [withinReach(actor), { nikHash: hashNik(nik), mergedIntoId: null }] },
      select: { id: true, name: true },
    }),
  );
}

export type Holder = { id: string; name: string };

function holderAmongAll(tx: Tx, nik: string, besides?: string) {
  return unscoped(tx, "SAME_NIK", () =>
    tx.person.findFirst({
      where: { nikHash: hashNik(nik), mergedIntoId: null, ...(besides && { id: { not: besides } }) },
      select: { id: true },
    }),
  );
}
