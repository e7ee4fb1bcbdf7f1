import "server-only";
import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Halt } from "#lib/db/halt";
import { ownConnection } from "#lib/db/own-connection";
import { roleName } from "#lib/db/role";
import {
  ensureCluster,
  ensureDatabase,
  freePort,
  isFree,
  OWNER,
  type Remembered,
  recall,
  remember,
} from "#lib/postgres/cluster";
import { findPostmaster, runTool } from "#lib/postgres/process";

export type Embedded = {
  /** The owner's. */
  url: string;
  /** Of the server, which owns nothing. */
  serverUrl: string;
  /** False when it was running already, be it for another command or left over by a killed one. */
  startedHere: boolean;
  stop: () => Promise<void>;
};

type Options = {
  /** Holds the cluster, its log, its port and its password. */
  folder: string;
  /** False gives speed for data that nobody will miss: tests. */
  durable?: boolean;
};

const SETTINGS = [
  ...["listen_addresses=127.0.0.1", "unix_socket_directories=.", "timezone=UTC", "log_timezone=UTC"],
  ...["shared_buffers=256MB", "effective_cache_size=2GB", "work_mem=16MB", "maintenance_work_mem=256MB"],
  ...["max_wal_size=2GB", "wal_compression=on", "random_page_cost=1.1", "jit=off", "lc_messages=C"],
  // A refused row would stand in its log with the name in it.
  "log_error_verbosity=terse",
];
const FOR_TESTS = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

/** A real PostgreSQL on this machine, reachable from this machine only. Recovers by itself from a hard stop. */
export async function startEmbedded({ folder, durable = true }: Options): Promise<Embedded> {
  const cluster = join(folder, "postgres");
  const remembered = await recall(folder);
  const stop = async () => {
    if ((await findPostmaster(cluster)) === null) return;
    await runTool("pg_ctl", ["stop", "-D", cluster, "-m", "fast", "-w", "-t", "120"], cluster);
  };

  const opened = (startedHere: boolean) => {
    const url = urlOf(cluster, remembered);
    return { url, serverUrl: asServer(url, remembered), startedHere, stop };
  };

  if (await adopt(cluster, remembered)) return opened(false);

  await ensureCluster(folder, remembered.password);
  await forget(cluster);
  if (!(await isFree(remembered.port))) {
    await remember(folder, Object.assign(remembered, { port: await freePort() }));
  }
  await launch(cluster, remembered.port, durable ? SETTINGS : [...SETTINGS, ...FOR_TESTS]);
  await ensureDatabase(remembered);
  return opened(true);
}

/** What a server that was killed has left behind: a number that another process may bear by now, and its socket. */
async function forget(cluster: string): Promise<void> {
  const left = (await readdir(cluster)).filter(
    (name) => name === "postmaster.pid" || name.startsWith(SOCKET),
  );
  for (const name of left) await rm(join(cluster, name), { force: true });
}

const SOCKET = ".s.PGSQL.";

/** What the system allows for the name of a socket. */
const LONGEST_SOCKET = 100;

/** By the cluster's own socket, which costs both sides less than half of what a port does; by the port where its path is too long. */
function urlOf(cluster: string, { port, password }: Remembered): string {
  const url = `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${OWNER}`;
  const folder = resolve(cluster);
  const socket = join(folder, `${SOCKET}${port}`);
  return socket.length <= LONGEST_SOCKET && existsSync(socket)
    ? `${url}?host=${encodeURIComponent(folder)}`
    : url;
}

function asServer(url: string, { serverPassword }: Remembered): string {
  const login = { username: roleName(OWNER, "server"), password: serverPassword };
  return Object.assign(new URL(url), login).href;
}

/** True when the cluster's server runs and answers; waits while it is still starting or stopping. */
async function adopt(cluster: string, remembered: Remembered): Promise<boolean> {
  for (let patience = 300; patience > 0; patience--) {
    if ((await findPostmaster(cluster)) === null) return false;
    if (await answers(urlOf(cluster, remembered))) return true;
    await wait(200);
  }
  throw new Halt(`PostgreSQL di ${cluster} berjalan tetapi tidak menjawab: hentikan prosesnya, lalu ulangi.`);
}

async function answers(url: string): Promise<boolean> {
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function launch(cluster: string, port: number, settings: string[]): Promise<void> {
  const log = join(cluster, "server.log");
  const flags = [`port=${port}`, ...settings].map((setting) => `-c ${setting}`).join(" ");
  await rm(log, { force: true });
  try {
    // Replaying the log after a crash may take minutes.
    await runTool("pg_ctl", ["start", "-D", cluster, "-w", "-t", "900", "-l", log, "-o", flags], cluster);
  } catch (error) {
    const said = await readFile(log, "utf8").catch(() => String(error));
    if (said.includes("Permission denied"))
      throw new Halt(
        `PostgreSQL tidak boleh membuka ${cluster}: kembalikan folder itu kepada pemiliknya semula, atau pilih folder lain dengan --data.`,
      );
    throw new Error(`PostgreSQL tidak mau mulai: ${said.trim().split("\n").slice(-5).join(" ")}`);
  }
}
