import "server-only";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { ByteSource, DAMAGED, unframed } from "#lib/backup/frames";
import { readHead, type Secret } from "#lib/backup/head";
import { Manifest, TableEnd } from "#lib/backup/manifest";
import { type Part, read } from "#lib/backup/parts";
import { Halt } from "#lib/db/halt";

export type Opened = { manifest: Manifest; parts: AsyncGenerator<Part>; encrypted: boolean };

type Progress = (done: number, total: number) => void;

/** The manifest, and then the tables as they are read on. */
export async function openBackup(file: string, secret: Secret, onProgress?: Progress): Promise<Opened> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Halt(`${file} tidak ada, atau bukan berkas.`);
  const source = new ByteSource(
    counted(createReadStream(file, { highWaterMark: 1 << 18 }), found.size, onProgress),
  );
  const sealing = await readHead(source, secret);
  const parts = read(new ByteSource(unzipped(unframed(source, sealing))));
  const { value } = await parts.next();
  if (value?.kind !== "manifest") throw new Halt(DAMAGED);
  return { manifest: manifestOf(value.text), parts, encrypted: sealing.key !== null };
}

/** Reads the file to its end and says what is in it: before anything is written, it is known to be whole. */
export async function checkBackup(
  file: string,
  secret: Secret,
  onProgress?: Progress,
): Promise<{ manifest: Manifest; rows: number; encrypted: boolean }> {
  const { manifest, parts, encrypted } = await openBackup(file, secret, onProgress);
  let rows = 0;
  let tables = 0;
  for await (const part of parts) {
    if (part.kind !== "table end") continue;
    rows += rowsOf(part.text);
    tables++;
  }
  if (tables !== manifest.tables.length) throw new Halt(DAMAGED);
  return { manifest, rows, encrypted };
}

export function rowsOf(text: string): number {
  const end = TableEnd.safeParse(jsonIn(text));
  if (!end.success) throw new Halt(DAMAGED);
  return end.data.rows;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Halt(DAMAGED); // its sum stands at the end, and this comes before
  }
}

function manifestOf(text: string): Manifest {
  const found = Manifest.safeParse(jsonIn(text));
  if (!found.success)
    throw new Halt(
      "Cadangan ini dibuat oleh Denyut yang lebih baru: pasang versi itu, lalu pulihkan dengannya.",
    );
  return found.data;
}

async function* counted(
  source: AsyncIterable<Buffer>,
  total: number,
  onProgress: Progress | undefined,
): AsyncGenerator<Buffer> {
  let done = 0;
  for await (const chunk of source) {
    yield chunk;
    done += chunk.length;
    onProgress?.(done, total);
  }
}

/** What cannot be unzipped was not what was zipped; what went wrong before it is told as it is. */
async function* unzipped(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const fed = pipeline(source, gunzip);
  fed.catch(() => undefined); // told by the stream itself
  try {
    yield* gunzip;
    await fed;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw code.startsWith("Z_") || code === "ERR_STREAM_PREMATURE_CLOSE" ? new Halt(DAMAGED) : error;
  }
}
