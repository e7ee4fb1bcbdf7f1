import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from } from "pg-copy-streams";

/** One value as PostgreSQL reads it; arrays and dates as its own text. */
export type Cell = string | number | boolean | null;

const CHUNK = 1 << 16;
const UNSAFE = /[\\\t\n\r]/g;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Loads many rows in one statement; constraints and indexes hold as for any other insert. */
export async function copyRows(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const target = client.query(from(`COPY ${pg.escapeIdentifier(table)} (${names}) FROM STDIN`));
  await pipeline(Readable.from(chunksOf(rows)), target);
}

function* chunksOf(rows: Iterable<readonly Cell[]>): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    chunk += `${row.map(textOf).join("\t")}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk) yield chunk;
}

function textOf(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell !== "string") return cell === true ? "t" : cell === false ? "f" : String(cell);
  return cell.replace(UNSAFE, (sign) => ESCAPES[sign] ?? sign);
}
