import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";

/** Out on this device. */
export async function endOwnSession(tx: Tx, actor: Authorized<"session:end">) {
  await end(tx, actor, actor.sessionId);
}

/** Out on another device, e.g. a phone that was lent. */
export async function endSession(tx: Tx, actor: Authorized<"account:self">, { id }: { id: string }) {
  await end(tx, actor, id);
}

async function end(tx: Tx, actor: Authorized<"session:end" | "account:self">, id: string) {
  const { count } = await tx.session.updateMany({
    where: { id, userId: actor.id, endedAt: null },
    data: { endedAt: now() },
  });
  if (count === 0) throw new Refusal("NOT_FOUND");
  await recordEvent(tx, actor, "session.ended", { kind: "session", id });
}
