import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let sri: Actor;

beforeAll(async () => {
  world = await createWorld();
  sri = await signedIn(world.sri);
});

const record = (actor: Actor, times: number) =>
  asActor(actor, async (tx) => {
    for (let time = 0; time < times; time++)
      await recordEvent(
        tx,
        actor,
        "session.ended",
        { kind: "session", id: actor.sessionId },
        { total: time },
      );
  });

const chainOf = (actor: Actor) =>
  db().auditEvent.findMany({ where: { chain: actor.id }, orderBy: { number: "asc" } });

test("rows of an account stand in a chain of their own, in the order in which they were told", async () => {
  await record(sri, 3);
  await record(sri, 1);
  const rows = await chainOf(sri);
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(rows.map(({ details }) => details)).toEqual([0, 1, 2, 0].map((total) => ({ total })));
  const head = await db().auditHead.findUniqueOrThrow({ where: { chain: sri.id } });
  expect([head.number, head.mac]).toEqual([4, rows.at(-1)?.mac]);
});

test("twenty at once leave a chain without a gap", async () => {
  const nurse = await signedIn(world.petugas);
  await Promise.all(Array.from({ length: 20 }, () => record(nurse, 2)));
  expect((await chainOf(nurse)).map(({ number }) => number)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
});
