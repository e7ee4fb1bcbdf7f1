import "server-only";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { ownConnection } from "#lib/db/own-connection";
import { databaseAccount, runTool } from "#lib/postgres/process";

/** What the data folder remembers about its server. */
export type Remembered = { port: number; password: string; serverPassword: string };

/** The owner of the application's database: it may create roles and databases, and nothing more. */
export const OWNER = "denyut";

export async function recall(folder: string): Promise<Remembered> {
  const file = join(folder, "postgres.json");
  const known = await readFile(file, "utf8").then(JSON.parse, () => ({}));
  if (known.serverPassword) return known;
  // A folder from before the server had a login of its own is given one.
  const made = { port: await freePort(), password: newPassword(), serverPassword: newPassword() };
  return remember(folder, { ...made, ...known });
}

function newPassword(): string {
  return randomBytes(18).toString("hex");
}

export async function remember(folder: string, remembered: Remembered): Promise<Remembered> {
  await writeFile(join(folder, "postgres.json"), JSON.stringify(remembered), { mode: 0o600 });
  return remembered;
}

/** Made beside its place and then renamed, so that an interrupted start leaves nothing half made. */
export async function ensureCluster(folder: string, password: string): Promise<void> {
  const cluster = join(folder, "postgres");
  if (await stat(join(cluster, "PG_VERSION")).catch(() => null)) return;

  const fresh = join(folder, "postgres.new");
  const passwordFile = join(fresh, "password");
  await rm(fresh, { recursive: true, force: true });
  await makeForDatabase(fresh);
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveToDatabase(passwordFile);
  // The builtin locale sorts and folds alike on every machine.
  await runTool(
    "initdb",
    [
      ...["-D", join(fresh, "cluster"), "--username=postgres", `--pwfile=${passwordFile}`],
      ...["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ],
    fresh,
  );
  await rename(join(fresh, "cluster"), cluster);
  await rm(fresh, { recursive: true, force: true });
}

/** The owner and the database, when they are missing. */
export async function ensureDatabase({ port, password }: Remembered): Promise<void> {
  const admin = ownConnection({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" });
  await admin.connect();
  try {
    const role = await admin.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [OWNER]);
    if (role.rowCount === 0) {
      await admin.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`);
    }
    const database = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [OWNER]);
    if (database.rowCount === 0) await admin.query(`CREATE DATABASE ${OWNER} OWNER ${OWNER}`);
  } finally {
    await admin.end();
  }
}

export async function isFree(port: number): Promise<boolean> {
  return (await listenOn(port)) !== null;
}

export async function freePort(): Promise<number> {
  return (await listenOn(0)) ?? freePort();
}

function listenOn(port: number): Promise<number | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(null));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : null));
    });
  });
}

async function makeForDatabase(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await giveToDatabase(path);
}

async function giveToDatabase(path: string): Promise<void> {
  const account = await databaseAccount();
  if (account) await chown(path, account.uid, account.gid);
}
