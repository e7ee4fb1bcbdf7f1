import "server-only";
import type { Authorized } from "#lib/access/actor";
import { IDLE_MINUTES } from "#lib/access/session";
import { asActor } from "#lib/db/as-actor";
import { now } from "#lib/db/now";

/** Where this account is signed in now, this device first. */
export async function listSessions(actor: Authorized<"account:self">) {
  const alive = new Date(now().getTime() - IDLE_MINUTES * 60_000);
  const sessions = await asActor(actor, (tx) =>
    tx.session.findMany({
      where: { userId: actor.id, endedAt: null, lastSeenAt: { gt: alive } },
      select: { id: true, createdAt: true, lastSeenAt: true },
      orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
      take: 50,
    }),
  );
  return sessions
    .map((session) => ({ ...session, current: session.id === actor.sessionId }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}
