import { beforeAll, describe, expect, test } from "vitest";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { databaseOf, roleName } from "#lib/db/role";
import { unscoped } from "#lib/db/unscoped";
import { env } from "#lib/env";
import { Refusal } from "#lib/errors";
import { createPerson } from "#prisma/factories/people";
import type { TestUnit } from "#prisma/factories/units";
import { signedIn, type TestUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// The belt to the braces: what PostgreSQL itself shows an actor, whatever a query asks for.

let world: World;

const NAMES_AT: [keyof World, number][] = [
  ["kenanga", 3],
  ["flamboyan", 2],
  ["melati", 4],
  ["teratai", 5],
];
const ALL = 15;

beforeAll(async () => {
  world = await createWorld();
  const about = { sex: "P", bornOn: "1990-05-05", by: world.petugas } as const;
  for (const [home, people] of NAMES_AT)
    for (let number = 1; number <= people; number++)
      await createPerson({ ...about, name: `${home} ${number}`, home: world[home] as TestUnit });
  await createPerson({ ...about, name: "Sudah pindah", home: null });
});

async function countPeople(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ people: number }[]>`SELECT count(*)::int AS people FROM persons`;
  return row?.people ?? -1;
}

const roleIn = async (tx: Tx) => {
  const [row] = await tx.$queryRaw<{ role: string }[]>`SELECT current_user::text AS role`;
  return row?.role;
};

test("PostgreSQL shows each actor the people of the own homes alone", async () => {
  const seen = async (user: TestUser) => asActor(await signedIn(user), countPeople);
  expect(await db().$transaction(countPeople)).toBe(ALL);
  expect(await seen(world.petugas)).toBe(9);
  expect(await seen(world.sri)).toBe(5);
  expect(await seen(world.wati)).toBe(3);
  expect(await seen(world.tetangga)).toBe(5);
  for (const user of [world.admin, world.budi, world.auditor]) expect(await seen(user)).toBe(0);
});

test("of the audit each sees the own rows, and the kabupaten all of them", async () => {
  const seen = async (user: TestUser) =>
    asActor(await signedIn(user), async (tx) => {
      const rows = await tx.$queryRaw<
        { who: string }[]
      >`SELECT DISTINCT actor_id::text AS who FROM audit_events`;
      return rows.map(({ who }) => who).sort();
    });
  for (const user of [world.petugas, world.wati]) {
    const actor = await signedIn(user);
    await asActor(actor, (tx) =>
      recordEvent(tx, actor, "session.ended", { kind: "session", id: actor.sessionId }),
    );
  }
  expect(await seen(world.wati)).toEqual([world.wati.id]);
  expect(await seen(world.petugas)).toEqual([world.petugas.id]);
  expect(await seen(world.tetangga)).toEqual([]);
  expect(await seen(world.auditor)).toEqual([world.petugas.id, world.wati.id].sort());
});

test("who opened somebody is told of people within reach alone, without account or details", async () => {
  const person = await db().person.findFirstOrThrow({ where: { name: "teratai 1" }, select: { id: true } });
  const opener = await signedIn(world.tetangga);
  await asActor(opener, (tx) =>
    recordEvent(
      tx,
      opener,
      "person.opened",
      { kind: "person", id: person.id },
      { reason: "tidak untuk dibaca" },
    ),
  );
  const told = async (user: TestUser) =>
    asActor(
      await signedIn(user),
      (tx) => tx.$queryRaw<Record<string, unknown>[]>`SELECT * FROM openings_of(${person.id}::uuid)`,
    );
  const [row, ...others] = await told(world.tetangga);
  expect(others).toEqual([]);
  expect(Object.keys(row ?? {}).sort()).toEqual(["action", "at", "id", "role", "unit"]);
  for (const user of [world.petugas, world.wati, world.sri, world.admin, world.auditor])
    expect(await told(user)).toEqual([]);
});

describe("an unscoped read", () => {
  test("sees all of them, and gives the role back", async () => {
    const counts = await asActor(await signedIn(world.wati), async (tx) => [
      await countPeople(tx),
      await unscoped(tx, "COUNTING", () => countPeople(tx)),
      await countPeople(tx),
    ]);
    expect(counts).toEqual([3, ALL, 3]);
  });

  test("is one whether its query is waited for within it or handed out", async () => {
    const counts = await asActor(await signedIn(world.wati), (tx) =>
      unscoped(
        tx,
        "COUNTING",
        () => tx.$queryRaw<{ people: number }[]>`SELECT count(*)::int AS people FROM persons`,
      ),
    );
    expect(counts).toEqual([{ people: ALL }]);
  });

  test("within another gives it back at the end of the outer one", async () => {
    const counts = await asActor(await signedIn(world.wati), async (tx) => {
      const within = await unscoped(tx, "COUNTING", async () => [
        await unscoped(tx, "COUNTING", () => countPeople(tx)),
        await countPeople(tx),
      ]);
      return [...within, await countPeople(tx)];
    });
    expect(counts).toEqual([ALL, ALL, 3]);
  });

  test("that ends in a refusal gives it back too", async () => {
    const after = await asActor(await signedIn(world.wati), async (tx) => {
      const refused = unscoped(tx, "COUNTING", async () => {
        throw new Refusal("NOT_FOUND");
      });
      await expect(refused).rejects.toMatchObject({ code: "NOT_FOUND" });
      return [await roleIn(tx), await countPeople(tx)];
    });
    expect(after).toEqual([roleName(databaseOf(env().DATABASE_URL), "page"), 3]);
  });

  test("that PostgreSQL itself breaks off tells what broke it", async () => {
    const broken = asActor(await signedIn(world.wati), (tx) =>
      unscoped(tx, "COUNTING", () => tx.$queryRaw`SELECT 1 / 0`),
    );
    await expect(broken).rejects.toThrow(/division by zero/);
  });

  test("leaves nothing for the next transaction", async () => {
    const wati = await signedIn(world.wati);
    const refused = asActor(wati, (tx) =>
      unscoped(tx, "COUNTING", async () => {
        throw new Refusal("NOT_FOUND");
      }),
    );
    await expect(refused).rejects.toMatchObject({ code: "NOT_FOUND" });
    const roles = await Promise.all(Array.from({ length: 5 }, () => db().$transaction(roleIn)));
    expect(new Set(roles)).toEqual(new Set([await db().$transaction(roleIn)]));
    expect(roles).not.toContain(roleName(databaseOf(env().DATABASE_URL), "count"));
    expect(await asActor(wati, countPeople)).toBe(3);
  });
});
