import { expect, test } from "vitest";
import { asActor } from "#lib/db/as-actor";
import { db, gate, type Tx } from "#lib/db/client";
import { unanswered } from "#lib/db/connection";
import { databaseOf, roleName } from "#lib/db/role";
import { unscoped } from "#lib/db/unscoped";
import { env } from "#lib/env";

const nobody = { id: "00000000-0000-0000-0000-000000000000", homes: [], unitKind: "POSYANDU" };

function within<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work);
}

async function settingOf(tx: Pick<Tx, "$queryRaw">, name: string): Promise<string | null | undefined> {
  const [row] = await tx.$queryRaw<
    { value: string | null }[]
  >`SELECT current_setting(${name}, true) AS value`;
  return row?.value;
}

const setLocally = (tx: Tx, value: string) =>
  tx.$executeRaw`${unanswered} SELECT set_config('denyut.trial', ${value}, true)`;

/** As many as there are, so that each of them is asked. */
const connections = () =>
  Promise.all(
    Array.from({ length: 30 }, () => settingOf(db(), "denyut.trial").then((value) => value || null)),
  );

const divide = (tx: Tx, by: number) => tx.$executeRaw`${unanswered} SELECT 1 / ${by}::int`;

test("what nobody waits for is done before the statement after it, in the order it was given", async () => {
  const seen = await within(async (tx) => {
    await setLocally(tx, "first");
    await setLocally(tx, "second");
    return await settingOf(tx, "denyut.trial");
  });
  expect(seen).toBe("second");
});

test("what is wrong with it is told by the statement after it, and the transaction is taken back", async () => {
  const work = within(async (tx) => {
    await tx.$executeRaw`CREATE TABLE trial_of_connection (id int)`;
    await divide(tx, 0);
    return await settingOf(tx, "denyut.trial");
  });
  await expect(work).rejects.toThrow(/division by zero/);
  expect(await db().$queryRaw`SELECT to_regclass('trial_of_connection')::text AS is`).toEqual([{ is: null }]);
});

test("nothing is committed when what came last, and was not waited for, is wrong", async () => {
  const work = within(async (tx) => {
    await tx.$executeRaw`CREATE TABLE trial_of_connection (id int)`;
    await divide(tx, 0);
  });
  await expect(work).rejects.toThrow(/division by zero/);
  expect(await db().$queryRaw`SELECT to_regclass('trial_of_connection')::text AS is`).toEqual([{ is: null }]);
});

test("what came last and was not waited for is committed", async () => {
  await within(async (tx) => {
    await tx.$executeRaw`${unanswered} CREATE TABLE trial_of_connection (id int)`;
  });
  expect(await db().$executeRaw`DROP TABLE trial_of_connection`).toBe(0);
});

test("whoever throws before any statement leaves nothing behind for the next transaction", async () => {
  const refused = Array.from({ length: 30 }, () =>
    within(async (tx) => {
      await setLocally(tx, "left behind");
      throw new Error("refused");
    }),
  );
  expect(new Set((await Promise.allSettled(refused)).map(({ status }) => status))).toEqual(
    new Set(["rejected"]),
  );
  expect(new Set(await connections())).toEqual(new Set([null]));
  expect(await within((tx) => settingOf(tx, "denyut.trial")).then((value) => value || null)).toBeNull();
});

test("a role that was taken is gone with its transaction, whether it was kept or taken back", async () => {
  const role = (tx: Pick<Tx, "$queryRaw">) => tx.$queryRaw<{ is: string }[]>`SELECT current_user::text AS is`;
  const [beginning] = await role(gate());
  const roles = await asActor(nobody, async (tx) => [
    ...(await role(tx)),
    ...(await unscoped(tx, "COUNTING", () => role(tx))),
    ...(await role(tx)),
  ]);
  expect(roles.map(({ is }) => is)).toEqual(
    (["page", "count", "page"] as const).map((role) => roleName(databaseOf(env().DATABASE_URL), role)),
  );
  const refused = asActor(nobody, (tx) =>
    unscoped(tx, "COUNTING", async () => {
      await tx.$queryRaw`SELECT 1 / 0`;
    }),
  );
  await expect(refused).rejects.toThrow(/division by zero/);
  const after = await Promise.all(Array.from({ length: 30 }, () => role(gate())));
  expect(new Set(after.flat().map(({ is }) => is))).toEqual(new Set([beginning?.is]));
});

test("several journeys at once on one connection each get their own answer", async () => {
  const answers = await within((tx) =>
    Promise.all([1, 2, 3, 4].map((number) => tx.$queryRaw<{ n: number }[]>`SELECT ${number}::int AS n`)),
  );
  expect(answers.flat().map(({ n }) => n)).toEqual([1, 2, 3, 4]);
});
