import { ownConnection } from "#lib/db/own-connection";

/** One statement on a connection of its own. */
export async function execute(url: string, sql: string): Promise<void> {
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
