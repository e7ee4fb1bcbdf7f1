import "server-only";
import pg from "pg";
import { type Read, readOn } from "#lib/db/read";
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

/** Several such connections, each transaction on one of them. */
export type OwnerPool = {
  inTransaction: <T>(work: (read: Read) => Promise<T>) => Promise<T>;
  /** Sees what the connection that exported the snapshot sees; changes nothing. */
  inSnapshot: <T>(snapshot: string, work: (read: Read) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

export function openOwnerPool(size: number): OwnerPool {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: size });
  const transaction = async <T>(begin: string[], work: (read: Read) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      for (const statement of begin) await client.query(statement);
      const result = await work(readOn(client));
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  };
  return {
    inTransaction: (work) => transaction(["BEGIN"], work),
    inSnapshot: (snapshot, work) =>
      transaction(
        [
          "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
          `SET TRANSACTION SNAPSHOT '${snapshot.replaceAll("'", "")}'`,
        ],
        work,
      ),
    close: () => pool.end(),
  };
}
