import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import type pg from "pg";
import { Halt } from "#lib/db/halt";
import { ownConnection } from "#lib/db/own-connection";
import { type Read, sql } from "#lib/db/read";
import { subkey, unseal } from "#lib/db/sealing";

const PURPOSE = "nik";

export const OTHER_NIK_KEY =
  "DENYUT_NIK_KEY bukan kunci data ini: NIK yang tersimpan tidak terbaca, dan NIK yang sama dapat terdaftar dua kali. Kembalikan kunci yang dipakai saat data ini dibuat.";

/**
 * Whether this process has the key of this data. The first to open new data leaves the check value; data from before there
 * was one is judged by a NIK that lies in it.
 */
export async function hasNikKey(url: string): Promise<boolean> {
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows: tables } = await client.query(
      "SELECT to_regclass('public.key_checks') IS NOT NULL AS present",
    );
    if (!tables[0]?.present) return await opensWhatLies(client);
    const kept = await readCheck(client);
    if (kept !== null) return sameAs(kept);
    if (!(await opensWhatLies(client))) return false;
    await client.query("INSERT INTO key_checks VALUES ($1, $2) ON CONFLICT DO NOTHING", [
      PURPOSE,
      nikKeyCheck(),
    ]);
    return sameAs((await readCheck(client)) ?? ""); // somebody else may have been quicker
  } finally {
    await client.end();
  }
}

/** The same for the server, which reads the check value alone; null where no command has left one. */
export async function fitsNikKey(read: Read): Promise<boolean | null> {
  const [kept] = await read<{ value: string }>(sql`SELECT value FROM key_checks WHERE purpose = ${PURPOSE}`);
  return kept ? sameAs(kept.value) : null;
}

/** For commands: with another key nothing begins. */
export async function demandNikKey(url: string): Promise<void> {
  if (!(await hasNikKey(url))) throw new Halt(OTHER_NIK_KEY);
}

/** Whether there is a NIK, and this key opened it; another key is a sentence. */
export async function opensOneNik(url: string): Promise<boolean> {
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const sealed = await readOneNik(client);
    if (sealed === null) return false;
    if (!isOpened(sealed)) throw new Halt(OTHER_NIK_KEY);
    return true;
  } finally {
    await client.end();
  }
}

async function readCheck(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ value: string }>("SELECT value FROM key_checks WHERE purpose = $1", [
    PURPOSE,
  ]);
  return rows[0]?.value ?? null;
}

async function opensWhatLies(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query("SELECT to_regclass('public.persons') IS NOT NULL AS present");
  if (!tables[0]?.present) return true;
  const sealed = await readOneNik(client);
  return sealed === null || isOpened(sealed);
}

async function readOneNik(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ sealed: string }>(
    "SELECT nik_cipher AS sealed FROM persons WHERE nik_cipher IS NOT NULL LIMIT 1",
  );
  return rows[0]?.sealed ?? null;
}

function isOpened(sealed: string): boolean {
  try {
    unseal(sealed);
    return true;
  } catch {
    return false;
  }
}

/** Tells this process's key from another, and nothing else about it. */
export function nikKeyCheck(): string {
  return createHmac("sha256", subkey("key check")).update("kunci NIK data ini").digest("hex");
}

function sameAs(kept: string): boolean {
  const [one, other] = [Buffer.from(kept), Buffer.from(nikKeyCheck())];
  return one.length === other.length && timingSafeEqual(one, other);
}
