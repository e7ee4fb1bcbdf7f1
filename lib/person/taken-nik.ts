import "server-only";
import type { Actor } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { asActor, asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
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

/** Before a NIK is written to someone: nobody else may hold it. The unique index stays the judge of two at once. */
export async function demandFreeNik(
  tx: Tx,
  actor: Actor,
  { id, nik }: { id: string; nik?: string | undefined },
) {
  if (!nik) return;
  const holder = await asRecount(tx, () =>
    tx.person.findFirst({
      where: { nikHash: hashNik(nik), mergedIntoId: null, id: { not: id } },
      select: { id: true },
    }),
  );
  if (holder) await refuseTakenNik(actor, holder.id);
}
