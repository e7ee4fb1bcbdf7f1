import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { Halt } from "#lib/db/halt";
import { recall } from "#lib/postgres/cluster";
import { SmallDisk } from "#tests/trials/running/small-disk";
import { type Blow, tryBlows } from "#tests/trials/running/trial";
import type { Surroundings } from "#tests/trials/surroundings";

const FULL = { saves: 500, people: 12_000, megabytes: 3_000 };
const SMALL = { saves: 100, people: 3_000, megabytes: 1_500 };
const SECONDS = 20;
const PORT = 4_333;

/**
 * The disk of the embedded database filled by another program while people save: first there is no room for rows, then none
 * for the log of changes, without which PostgreSQL ends. Who saves is told; once there is room it goes on by itself.
 */
export async function tryFullDisk(words: readonly string[], surroundings: Surroundings): Promise<boolean> {
  const { megabytes, ...size } = words.includes("small") ? SMALL : FULL;
  const disk = await SmallDisk.mount(resolve(".data", "penuh"), megabytes);
  if (!disk)
    throw new Halt("This account may not mount a file system (tmpfs): run it as root, in a container.");
  surroundings.beforeEnd(() => disk.unmount());
  const folder = join(disk.folder, "data");
  const full = (what: string, use: () => Promise<void>): Blow => {
    return (struck) =>
      struck.strike(
        what,
        async () => {
          await disk.fill();
          await use();
          await wait(SECONDS * 500);
          await struck.told(what);
          await wait(SECONDS * 500);
          await disk.makeRoom();
        },
        () => struck.startDatabase(),
      );
  };
  const blows = [
    full("no room for rows", () => useUp(folder)),
    full("no room for the log", () => useUpLog(folder)),
  ];
  return await tryBlows({ ...size, name: "disk full", port: PORT, folder, blows }, surroundings);
}

/** What the tables still hold in pages that they have: a save must not live on that. */
export async function useUp(folder: string): Promise<void> {
  await asAdmin(folder, async (client) => {
    await client.query("CREATE TABLE IF NOT EXISTS ballast AS SELECT repeat('x', 1000) AS row");
    for (let last = false; !last; )
      last = await client.query("INSERT INTO ballast SELECT row FROM ballast").then(
        () => false,
        () => true,
      );
  }).catch(() => undefined); // no room even for that
}

/** The segments that PostgreSQL keeps ready, until it ends for want of the next one. */
export async function useUpLog(folder: string): Promise<void> {
  await asAdmin(folder, async (client) => {
    for (let turns = 0; turns < 500; turns++) {
      await client.query("SELECT pg_logical_emit_message(true, 'ballast', 'x')");
      await client.query("SELECT pg_switch_wal()");
    }
  }).catch(() => undefined);
}

async function asAdmin(folder: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const { port, password } = await recall(folder);
  const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "denyut" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
