import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { monthOfDate } from "#lib/period/month";
import { changeHistories } from "#lib/recording/change-histories";
import { voidResidence } from "#lib/recording/residence";
import { reasonFor } from "#lib/recording/undo-window";
import { withFamilies } from "#lib/recording/with-families";

/**
 * The last move of somebody who is still there. May be taken back where the person left from, and where they came to:
 * who moved out of everybody's reach is brought back by the last home.
 */
export async function takeBackMove(
  tx: Tx,
  actor: Authorized<"person:move">,
  { id, reason }: { id: string; reason?: string | undefined },
) {
  const asked = await unscoped(tx, "GONE", () =>
    tx.residence.findUnique({ where: { id }, select: { personId: true } }),
  );
  if (!asked) throw new Refusal("NOT_FOUND");
  const { personId } = asked;
  const { answer } = await changeHistories(tx, actor, await withFamilies(tx, [personId]), async () => {
    const rows = await unscoped(tx, "GONE", () =>
      tx.residence.findMany({ where: { personId }, orderBy: { since: "asc" } }),
    );
    const move = rows.find((row) => row.id === id);
    const gone = await unscoped(tx, "GONE", () =>
      tx.person.count({
        where: { id: personId, OR: [{ voidedAt: { not: null } }, { mergedIntoId: { not: null } }] },
      }),
    );
    if (!move || gone > 0) throw new Refusal("NOT_FOUND");
    const made = { by: move.recordedById, at: move.recordedAt };
    // A return is written in several rows of one instant.
    const group = rows.filter(
      ({ voidedAt, recordedById, recordedAt }) =>
        voidedAt === null && recordedById === made.by && recordedAt.getTime() === made.at.getTime(),
    );
    const revived = rows.filter(({ replacedById }) => group.some((row) => row.id === replacedById));
    const live = rows.filter((row) => row.voidedAt === null && !group.includes(row));
    const before = [...live, ...revived].sort((a, b) => a.since.getTime() - b.since.getTime());
    const home = before.at(-1)?.homeId ?? null;
    const reachable = [...group, ...before.slice(-1), ...before.filter((row) => row.homeId).slice(-1)];
    if (!reachable.some(({ homeId }) => homeId !== null && actor.homes.includes(homeId)))
      throw new Refusal("NOT_FOUND");
    if (move.voidedAt) throw new Refusal("MOVE_VOIDED");
    if (before.length === 0) throw new Refusal("MOVE_FIRST");
    const last = group.at(-1);
    if (!last || live.some(({ since }) => since > last.since)) throw new Refusal("MOVED_AGAIN");

    const why = reasonFor(actor, made, reason);
    const at = now();
    await unscoped(tx, "GONE", async () => {
      for (const row of group) await voidResidence(tx, row.id, { at, by: actor.id, reason: why });
      await tx.residence.updateMany({
        where: { id: { in: revived.map((row) => row.id) } },
        data: { voidedAt: null, voidedById: null, voidReason: null, replacedById: null },
      });
      await tx.person.update({ where: { id: personId }, data: { homeId: home }, select: { id: true } });
    });
    await recordEvent(
      tx,
      actor,
      "person.move-voided",
      { kind: "person", id: personId },
      { since: monthOfDate(last.since), from: last.homeId, to: home, reason: why },
    );
    return { id: personId, stays: home !== null && actor.homes.includes(home) };
  });
  return answer;
}
