import { beforeEach, describe, expect, test } from "vitest";
import { asActor } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { batchWorkHere } from "#lib/measure/batch-work";
import { rebuild } from "#lib/measure/rebuild";
import { recount } from "#lib/measure/recount";
import { verify } from "#lib/measure/verify";
import type { Day } from "#lib/period/day";
import { createPerson, moveTo, type TestPerson } from "#prisma/factories/people";
import { createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { freshDatabase } from "#tests/support/database";
import {
  countEvents,
  readEventTallies,
  rebuildEvents,
  TRIAL,
  verifyEvents,
  wrongEvents,
} from "#tests/support/events-on-postgres";

describe("a child who is weighed", () => {
  let world: World;
  let child: TestPerson;
  beforeEach(async () => {
    await freshDatabase();
    world = await createWorld();
    await openYears(2025, 2026);
    child = await createPerson({
      name: "Adinda",
      sex: "P",
      bornOn: "2024-09-05",
      home: world.kenanga,
      by: world.petugas,
    });
    for (const day of ["2026-03-01", "2026-03-31", "2026-05-20"] as const) await weigh(day);
    await countEvents(child.id);
  });

  const weigh = (servedOn: Day, person = child) =>
    createRecord({ person, kind: "TIMBANG", servedOn, data: { bb_kg: 10 }, by: world.petugas });

  /** "kenanga 8HR-4TH ..2.1.......", what counts nothing left out. */
  async function lines(): Promise<string[]> {
    const names = new Map(
      [world.kenanga, world.melati, world.kampongDamai, world.juruSeberang].map(({ id, name }) => [
        id,
        name.replace("Posyandu ", "").replace(" (contoh)", ""),
      ]),
    );
    return [...(await readEventTallies())]
      .map(([key, months]) => {
        const [, unit = "", what = "", sex] = key.split("|");
        const digits = months.map((number) => (number === 0 ? "." : number)).join("");
        return `${names.get(unit)} ${sex} ${what.replace("LAYANAN.TIMBANG ", "")} ${digits}`;
      })
      .sort();
  }

  test("counts as often as it happened, at home and in the desa", async () => {
    expect(await lines()).toEqual(["Kampong Damai P 8HR-4TH ..2.1.......", "Kenanga P 8HR-4TH ..2.1......."]);
    expect(await verifyEvents()).toEqual([]);
  });

  test("is counted once, however often it is recounted", async () => {
    await countEvents(child.id);
    await countEvents(child.id, child.id);
    expect(await lines()).toEqual(["Kampong Damai P 8HR-4TH ..2.1.......", "Kenanga P 8HR-4TH ..2.1......."]);
  });

  test("moves from May on, and comes under the other sex and age when they are corrected", async () => {
    await moveTo({ person: child, since: "2026-05", to: world.melati, by: world.petugas });
    await countEvents(child.id);
    expect(await lines()).toEqual([
      "Juru Seberang P 8HR-4TH ....1.......",
      "Kampong Damai P 8HR-4TH ..2.........",
      "Kenanga P 8HR-4TH ..2.........",
      "Melati P 8HR-4TH ....1.......",
    ]);

    await db().person.update({ where: { id: child.id }, data: { sex: "L", bornOn: new Date("2021-03-31") } });
    await countEvents(child.id);
    expect(await lines()).toEqual([
      "Juru Seberang L 5-59TH ....1.......",
      "Kampong Damai L 5-59TH ..1.........",
      "Kampong Damai L 8HR-4TH ..1.........",
      "Kenanga L 5-59TH ..1.........",
      "Kenanga L 8HR-4TH ..1.........",
      "Melati L 5-59TH ....1.......",
    ]);
    expect(await verifyEvents()).toEqual([]);
  });

  test("dies in April, and what was told of May counts nowhere", async () => {
    await db().person.update({ where: { id: child.id }, data: { diedOn: new Date("2026-04-02") } });
    await countEvents(child.id);
    expect(await lines()).toEqual(["Kampong Damai P 8HR-4TH ..2.........", "Kenanga P 8HR-4TH ..2........."]);
  });

  test("is merged into another, under whom all of it counts", async () => {
    const winner = await createPerson({
      name: "Adinda Putri",
      sex: "P",
      bornOn: "2024-09-05",
      home: world.melati,
      by: world.petugas,
    });
    await weigh("2026-03-10", winner);
    await countEvents(winner.id);
    await db().person.update({ where: { id: child.id }, data: { mergedIntoId: winner.id, homeId: null } });
    await countEvents(winner.id, child.id);
    expect(await lines()).toEqual(["Juru Seberang P 8HR-4TH ..3.1.......", "Melati P 8HR-4TH ..3.1......."]);
    expect(await verifyEvents()).toEqual([]);
  });

  test("counts in a year from when it is opened", async () => {
    await weigh("2027-01-01");
    await countEvents(child.id);
    expect((await lines()).join()).not.toContain("1...........");
    await openYears(2027);
    await rebuildEvents();
    expect(await lines()).toContain("Kenanga P 8HR-4TH 1...........");
    expect(await wrongEvents()).toEqual([]);
  });

  test("leaves no trace of a transaction that ends in an error", async () => {
    await weigh("2026-06-06");
    const broken = db().$transaction(async (tx) => {
      await recount(tx, [child.id], [], TRIAL);
      throw new Error("after the count");
    });
    await expect(broken).rejects.toThrow("after the count");
    expect(await lines()).toEqual(["Kampong Damai P 8HR-4TH ..2.1.......", "Kenanga P 8HR-4TH ..2.1......."]);
  });

  test("is asked of the tables of events only where something is counted so", async () => {
    await weigh("2026-06-06");
    const asked = async (catalogue: Parameters<typeof recount>[3]) => {
      const statements: string[] = [];
      await db().$transaction((tx) => recount(listening(tx, statements), [child.id], [], catalogue));
      return statements.filter((text) => text.includes("event_")).length;
    };
    expect(await asked(undefined)).toBe(0);
    expect(await asked(TRIAL)).toBe(3);
  });

  test.each([
    ["a row of the person is changed", "UPDATE event_years SET m3 = 1", 1 + 2],
    ["a row of the person is lost", "DELETE FROM event_years", 1 + 2],
    ["a count of the home is changed", "UPDATE event_tallies SET m3 = 3 WHERE unit_id = HOME", 1],
    ["a count of the desa is changed", "UPDATE event_tallies SET m3 = 3 WHERE unit_id = DESA", 1],
    ["a count is lost", "DELETE FROM event_tallies WHERE unit_id = HOME", 1],
    [
      "a puskesmas has a count",
      "INSERT INTO event_tallies (year, unit_id, code, band, sex, m1) VALUES (2026, PUSKESMAS, 'A', 'B', 'L', 1)",
      1,
    ],
  ])("is noticed by verify when %s", async (_, statement, differences) => {
    const { kenanga, kampongDamai, tanjungpandan } = world;
    await db().$executeRawUnsafe(
      statement
        .replace("HOME", `'${kenanga.id}'`)
        .replace("DESA", `'${kampongDamai.id}'`)
        .replace("PUSKESMAS", `'${tanjungpandan.id}'`),
    );
    expect(await verifyEvents()).toHaveLength(differences);
    expect((await verify({ sample: 5, work: batchWorkHere(TRIAL) })).differences.length).toBeGreaterThan(0);
  });

  test("is right again after a rebuild, when rows were changed, lost and made up", async () => {
    await db().$executeRaw`UPDATE event_years SET m3 = 5, m7 = 1`;
    await db().$executeRaw`DELETE FROM event_tallies WHERE unit_id = ${world.kenanga.id}::uuid`;
    await db().$executeRaw`INSERT INTO event_tallies (year, unit_id, code, band, sex, m1)
      VALUES (2026, ${world.kampongDamai.id}::uuid, 'LAYANAN.ANC', '60TH', 'L', 1)`;
    await rebuildEvents();
    expect(await verifyEvents()).toEqual([]);
    expect(await wrongEvents()).toEqual([]);
  });

  test("counts for nothing any more when its measure is gone and everybody is recounted", async () => {
    await rebuild();
    expect(await lines()).toEqual([]);
    expect((await verify()).differences).toEqual([]);
  });

  test("cannot be counted below nought", async () => {
    await db().$executeRaw`UPDATE event_tallies SET m3 = 0`;
    await moveTo({ person: child, since: "2026-03", to: world.melati, by: world.petugas });
    await expect(countEvents(child.id)).rejects.toThrow("tidak boleh negatif");
  });

  test("is no page's to read by itself: the role of the pages sees sums alone", async () => {
    const petugas = await signedIn(world.petugas);
    expect(await asActor(petugas, (tx) => tx.eventTally.count())).toBeGreaterThan(0);
    await expect(asActor(petugas, (tx) => tx.eventYear.count())).rejects.toThrow(/denied/);
    await expect(asActor(petugas, (tx) => tx.$executeRaw`UPDATE event_tallies SET m1 = 1`)).rejects.toThrow(
      /denied/,
    );
  });
});

/** Keeps the text of each raw statement. */
function listening(tx: Tx, statements: string[]): Tx {
  const raw = new Set<PropertyKey>(["$queryRaw", "$executeRaw"]);
  return new Proxy(tx, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (!raw.has(name)) return value;
      return (first: { strings?: string[] } & readonly string[], ...values: unknown[]) => {
        statements.push((first.strings ?? first).join("?"));
        return value.call(target, first, ...values);
      };
    },
  });
}
