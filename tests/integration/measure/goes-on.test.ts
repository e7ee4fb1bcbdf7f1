import pg from "pg";
import { afterEach, beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { env } from "#lib/env";
import { keepYearsUpToDate } from "#lib/measure/keep-years";
import { rebuild } from "#lib/measure/rebuild";
import { createPerson } from "#prisma/factories/people";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let end: () => void;

beforeAll(async () => {
  world = await createWorld();
  await createPerson({
    name: "Siti",
    sex: "P",
    bornOn: "1990-05-05",
    by: world.petugas,
    home: world.kenanga,
  });
  await db().openedYear.createMany({ data: [{ year: 2026 }], skipDuplicates: true });
  await rebuild();
});
afterEach(() => end?.());

/** As a rebuild leaves it that was killed: marked, and with nobody who holds it. */
const kill = () => db().$executeRaw`UPDATE years SET recounting_since = now()`;
const marked = () => db().openedYear.count({ where: { recountingSince: { not: null } } });

test("a rebuild that was killed while the server runs goes on by itself", async () => {
  end = keepYearsUpToDate(100);
  await kill();
  await expect.poll(marked, { timeout: 10_000 }).toBe(0);
});

test("one that is under way elsewhere is left to itself", async () => {
  const other = new pg.Client({ connectionString: env().DATABASE_URL });
  await other.connect();
  await other.query("SELECT pg_advisory_lock(5311)");
  await kill();
  end = keepYearsUpToDate(100);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await marked()).toBe(1);
  const waiting = await db().$queryRaw`
    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  expect(waiting).toEqual([]);
  await other.end();
  await expect.poll(marked, { timeout: 10_000 }).toBe(0);
});
