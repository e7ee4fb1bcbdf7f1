import pg from "pg";

/**
 * Beside the pool, not yet connected. A connection that PostgreSQL ends while nothing is asked of it tells whoever asks
 * next; without a listener it would take the process with it.
 */
export function ownConnection(settings: pg.ClientConfig): pg.Client {
  const client = new pg.Client(settings);
  client.on("error", () => undefined);
  return client;
}

/** Several of them; one that has ended is left out. */
export function ownPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(settings);
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined)); // also while it is lent
  return pool;
}
