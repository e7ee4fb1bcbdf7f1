import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepDatabase } from "#lib/cli/keep-database";
import { lendToServer } from "#lib/postgres/lend-rights";
import { migrateDatabase } from "#lib/postgres/migrate";
import { findPostmaster } from "#lib/postgres/process";
import { type Child, weight } from "#tests/bench/save-to-visible";
import { asOtherProcess } from "#tests/support/other-process";
import { startTestServer, stopTestServer, type TestServer } from "#tests/support/server";
import { databaseProcesses } from "#tests/trials/running/processes";
import { reckon } from "#tests/trials/running/saves";

// The small size of the trials "kill" and "beku", without the server between: a PostgreSQL that keeps what it was given, killed,
// frozen and ended under people who save until they are told that it is stored.

const TODAY = "2026-11-12";
const SAVES = 40;
const EVERY_MS = 100;

let database: TestServer;
let children: Child[];
let save: (child: Child, id: string) => Promise<unknown>;
let verified: () => Promise<string[]>;
let disconnect: (() => Promise<unknown>) | undefined;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  database = await startTestServer(true);
  const { url, serverUrl } = database.server;
  await migrateDatabase(url);
  await lendToServer({ url, serverUrl });
  asOtherProcess({ DATABASE_URL: serverUrl, DENYUT_OWNER_URL: url });
  const { demand } = await import("#lib/access/actor");
  const { asActor } = await import("#lib/db/as-actor");
  const { db, gate } = await import("#lib/db/client");
  const { hasNikKey } = await import("#lib/db/nik-key");
  const { verify } = await import("#lib/measure/verify");
  const { recordService } = await import("#lib/recording/record-service");
  const { RecordInput } = await import("#lib/recording/schema");
  const { createPerson } = await import("#prisma/factories/people");
  const { openYears } = await import("#prisma/factories/records");
  const { signedIn } = await import("#prisma/factories/users");
  const { createWorld } = await import("#prisma/factories/world");
  await hasNikKey(url);
  const world = await createWorld();
  await openYears(2026);
  children = [];
  for (let number = 0; number < SAVES; number++) {
    const about = { name: `Anak ${number}`, sex: "L", bornOn: "2025-07-05", motherName: "Siti" } as const;
    const { id } = await createPerson({ ...about, home: world.kenanga, by: world.wati });
    children.push({ id, posyandu: "", puskesmas: "", petugas: "", kg: 7 + (number % 20) / 10 });
  }
  const wati = demand(await signedIn(world.wati), "service:record");
  save = (child, id) => {
    const about = { id, person_id: child.id, kind: "TIMBANG", place: "POSYANDU" };
    return asActor(wati, (tx) =>
      recordService(tx, wati, RecordInput.parse({ ...about, ...weight(child, TODAY) })),
    );
  };
  verified = async () => (await verify()).differences;
  disconnect = () => Promise.all([db().$disconnect(), gate().$disconnect()]);
  const { folder } = database;
  stop = keepDatabase({ folder, again: () => Promise.resolve(), tell: () => undefined, everyMs: 200 });
}, 120_000);

afterAll(async () => {
  await stop?.();
  await disconnect?.();
  await stopTestServer(database);
});

/** As soon as it runs again, should the blow before have ended it. */
async function processes() {
  const cluster = join(database.folder, "postgres");
  await expect.poll(() => findPostmaster(cluster), { timeout: 20_000 }).not.toBeNull();
  return await databaseProcesses(cluster);
}

/** A connection's process may have ended since it was found. */
function sendTo(id: number, name: "SIGSTOP" | "SIGCONT") {
  try {
    process.kill(id, name);
  } catch (error) {
    if ((error as { code?: string }).code !== "ESRCH") throw error;
  }
}

async function signal(name: "SIGSTOP" | "SIGCONT"): Promise<void> {
  const { postmaster, others } = await processes();
  process.kill(postmaster, name);
  for (const id of others) sendTo(id, name);
}

const BLOWS: Record<number, () => Promise<unknown>> = {
  5: async () => process.kill((await processes()).others.at(-1) ?? 0, "SIGKILL"),
  15: async () => process.kill((await processes()).postmaster, "SIGKILL"),
  25: async () => {
    await signal("SIGSTOP");
    await wait(1_500);
    await signal("SIGCONT");
  },
  32: async () => process.kill((await processes()).postmaster, "SIGINT"),
};

test("whatever was acknowledged is there once, with its audit, and everybody gets through in the end", async () => {
  const acknowledged: string[] = [];
  const refused = new Set<unknown>();
  let fallen: Promise<unknown> = Promise.resolve();
  await Promise.all(
    children.map(async (child, number) => {
      await wait(number * EVERY_MS);
      const blow = BLOWS[number];
      if (blow) fallen = fallen.then(blow);
      const id = uuidv7();
      for (const until = Date.now() + 60_000; Date.now() < until; await wait(300)) {
        const told = await save(child, id).then(
          () => "stored",
          (error: { code?: string }) => error.code,
        );
        if (told === "stored") return acknowledged.push(child.id);
        refused.add(told);
      }
    }),
  );
  await fallen;

  expect(acknowledged).toHaveLength(SAVES);
  expect([...refused].filter((code) => !/^DATABASE_/.test(String(code)))).toEqual([]);
  expect(refused.size).toBeGreaterThan(0);
  const kept = { children, acknowledged, answers: new Map(), longestWaitMs: 0 };
  expect(await reckon(database.server.url, kept, TODAY)).toEqual({
    lost: 0,
    doubled: 0,
    wrong: 0,
    unaudited: 0,
  });
  expect(await verified()).toEqual([]);
}, 120_000);
