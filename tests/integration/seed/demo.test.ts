import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { findActor } from "#lib/access/queries";
import { signIn } from "#lib/account/sign-in";
import { batchWorkInThreads } from "#lib/cli/batch-threads";
import { db, type Tx } from "#lib/db/client";
import { type BatchWork, batchWorkHere } from "#lib/measure/batch-work";
import { bringYearsUpToDate } from "#lib/measure/open-year";
import { rebuild } from "#lib/measure/rebuild";
import { verify } from "#lib/measure/verify";
import { type DemoAccount, seedDemo } from "#prisma/seed/demo";
import { seedReference } from "#prisma/seed/reference";
import { sessionOf, stranger } from "#tests/support/doors";

// A whole district with few people: every unit, every table, every rule.
const PEOPLE = 800;
let accounts: DemoAccount[];

beforeAll(async () => {
  accounts = await seedDemo({ kabupaten: "19.02", people: PEOPLE, years: 1, onProgress: () => undefined });
}, 120_000);

describe("the demo district", () => {
  test("has the units of Belitung", async () => {
    const counted = await db().unit.groupBy({ by: ["kind"], _count: true });
    const counts = Object.fromEntries(counted.map(({ kind, _count }) => [kind, _count]));
    expect(counts).toMatchObject({
      KABUPATEN: 1,
      KECAMATAN: 5,
      DESA: 49,
      TANPA_POSYANDU: 49,
      PUSKESMAS: 9,
      PUSTU: 10,
    });
  });

  test("has about the people that were asked for", async () => {
    const people = await db().person.count({ where: { homeId: { not: null }, diedOn: null } });
    expect(Math.abs(people - PEOPLE)).toBeLessThan(PEOPLE * 0.05);
  });

  test("is counted exactly", async () => {
    expect((await verify()).differences).toEqual([]);
    expect(
      (await db().openedYear.findMany()).map(({ year, recountingSince }) => [year, recountingSince]),
    ).toEqual([[2026, null]]);
  });

  test("nobody saved a record before it happened, or after today", async () => {
    const [row] = await db().$queryRaw<{ early: bigint; late: bigint; all: bigint }[]>`
      SELECT count(*) AS all, count(*) FILTER (WHERE recorded_at::date < served_on) AS early,
        count(*) FILTER (WHERE recorded_at >= '2026-11-13') AS late FROM service_records`;
    expect(Number(row?.all)).toBeGreaterThan(1000);
    expect([row?.early, row?.late]).toEqual([0n, 0n]);
  });

  test("one desa has no sasaran this year, the others have every group", async () => {
    const stored = await db().sasaranProyeksi.groupBy({
      by: ["desaId"],
      where: { year: 2026, source: "PUSDATIN" },
      _count: true,
    });
    expect(stored).toHaveLength(48);
    expect(new Set(stored.map(({ _count }) => _count))).toEqual(new Set([10]));
  });

  test("has one way in for every role, and each opens", async () => {
    expect(accounts.map(({ role }) => role).sort()).toEqual([
      "ADMIN",
      "AUDITOR",
      "DINKES",
      "KADER",
      "KAPUS",
      "PETUGAS",
      "PJ_KLASTER",
      "PUSTU",
    ]);
    for (const { role, username, password } of accounts) {
      const actor = await findActor(sessionOf(await signIn({ username, sandi: password }, stranger())));
      expect(actor).toMatchObject({ role, mustChangePassword: false });
    }
  });
});

