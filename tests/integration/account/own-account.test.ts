import { beforeAll, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { findActor } from "#lib/access/queries";
import { changePassword, chooseFirstPassword } from "#lib/account/change-password";
import { endOwnSession, endSession } from "#lib/account/end-session";
import { listSessions } from "#lib/account/queries";
import { signIn } from "#lib/account/sign-in";
import { asActor } from "#lib/db/as-actor";
import { createUser, signedIn, TEST_PASSWORD } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { sessionOf, stranger } from "#tests/support/doors";

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

const refused = (code: string) => expect.objectContaining({ code });
const own = (actor: Actor) => demand(actor, "account:self");

test("the first password must be one's own, long enough and new", async () => {
  const fresh = { username: "baru", name: "Perawat", role: "PETUGAS", firstPassword: true } as const;
  const actor = await signedIn(await createUser({ ...fresh, unit: world.tanjungpandan }));
  expect(actor.mustChangePassword).toBe(true);
  const choose = (sandiBaru: string) =>
    asActor(actor, (tx) =>
      chooseFirstPassword(tx, demand(actor, "password:choose"), { sandiBaru, sandiUlang: sandiBaru }),
    );

  await expect(choose(TEST_PASSWORD)).rejects.toEqual(refused("PASSWORD_SAME"));
  await expect(choose("pendek")).rejects.toEqual(refused("PASSWORD_SHORT"));
  await choose("angin laut timur");
  expect(await findActor(actor.sessionId)).toMatchObject({ mustChangePassword: false });
  const entry = await signIn({ username: "baru", sandi: "angin laut timur" }, stranger());
  expect(sessionOf(entry)).toEqual(expect.any(String));
});

test("whoever has a password of their own cannot skip the old one", async () => {
  const actor = demand(await signedIn(world.rahma), "password:choose");
  const skip = asActor(actor, (tx) =>
    chooseFirstPassword(tx, actor, { sandiBaru: "ombak sore", sandiUlang: "ombak sore" }),
  );
  await expect(skip).rejects.toEqual(refused("FORBIDDEN"));
});

test("a changed password ends every other session of the account", async () => {
  const phone = await signedIn(world.petugas);
  const desk = own(await signedIn(world.petugas));
  const change = (sandiLama: string) =>
    asActor(desk, (tx) =>
      changePassword(tx, desk, { sandiLama, sandiBaru: "ombak sore", sandiUlang: "ombak sore" }),
    );

  await expect(change("salah")).rejects.toEqual(refused("OLD_PASSWORD_WRONG"));
  await change(TEST_PASSWORD);
  expect(await findActor(phone.sessionId)).toBeNull();
  expect(await findActor(desk.sessionId)).not.toBeNull();
});

test("one ends the own sessions and nobody else's", async () => {
  const phone = await signedIn(world.sri);
  const desk = own(await signedIn(world.sri));
  const stranger = await signedIn(world.wati);
  expect((await listSessions(desk)).map(({ current }) => current)).toEqual([true, false]);

  const endOther = asActor(desk, (tx) => endSession(tx, desk, { id: stranger.sessionId }));
  await expect(endOther).rejects.toEqual(refused("NOT_FOUND"));
  await asActor(desk, (tx) => endSession(tx, desk, { id: phone.sessionId }));
  expect(await findActor(phone.sessionId)).toBeNull();
  await asActor(desk, (tx) => endOwnSession(tx, demand(desk, "session:end")));
  expect(await findActor(desk.sessionId)).toBeNull();
});
