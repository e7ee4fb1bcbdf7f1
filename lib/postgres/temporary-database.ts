import "server-only";
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { DatabaseError } from "pg";
import { execute } from "#lib/db/execute";

/** An empty database beside this one, gone when the work is done. */
export async function withTemporaryDatabase<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `denyut_sementara_${randomBytes(6).toString("hex")}`;
  await execute(url, `CREATE DATABASE ${name}`);
  try {
    return await work(databaseUrl(url, name));
  } finally {
    await dropDatabase(url, name);
  }
}

/** Of PostgreSQL's own housekeeping in it, which only a superuser may end; it is over in a moment. */
const NOT_MINE_TO_END = "42501";
const PATIENCE = { turns: 40, milliseconds: 250 };

/** With whoever is still connected to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  for (let turn = 1; ; turn++) {
    try {
      return await execute(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code !== NOT_MINE_TO_END) throw error;
      if (turn === PATIENCE.turns) throw error;
      await wait(PATIENCE.milliseconds);
    }
  }
}

/** The same server and login, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
