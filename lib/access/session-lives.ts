import "server-only";
import { IDLE_MINUTES, LONGEST_HOURS } from "#lib/access/session";
import { gate } from "#lib/db/client";
import { orOutage } from "#lib/db/outage";

/** Whether a session is still one. Unlike whoever asks who is there, this keeps nobody signed in. */
export async function sessionLives(sessionId: string): Promise<boolean> {
  const [row] = await orOutage(
    () => gate().$queryRaw<{ lives: boolean }[]>`
    SELECT EXISTS (SELECT FROM sessions s JOIN users u ON u.id = s.user_id
      WHERE s.id = ${sessionId}::uuid AND s.ended_at IS NULL AND u.disabled_at IS NULL
        AND s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES}::int)
        AND s.created_at > now() - make_interval(hours => ${LONGEST_HOURS}::int)) AS lives`,
  );
  return row?.lives ?? false;
}
