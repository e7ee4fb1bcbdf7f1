import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepDatabase } from "#lib/cli/keep-database";
import { type Embedded, startEmbedded } from "#lib/postgres/embedded";
import { lendToServer } from "#lib/postgres/lend-rights";
import { migrateDatabase } from "#lib/postgres/migrate";
import { asOtherProcess } from "#tests/support/other-process";
import { useUp, useUpLog } from "#tests/trials/running/full-disk";
import { SmallDisk } from "#tests/trials/running/small-disk";

// The small size of the trial "penuh": a database on a disk of its own, which another program fills.

const disk = await SmallDisk.mount(await mkdtemp(join(tmpdir(), "denyut-penuh-")), 450);
const folder = join(disk?.folder ?? "", "data");

let database: Embedded | undefined;
let write: (number: number) => Promise<unknown>;
let written: () => Promise<number[]>;
let health: () => Promise<{ ready: boolean; sentence: string }>;
let disconnect: (() => Promise<unknown>) | undefined;
let stop: (() => Promise<void>) | undefined;
const told: string[] = [];
const acknowledged: number[] = [];

beforeAll(async () => {
  if (!disk) return;
  await mkdir(folder);
  database = await startEmbedded({ folder });
  const { url, serverUrl } = database;
  await migrateDatabase(url);
  await lendToServer({ url, serverUrl });
  asOtherProcess({ DATABASE_URL: serverUrl, DENYUT_OWNER_URL: url });
  const { orOutage } = await import("#lib/db/outage");
  const { db, gate } = await import("#lib/db/client");
  const { hasNikKey } = await import("#lib/db/nik-key");
  const { sharedHealth } = await import("#lib/db/health");
  await hasNikKey(url);
  await db().$executeRaw`CREATE TABLE saves (number int, data text)`;
  write = (number) =>
    orOutage(() => db().$executeRaw`INSERT INTO saves VALUES (${number}, repeat('a', 3000))`).then(() =>
      acknowledged.push(number),
    );
  written = async () =>
    (await db().$queryRaw<{ number: number }[]>`SELECT number FROM saves ORDER BY number`).map(
      ({ number }) => number,
    );
  health = sharedHealth;
  disconnect = () => Promise.all([db().$disconnect(), gate().$disconnect()]);
  stop = keepDatabase({
    folder,
    again: () => Promise.resolve(),
    tell: (sentence) => told.push(sentence),
    everyMs: 200,
  });
}, 120_000);

afterAll(async () => {
  if (!disk) return;
  await stop?.();
  await disconnect?.();
  await database?.stop();
  await disk.unmount();
});

/** Until one is refused; it says which rule did that. */
async function writeUntilRefused(): Promise<unknown> {
  for (let number = acknowledged.length; number < 1_000; number++) {
    const refusal = await write(number).then(
      () => null,
      (error: { code?: string }) => error.code,
    );
    if (refusal) return refusal;
  }
  return null;
}

test.skipIf(!disk)(
  "without room for rows people are told so, health too, and it goes on once there is room",
  async () => {
    await write(0);
    await expect.poll(health, { timeout: 10_000 }).toMatchObject({ ready: true });
    await disk?.fill();
    await useUp(folder);
    expect(await writeUntilRefused()).toBe("DATABASE_FULL");
    await expect
      .poll(health, { timeout: 10_000 })
      .toEqual({ ready: false, sentence: expect.stringContaining("Ruang simpan basis data habis") });
    await expect
      .poll(() => told, { timeout: 10_000 })
      .toContainEqual(expect.stringMatching(/^! Ruang simpan .* habis/));
    await disk?.makeRoom();
    await write(acknowledged.length);
    expect(await written()).toEqual(acknowledged);
  },
  60_000,
);

test.skipIf(!disk)(
  "without room for its log PostgreSQL falls over; once there is room all that was written is there, and it goes on",
  async () => {
    await disk?.fill();
    await useUpLog(folder);
    const refused = () => write(-1).catch((error: { code?: string }) => error.code);
    await expect.poll(refused, { timeout: 20_000 }).toMatch(/^DATABASE_(FULL|AWAY)$/);
    await disk?.makeRoom();
    await expect.poll(() => written().catch(() => null), { timeout: 40_000 }).toEqual(acknowledged);
    await write(acknowledged.length);
    expect(await written()).toEqual(acknowledged);
  },
  90_000,
);