describe("its counts", () => {
  /** A rebuild that ends after the first five hundred people. */
  async function breakOff() {
    const here = batchWorkHere();
    let batches = 0;
    const interrupted: BatchWork = {
      ...here,
      atOnce: 1,
      run: (task) => (++batches > 1 ? Promise.reject(new Error("listrik padam")) : here.run(task)),
    };
    await expect(rebuild({ work: interrupted })).rejects.toThrow("listrik padam");
  }

  const yearsBeingRecounted = async () =>
    (await db().openedYear.findMany()).filter(({ recountingSince }) => recountingSince !== null).length;

  test("when they are spoilt, verify names what differs, and a rebuild in threads sets it right", async () => {
    const [one] = await db().$queryRaw<{ person_id: string }[]>`
      UPDATE person_years SET masks = masks[3:] WHERE person_id = (
        SELECT person_id FROM person_years WHERE 4095 = ANY (masks) ORDER BY person_id LIMIT 1) RETURNING person_id`;
    await db().$executeRaw`UPDATE tallies SET m3 = m3 + 1 WHERE (unit_id, slot, sex) =
      (SELECT unit_id, slot, sex FROM tallies ORDER BY unit_id DESC, slot, sex LIMIT 1)`;

    const { differences } = await verify({ work: batchWorkInThreads() });
    expect(differences.filter((sentence) => sentence.startsWith("orang "))).toHaveLength(1);
    expect(differences[0]).toContain(`orang ${one?.person_id} tahun 2026`);
    expect(differences.length).toBeGreaterThan(2); // the row of tallies, and the rows that held this person

    const { people } = await rebuild({ work: batchWorkInThreads() });
    expect(people).toBe(await db().person.count());
    expect((await verify()).differences).toEqual([]);
    expect((await verify({ work: batchWorkInThreads() })).differences).toEqual([]);
    expect(await yearsBeingRecounted()).toBe(0);
  }, 120_000);

  test("a rebuild that was broken off says so and goes on where it stopped", async () => {
    await breakOff();
    expect(await yearsBeingRecounted()).toBe(1);

    const { people } = await rebuild();
    expect(people).toBe((await db().person.count()) - 500);
    expect(await yearsBeingRecounted()).toBe(0);
    expect((await verify()).differences).toEqual([]);
  });

  test("two rebuilds take turns, and neither leaves people out", async () => {
    let waited = 0;
    const [one, other] = await Promise.all([
      rebuild({ onWait: () => waited++ }),
      rebuild({ onWait: () => waited++ }),
    ]);
    const everybody = await db().person.count();
    expect([one.people, other.people, waited]).toEqual([everybody, everybody, 1]);
    expect((await rebuild()).people).toBe(everybody);
  });

  test("a save that holds what a rebuild waits for, and waits for what it holds, does not end it", async () => {
    const ids = (await db().person.findMany({ select: { id: true }, orderBy: { id: "asc" }, take: 400 })).map(
      ({ id }) => id,
    );
    const somebodyWaits = async () => {
      const [one] = await db().$queryRaw<{ waiting: number }[]>`
        SELECT count(*)::int AS waiting FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return (one?.waiting ?? 0) > 0;
    };
    const lock = (tx: Tx, id: string | undefined) =>
      tx.$executeRaw`SELECT 1 FROM persons WHERE id = ${id}::uuid FOR UPDATE`;
    const running = await db().$transaction(
      async (tx) => {
        await lock(tx, ids[399]);
        const rebuilding = rebuild();
        while (!(await somebodyWaits())) await wait(50); // it holds the first of the batch and waits for the last
        await lock(tx, ids[0]);
        return { rebuilding };
      },
      { timeout: 20_000 },
    );
    expect((await running.rebuilding).people).toBe(await db().person.count());
  });

  test("a year that is opened after an interrupted rebuild is counted for everybody", async () => {
    await breakOff();

    expect((await bringYearsUpToDate("2026-12-01")).opened).toEqual([2027]);
    expect(await yearsBeingRecounted()).toBe(0);
    expect((await verify()).differences).toEqual([]);
    const counted = await db().personYear.groupBy({ by: ["year"], _count: true, orderBy: { year: "asc" } });
    const [last, next] = counted.map(({ _count }) => _count);
    expect(Math.abs((last ?? 0) - (next ?? 0))).toBeLessThan(100); // nearly the same people count in both
  });
});

describe("the reference data", () => {
  test("written again it adds nothing", async () => {
    const before = await db().unit.count();
    expect(await seedReference("19.02")).toEqual({ kecamatan: 5, desa: 49 });
    expect(await db().unit.count()).toBe(before);
  });

  test("an unknown kabupaten is told in one sentence", async () => {
    await expect(seedReference("99.99")).rejects.toThrow("99.99 bukan kode kabupaten atau kota");
  });
});
