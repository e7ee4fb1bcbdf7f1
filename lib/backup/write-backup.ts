import "server-only";
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to } from "pg-copy-streams";
import { framed } from "#lib/backup/frames";
import { newHead } from "#lib/backup/head";
import { type Manifest, manifestPart, type Table } from "#lib/backup/manifest";
import { type Part, written } from "#lib/backup/parts";
import { begin, readManifest, settle } from "#lib/backup/snapshot";
import { Halt } from "#lib/db/halt";
import { ownConnection } from "#lib/db/own-connection";
import { HALF_RESTORED, isHalfRestored } from "#lib/db/restore-mark";

export type Written = { manifest: Manifest; rows: number; bytes: number; encrypted: boolean };

type Options = { secret: Buffer | null; onProgress?: (done: number, total: number) => void };

/** Better ones cost more seconds than they save in bytes. */
const LEVEL = 3;

/** Each command writes its own: two at once into one file would be a file of both. */
export const partialOf = (file: string) => `${file}.${process.pid}.sebagian`;

/**
 * The whole database as one moment knew it, into one file; people go on working. It bears its name only when all of it
 * lies on the disk.
 */
export async function writeBackup(url: string, file: string, options: Options): Promise<Written> {
  await demandFree(file);
  if (await isHalfRestored(url)) throw new Halt(HALF_RESTORED);
  const partial = partialOf(file);
  const client = ownConnection({ connectionString: url });
  await client.connect();
  try {
    await settle(client);
    await begin(client);
    const manifest = await readManifest(client);
    const counted = { rows: 0 };
    const sealing = newHead(options.secret);
    await pipeline(
      () => written(partsOf(client, manifest, { counted, ...options })),
      createGzip({ level: LEVEL }),
      (source: AsyncIterable<Buffer>) => headed(sealing.head, framed(source, sealing)),
      createWriteStream(partial, { mode: 0o600, flush: true, flags: "wx" }),
    );
    await client.query("COMMIT");
    await demandFree(file);
    await rename(partial, file);
    const { size } = await stat(file);
    return { manifest, rows: counted.rows, bytes: size, encrypted: sealing.key !== null };
  } catch (error) {
    await rm(partial, { force: true });
    throw inWords(error, file);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function demandFree(file: string): Promise<void> {
  if (await stat(file).catch(() => null))
    throw new Halt(`${file} sudah ada: cadangan tidak menimpa berkas lain. Pilih nama lain.`);
}

async function* headed(head: Buffer, frames: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* frames;
}

type Telling = { counted: { rows: number }; onProgress?: Options["onProgress"] };

async function* partsOf(client: pg.Client, manifest: Manifest, telling: Telling): AsyncGenerator<Part> {
  yield manifestPart(manifest);
  const total = manifest.tables.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const table of manifest.tables) {
    yield { kind: "table", text: table.name };
    const copy = client.query(to(copyOut(table)));
    let copied = 0;
    for await (const bytes of copy) {
      yield { kind: "rows", bytes };
      copied += bytes.length;
      // A table takes more room on the disk than its rows do as text, or less.
      telling.onProgress?.(before + Math.min(copied, table.bytes), total);
    }
    yield { kind: "table end", text: JSON.stringify({ rows: copy.rowCount }) };
    telling.counted.rows += copy.rowCount;
    before += table.bytes;
    telling.onProgress?.(before, total);
  }
}

function copyOut({ name, columns }: Table): string {
  return `COPY ${pg.escapeIdentifier(name)} (${columns.map(pg.escapeIdentifier).join(", ")}) TO STDOUT`;
}

function inWords(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code in REASONS ? new Halt(`Cadangan ${file} tidak jadi ditulis: ${REASONS[code]}`) : error;
}

const REASONS: Record<string, string> = {
  ENOSPC: "ruang simpan habis. Kosongkan ruang atau pilih tempat lain.",
  ENOENT: "foldernya tidak ada.",
  EACCES: "foldernya tidak dapat ditulisi.",
  EISDIR: "itu sebuah folder.",
  ENOTDIR: "foldernya tidak ada.",
  EROFS: "foldernya tidak dapat ditulisi.",
};
