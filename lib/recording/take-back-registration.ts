import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { changeHistories } from "#lib/recording/change-histories";
import { leftFrom } from "#lib/recording/find-away";
import { lastHomeOf } from "#lib/recording/last-home";
import { markMistaken } from "#lib/recording/mistaken";
import { reasonFor } from "#lib/recording/undo-window";
import { withFamilies } from "#lib/recording/with-families";

/** Somebody was registered by mistake. A baby goes with the end of the pregnancy that registered it. */
export async function takeBackRegistration(
  tx: Tx,
  actor: Authorized<"person:register">,
  { id, reason }: { id: string; reason?: string | undefined },
) {
  const { answer } = await changeHistories(tx, actor, await withFamilies(tx, [id]), async (people) => {
    people.subject(id);
    const { registeredById, registeredAt } = await tx.person.findUniqueOrThrow({
      where: { id },
      select: { registeredById: true, registeredAt: true },
    });
    const born = await tx.baby.count({ where: { personId: id, outcome: { voidedAt: null } } });
    if (born > 0) throw new Refusal("BORN_HERE");
    await markMistaken(tx, actor, id, reasonFor(actor, { by: registeredById, at: registeredAt }, reason));
    return { id, stays: false };
  });
  return answer;
}

/** The entry was right after all. Somebody else may hold the NIK by now: the database refuses two. */
export async function restoreRegistration(
  tx: Tx,
  actor: Authorized<"person:register">,
  { id, reason }: { id: string; reason?: string | undefined },
) {
  const { answer } = await changeHistories(tx, actor, await withFamilies(tx, [id]), async () => {
    const found = await unscoped(tx, "GONE", () =>
      tx.person.findUnique({ where: { id }, select: { voidedAt: true, voidedById: true } }),
    );
    if (!found || !(await leftFrom(tx, actor, id))) throw new Refusal("NOT_FOUND");
    if (!found.voidedAt) throw new Refusal("NOT_MISTAKEN");
    const why = reasonFor(actor, { by: found.voidedById, at: found.voidedAt }, reason);
    const homeId = await lastHomeOf(tx, id);
    await unscoped(tx, "GONE", () =>
      tx.person.update({
        where: { id },
        data: { homeId, voidedAt: null, voidedById: null, voidReason: null },
        select: { id: true },
      }),
    );
    await recordEvent(tx, actor, "person.registration-restored", { kind: "person", id }, { reason: why });
    return { id, stays: true };
  });
  return answer;
}
