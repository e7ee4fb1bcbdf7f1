import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Halt } from "#lib/db/halt";

const MB = 1024 ** 2;
const ROOM_TO_BEGIN = 400;
const ROOM_TO_GO_ON = 64;

/** The folder of the embedded database and of the keys, made when it is missing and proved to be writable. */
export async function openDataFolder(path: string): Promise<string> {
  const folder = resolve(path);
  const probe = join(folder, ".tulis");
  try {
    await makeFolder(folder);
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    throw new Halt(
      isFull(error)
        ? full(folder, 0)
        : `Folder data ${folder} tidak dapat ditulisi: pilih yang lain dengan --data DIR.`,
    );
  }
  await checkRoom(folder);
  return folder;
}

/** Refuses to go on where PostgreSQL would soon stop for want of room. */
export async function checkRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MB);
  const needed = existsSync(join(folder, "postgres")) ? ROOM_TO_GO_ON : ROOM_TO_BEGIN;
  if (free < needed) throw new Halt(full(folder, free, needed));
}

export type Secrets = { nikKey: string; nextAuthSecret: string };

/** The keys of this data, made once. Without the NIK key its NIKs cannot be read again. */
export async function openSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, "secrets.json");
  if (existsSync(file)) return JSON.parse(await readFile(file, "utf8"));
  if (existsSync(join(folder, "postgres"))) {
    throw new Halt(
      `Kunci NIK (${file}) hilang: kembalikan berkas itu, atau mulai data baru dengan --data DIR.`,
    );
  }
  const secrets = {
    nikKey: randomBytes(32).toString("base64"),
    nextAuthSecret: randomBytes(32).toString("hex"),
  };
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** One level at a time: Node's own recursion never returns where a file system has no room for folders (/proc). */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

function full(folder: string, free: number, needed = ROOM_TO_BEGIN): string {
  return `Ruang simpan untuk ${folder} habis (sisa ${free} MB, perlu ${needed} MB): kosongkan ruang atau pilih --data DIR.`;
}

function isFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOSPC";
}
