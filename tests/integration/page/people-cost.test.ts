import { beforeAll, expect, test } from "vitest";
import { asActor } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { rebuild } from "#lib/measure/rebuild";
import { countParts, readNameBits } from "#lib/names/read-bits";
import { readOpenPregnancies } from "#lib/page/home/read-open-pregnancies";
import type { MonthNumber } from "#lib/period/month";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

const MORE = 4000;

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  for (const name of ["Ani", "Beti", "Cici"]) {
    const person = await createPerson({
      name,
      sex: "P",
      bornOn: "1998-03-04",
      home: world.kenanga,
      by: world.sri,
    });
    await createPregnancy({ person, hpht: "2026-05-01", registeredOn: "2026-06-20", by: world.sri });
  }
  await rebuild();
  await settle();
});

/** As autovacuum leaves it. */
async function settle() {
  await db().$executeRaw`VACUUM (ANALYZE) persons, residences, person_years, pregnancies`;
}

/** Women of the same home, who count for something else. */
async function growTo(women: number) {
  const by = world.sri.id;
  await db().$executeRaw`
    WITH more AS (
      INSERT INTO persons (id, name, sex, born_on, no_nik_reason, home_id, registered_by_id)
      SELECT gen_random_uuid(), 'Warga ' || n, 'P', '1990-02-03', 'BELUM_REKAM', ${world.kenanga.id}::uuid, ${by}::uuid
      FROM generate_series(1, ${women}::int) AS n RETURNING id, home_id
    ), live AS (
      INSERT INTO residences (person_id, since, home_id, recorded_by_id) SELECT id, '1990-02-01', home_id, ${by}::uuid FROM more
    ) INSERT INTO person_years (person_id, year, sex, homes, masks)
      SELECT id, 2026, 'P', array_fill(home_id, ARRAY[12]), '{-59,4095}' FROM more`;
  await settle();
}

/** Pages of tables and indexes that were asked for on this connection, as far as PostgreSQL has not told them on yet. */
async function pagesRead(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ pages: number }[]>`
    SELECT sum(pg_stat_get_xact_blocks_fetched(c.oid))::int AS pages
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace`;
  return row?.pages ?? 0;
}

async function costs() {
  const actor = await signedIn(world.sri);
  const homes = [...actor.homes];
  const month: MonthNumber = 10;
  const question = {
    mask: "K4_WAITING" as const,
    without: null,
    from: month,
    to: month,
    year: 2026,
    homes,
    own: homes,
    grouping: "PREGNANCY" as const,
    parting: "NONE" as const,
    leavesAt: null,
    on: "2026-11-12" as const,
    page: null,
  };
  const cost = (work: (tx: Tx) => Promise<unknown[]>) =>
    asActor(actor, async (tx) => {
      const before = await pagesRead(tx);
      const { length: found } = await work(tx);
      return { found, pages: (await pagesRead(tx)) - before };
    });
  return {
    agenda: await cost((tx) => readOpenPregnancies(tx, actor)),
    names: await cost((tx) => readNameBits(tx, question)),
    parts: await cost((tx) => countParts(tx, question)),
  };
}

test("what lists people costs no more than going once through the rows of who lives there", async () => {
  const few = await costs();
  await growTo(MORE);
  const many = await costs();

  expect(few).toMatchObject({ agenda: { found: 3 }, names: { found: 3 }, parts: { found: 1 } });
  expect(many).toMatchObject({ agenda: { found: 3 }, names: { found: 3 }, parts: { found: 1 } });
  // The women of the home stand in an index, some hundred on a page; their own rows are not looked for one by one.
  expect(many.agenda.pages - few.agenda.pages).toBeLessThan(MORE / 20);
  expect(many.names.pages - few.names.pages).toBeLessThan(MORE / 10);
  expect(many.parts.pages - few.parts.pages).toBeLessThan(MORE / 10);
}, 60_000);
