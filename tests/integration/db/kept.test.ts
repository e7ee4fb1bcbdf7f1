import { beforeAll, describe, expect, test } from "vitest";
import { readAreaTree } from "#lib/area/queries";
import { indicatorIn } from "#lib/coverage/catalogue";
import { readTargets } from "#lib/coverage/read-targets";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import type { Month } from "#lib/period/month";
import { createWorld, type World } from "#prisma/factories/world";
import { freshDatabase } from "#tests/support/database";

const NOVEMBER = "2026-11" as Month;
const nobody = { id: "00000000-0000-0000-0000-000000000000", homes: [], unitKind: "POSYANDU" };
let world: World;

beforeAll(async () => {
  world = await createWorld();
});

/** As a page reads it. */
function melati(): Promise<string | undefined> {
  return asActor(nobody, async (tx) => (await readAreaTree(tx, NOVEMBER)).byId.get(world.melati.id)?.name);
}

const rename = (name: string) => db().unit.update({ where: { id: world.melati.id }, data: { name } });

describe("what is kept of reference tables", () => {
  test("is read once while they stand", async () => {
    const trees = [1, 2].map(() => asActor(nobody, (tx) => readAreaTree(tx, NOVEMBER)));
    await Promise.all(trees);
    const third = await asActor(nobody, (tx) => readAreaTree(tx, NOVEMBER));
    expect(await asActor(nobody, (tx) => readAreaTree(tx, NOVEMBER))).toBe(third);
  });

  test("is read again by the first page after a change", async () => {
    await rename("Posyandu Sebelum");
    expect(await melati()).toBe("Posyandu Sebelum");
    await rename("Posyandu Sesudah");
    expect(await melati()).toBe("Posyandu Sesudah");
  });

  test("a change that has not been committed is kept by nobody, and seen by all once it has", async () => {
    await rename("Posyandu Lama");
    let commit = () => {};
    const held = new Promise<void>((done) => {
      commit = done;
    });
    let written = () => {};
    const isWritten = new Promise<void>((done) => {
      written = done;
    });
    const change = db().$transaction(async (tx) => {
      await tx.unit.update({ where: { id: world.melati.id }, data: { name: "Posyandu Baru" } });
      written();
      await held;
    });
    await isWritten;
    expect(await melati()).toBe("Posyandu Lama");
    commit();
    await change;
    expect(await melati()).toBe("Posyandu Baru");
  });

  test("a change that is taken back leaves what was", async () => {
    await rename("Posyandu Tetap");
    await db()
      .$transaction(async (tx) => {
        await tx.unit.update({ where: { id: world.melati.id }, data: { name: "Posyandu Batal" } });
        throw new Error("batal");
      })
      .catch(() => null);
    expect(await melati()).toBe("Posyandu Tetap");
  });

  test("a target that is set is in force on the next page", async () => {
    const k1 = indicatorIn(NOVEMBER, "KIA01");
    const target = () => asActor(nobody, async (tx) => k1 && (await readTargets(tx, NOVEMBER))(k1));
    await target();
    const user = await db().user.findFirstOrThrow({ select: { id: true } });
    await db().target.create({
      data: {
        indicator: "KIA01",
        since: new Date("2026-01-01"),
        permille: 123,
        source: "uji",
        recordedById: user.id,
      },
    });
    expect(await target()).toBe(123);
  });

  test("is told of no other database, though that has the same number", async () => {
    for (const name of ["Posyandu Satu", "Posyandu Lain"]) {
      await freshDatabase();
      world = await createWorld();
      await rename(name);
      expect(await melati()).toBe(name);
    }
  });

  test("every table of them raises the number", async () => {
    const rows = await db().$queryRaw<{ table: string }[]>`
      SELECT DISTINCT tgrelid::regclass::text AS table FROM pg_trigger
      WHERE tgfoid = 'raise_reference_version'::regproc AND tgenabled = 'O' ORDER BY 1`;
    expect(rows.map(({ table }) => table)).toEqual([
      "area_shapes",
      "catchments",
      "fact_source_decisions",
      "sasaran_proyeksi",
      "sasaran_source_choices",
      "targets",
      "units",
    ]);
  });
});
