import "server-only";
import { randomBytes } from "node:crypto";
import { execute } from "#lib/db/execute";

/** An empty database beside this one, gone when the work is done. */
export async function withTemporaryDatabase<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `denyut_sementara_${randomBytes(6).toString("hex")}`;
  await execute(url, `CREATE DATABASE ${name}`);
  try {
    return await work(databaseUrl(url, name));
  } finally {
    await execute(url, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

/** The same server and login, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
