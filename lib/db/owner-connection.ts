import "server-only";
import type pg from "pg";
import { ownConnection } from "#lib/db/own-connection";
import { ownerUrl } from "#lib/env";

/** A connection of its own for a long job of the command line, as the owner; closed whatever happens. */
export async function withOwnerConnection<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = ownConnection({ connectionString: ownerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
