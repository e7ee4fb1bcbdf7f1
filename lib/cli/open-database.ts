import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { beforeEnd } from "#lib/cli/command";
import { keepDatabase } from "#lib/cli/keep-database";
import { Halt } from "#lib/db/halt";
import { ownConnection } from "#lib/db/own-connection";
import { demandVersion } from "#lib/db/version";
import { startEmbedded } from "#lib/postgres/embedded";

/** Held by the one command that serves a database; the number means nothing. */
const SERVING_LOCK = 5310;

/** As the owner, and as the server; they are one where there is one login only. */
export type Logins = { url: string; serverUrl: string };

type Wish = {
  folder: string;
  /** True for the one command that serves; the others may work beside it. */
  serving: boolean;
};

/** The user's own database, or the embedded one of the data folder, which is stopped again when the command ends. */
export async function openDatabase({ folder, serving }: Wish): Promise<Logins> {
  const own = ownLogins();
  if (own) {
    await checkReachable(own.url);
    if (serving) await hold(own.url, `Basis data di ${placeOf(own.url)}`);
    return own;
  }
  const server = await startEmbedded({ folder });
  if (serving) {
    const again = (url: string) => hold(url, `Data di ${folder}`);
    await again(server.url);
    beforeEnd(server.stop);
    beforeEnd(keepDatabase({ folder, again }));
  } else if (server.startedHere) {
    beforeEnd(async () => {
      if (await isServed(server.url)) return;
      await server.stop();
    });
  }
  return server;
}

/** The user's own PostgreSQL; null = the embedded one. */
export function ownLogins(): Logins | null {
  const { DATABASE_URL: serverUrl, DENYUT_OWNER_URL: owner } = process.env;
  const url = owner || serverUrl;
  return url ? { url, serverUrl: serverUrl || url } : null;
}

/** True while another command serves this database. */
export async function isServed(url: string): Promise<boolean> {
  const client = await tryToHold(url);
  await client?.end();
  return client === null;
}

async function hold(url: string, what: string): Promise<void> {
  // A killed command's connection may linger for a moment.
  for (let patience = 10; patience > 0; patience--) {
    const client = await tryToHold(url);
    if (client) return beforeEnd(() => client.end());
    await wait(300);
  }
  throw new Halt(
    `${what} sedang dipakai Denyut lain yang masih berjalan: hentikan dulu, atau pilih --data DIR.`,
  );
}

async function tryToHold(url: string): Promise<pg.Client | null> {
  const client = ownConnection({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS held", [SERVING_LOCK]);
  if (rows[0]?.held) return client;
  await client.end();
  return null;
}

async function checkReachable(url: string): Promise<void> {
  if (!URL.canParse(url))
    throw new Halt("DATABASE_URL dan DENYUT_OWNER_URL harus berupa alamat postgresql://…");
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
    await client.end();
    demandVersion(rows[0]?.version);
  } catch (error) {
    if (error instanceof Halt) throw error;
    throw new Halt(`Basis data di ${placeOf(url)} tidak dapat dihubungi: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: "tidak ada PostgreSQL di alamat itu",
  ENOTFOUND: "nama server tidak dikenal",
  EAI_AGAIN: "nama server tidak dikenal",
  "28P01": "nama pengguna atau kata sandi salah",
  "28000": "pengguna itu tidak boleh masuk",
  "3D000": "basis datanya belum dibuat",
};

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
