import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEmbedded } from "#lib/postgres/embedded";
import { lendToServer } from "#lib/postgres/lend-rights";
import { migrateDatabase } from "#lib/postgres/migrate";
import { findPostmaster } from "#lib/postgres/process";
import { asOtherProcess } from "#tests/support/other-process";
import { startTestServer, stopTestServer, type TestServer } from "#tests/support/server";

// A database of its own, since it is frozen and ended here; asked by the login that a server has.

const nobody = { id: "00000000-0000-0000-0000-000000000000", homes: [], unitKind: "POSYANDU" };

let database: TestServer;
let ask: () => Promise<unknown>;
let health: () => Promise<{ ready: boolean; sentence: string }>;
let disconnect: () => Promise<void>;

beforeAll(async () => {
  database = await startTestServer();
  const { url, serverUrl } = database.server;
  await migrateDatabase(url);
  await lendToServer({ url, serverUrl });
  asOtherProcess({ DATABASE_URL: serverUrl });
  const { asActor } = await import("#lib/db/as-actor");
  const { leaveDatabase } = await import("#lib/db/leave-database");
  const { hasNikKey } = await import("#lib/db/nik-key");
  const { sharedHealth } = await import("#lib/db/health");
  await hasNikKey(url);
  ask = () => asActor(nobody, (tx) => tx.$queryRaw`SELECT count(*)::int AS people FROM persons`);
  health = sharedHealth;
  disconnect = leaveDatabase;
}, 120_000);

afterAll(async () => {
  await disconnect();
  await stopTestServer(database);
});

/** The postmaster and all that it has begun. */
function signal(pid: number | null, name: string) {
  const children = execFileSync("pgrep", ["-P", String(pid)])
    .toString()
    .trim()
    .split("\n");
  execFileSync("kill", [name, String(pid), ...children]);
}

test("the server's login asks as whoever is signed in, and 150 questions for health have one answer", async () => {
  expect(await ask()).toEqual([{ people: 0 }]);
  const answers = await Promise.all(Array.from({ length: 150 }, health));
  expect(new Set(answers)).toEqual(new Set([answers[0]]));
  expect(answers[0]).toEqual({ ready: true, sentence: "Siap." });
});

test("one that is frozen is told of within half a minute, and asked again when it is back", async () => {
  const pid = await findPostmaster(join(database.folder, "postgres"));
  signal(pid, "-STOP");
  const began = Date.now();
  try {
    await expect.poll(async () => (await health()).ready, { timeout: 8_000 }).toBe(false);
    // Whichever of the two is told first: that it took too long, or that the connection was given up for it.
    await expect(ask()).rejects.toMatchObject({ digest: expect.stringMatching(/^DATABASE_(SLOW|AWAY)$/) });
    expect(Date.now() - began).toBeLessThan(30_000);
  } finally {
    signal(pid, "-CONT");
  }
  await expect.poll(ask, { timeout: 10_000 }).toEqual([{ people: 0 }]);
}, 90_000);

test("one that ends is told of at once, and asked again when it is back", async () => {
  await database.server.stop();
  await expect(ask()).rejects.toMatchObject({ digest: "DATABASE_AWAY" });
  await expect.poll(async () => (await health()).ready, { timeout: 10_000 }).toBe(false);
  await startEmbedded({ folder: database.folder, durable: false });
  await expect.poll(() => ask().catch(() => null), { timeout: 10_000 }).toEqual([{ people: 0 }]);
  await expect.poll(async () => (await health()).ready, { timeout: 10_000 }).toBe(true);
}, 60_000);
