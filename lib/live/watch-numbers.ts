import "server-only";
import type { Authorized } from "#lib/access/actor";
import { sessionLives } from "#lib/access/session-lives";
import { readAreaTree } from "#lib/area/queries";
import type { AreaTree } from "#lib/area/tree";
import { asActor } from "#lib/db/as-actor";
import { hearMoved } from "#lib/db/hear-moved";
import type { Moved } from "#lib/db/moved";
import { eventStream } from "#lib/live/event-stream";
import { Paced } from "#lib/live/paced";
import { takePlace } from "#lib/live/places-left";
import { toldTo, toldTogether } from "#lib/live/within";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

const APART_MS = 1_000;
/** How long a session that has ended may go on hearing; it hears no name. */
const CHECK_MS = 20_000;

type Watcher = Authorized<"coverage:read">;

/** Where numbers of this reader's reach move, as it happens; null where too many watch already. */
export async function watchNumbers(
  actor: Watcher,
  signal: AbortSignal,
  checkMs = CHECK_MS,
): Promise<Response | null> {
  let tree = await readTree(actor);
  const leave = takePlace(actor.id);
  if (!leave) return null;
  return eventStream(signal, ({ send, end }) => {
    const paced = new Paced(APART_MS, toldTogether, (told) => send("gerak", JSON.stringify(told)));
    const tell = (moved: Moved) => {
      const told = toldTo(actor, tree, moved);
      if (told) paced.put(told);
    };
    const unhear = hearMoved((moved) => {
      if (moved.records > 0) return tell(moved);
      // What was set may be the network itself.
      void readTree(actor)
        .then((now) => {
          tree = now;
        })
        .catch(() => undefined)
        .finally(() => tell(moved));
    });
    const check = async () => {
      try {
        if (!(await sessionLives(actor.sessionId))) return end();
        tree = await readTree(actor);
      } catch {
        // The database is away: the next check sees.
      }
    };
    const checking = setInterval(() => void check(), checkMs);
    return () => {
      leave();
      unhear();
      paced.end();
      clearInterval(checking);
    };
  });
}

/** The network of today; held for a while, since a posyandu opens once a month. */
function readTree(actor: Watcher): Promise<AreaTree> {
  return asActor(actor, (tx) => readAreaTree(tx, monthOf(today(actor.timeZone))));
}
