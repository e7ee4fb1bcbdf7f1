import "server-only";
import pg from "pg";
import { env } from "#lib/env";

/** A connection of its own for a long job of the command line, as the owner; closed whatever happens. */
export async function withOwnerConnection<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
