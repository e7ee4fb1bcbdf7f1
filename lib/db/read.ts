import "server-only";
import type { ClientBase } from "pg";
import type { Tx } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";

/** A parametrised statement: Prisma escapes what is put into the template. */
export const sql = Prisma.sql;
/** Several pieces of a statement with words between them. */
export const joined = Prisma.join;
export type Sql = Prisma.Sql;

/** Runs one statement; the same reading code serves a page's transaction and a long job's own connection. */
export type Read = <Row>(statement: Sql) => Promise<Row[]>;

export function readIn(tx: Pick<Tx, "$queryRaw">): Read {
  return (statement) => tx.$queryRaw(statement);
}

export function readOn(client: ClientBase): Read {
  return async (statement) => (await client.query({ text: statement.text, values: statement.values })).rows;
}
