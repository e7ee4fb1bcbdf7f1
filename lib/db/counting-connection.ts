import "server-only";
import type pg from "pg";
import { ownConnection, ownPool } from "#lib/db/own-connection";
import { type Read, readOn } from "#lib/db/read";
import { beginningAs } from "#lib/db/role";
import { ownerUrl } from "#lib/env";

/** In the role that counts, whoever asks: the server's login, or the owner at the command line. */
function settings(): pg.ClientConfig {
  return { connectionString: ownerUrl(), options: beginningAs(ownerUrl(), "count") };
}

/** A connection of its own for a long job that counts; closed whatever happens. */
export async function withCountingConnection<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = ownConnection(settings());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Several such connections, each transaction on one of them. */
export type CountingPool = {
  inTransaction: <T>(work: (read: Read) => Promise<T>) => Promise<T>;
  /** Sees what the connection that exported the snapshot sees; changes nothing. */
  inSnapshot: <T>(snapshot: string, work: (read: Read) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

export function openCountingPool(size: number): CountingPool {
  const pool = ownPool({ ...settings(), max: size });
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
