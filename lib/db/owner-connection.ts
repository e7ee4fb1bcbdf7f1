import "server-only";
import pg from "pg";
import { ownerUrl } from "#lib/env";

/** A connection of its own for a long job of the command line, as the owner; closed whatever happens. */
export async function withOwnerConnection<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
