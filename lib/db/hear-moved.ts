import "server-only";
import type pg from "pg";
import { EVERYWHERE, type Moved, readMoved } from "#lib/db/moved";
import { ownConnection } from "#lib/db/own-connection";
import { beginningAs } from "#lib/db/role";
import { env } from "#lib/env";

type Hear = (moved: Moved) => void;

/** Nobody watches for a moment between two pages: the connection stays that long. */
const LINGER_MS = 5_000;
/** How often a connection on which nothing comes is asked whether it is still there. */
const ASK_MS = 20_000;
const PATIENCE_MS = 5_000;
const BACKOFF = { first: 250, longest: 10_000 };

/** Nobody knows what was missed. */
const UNKNOWN: Moved = { units: [EVERYWHERE], since: null, records: 0 };

/** One connection of this process that hears what moves, for as long as somebody watches. */
class Listener {
  private readonly hearers = new Set<Hear>();
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | undefined;
  private asking: NodeJS.Timeout | undefined;
  private leaving: NodeJS.Timeout | undefined;
  private failures = 0;
  private lost = false;

  hear(hearer: Hear): () => void {
    this.hearers.add(hearer);
    clearTimeout(this.leaving);
    if (!this.client && !this.retry) void this.connect();
    return () => {
      this.hearers.delete(hearer);
      if (this.hearers.size > 0) return;
      clearTimeout(this.leaving);
      this.leaving = setTimeout(() => this.leave(), LINGER_MS).unref();
    };
  }

  end(): void {
    this.hearers.clear();
    clearTimeout(this.leaving);
    this.leave();
  }

  private async connect(): Promise<void> {
    this.retry = undefined;
    const { DATABASE_URL: url } = env();
    const client = ownConnection({
      connectionString: url,
      options: beginningAs(url, "gate"),
      application_name: "denyut mendengar",
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
    });
    this.client = client;
    const lose = () => this.lose(client);
    client.once("end", lose);
    client.once("error", lose);
    client.on("notification", ({ payload }) => {
      const moved = readMoved(payload);
      if (moved) this.tell(moved);
    });
    try {
      await client.connect();
      await client.query("LISTEN denyut");
      this.failures = 0;
      if (this.lost) this.tell(UNKNOWN);
      this.lost = false;
      this.asking = setInterval(() => client.query("SELECT 1").catch(lose), ASK_MS).unref();
    } catch {
      lose();
    }
  }

  /** By itself again, a little later each time. */
  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.drop(client);
    this.lost = true;
    const pause = Math.min(BACKOFF.longest, BACKOFF.first * 2 ** this.failures++);
    if (this.hearers.size > 0) this.retry = setTimeout(() => void this.connect(), pause).unref();
  }

  private leave(): void {
    clearTimeout(this.retry);
    this.retry = undefined;
    this.lost = false;
    if (this.client) this.drop(this.client);
  }

  private drop(client: pg.Client): void {
    this.client = null;
    clearInterval(this.asking);
    void client.end().catch(() => undefined);
  }

  private tell(moved: Moved): void {
    for (const hear of this.hearers) hear(moved);
  }
}

// Pages and routes are bundled apart, each with this file of its own; the connection is the process's.
const kept = globalThis as { denyutListener?: Listener };

/** Calls back for whatever moves from now on; what is given back ends it. */
export function hearMoved(hearer: Hear): () => void {
  kept.denyutListener ??= new Listener();
  return kept.denyutListener.hear(hearer);
}

/** Whoever hears hears no more; who asks again is connected anew. */
export function stopHearing(): void {
  kept.denyutListener?.end();
}
