import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { findActor } from "#lib/access/queries";
import { changePassword, chooseFirstPassword } from "#lib/account/change-password";
import { endOwnSession, endSession } from "#lib/account/end-session";
import { listDesaServedBy, listPosyanduOf, listPuskesmas } from "#lib/account/places";
import { listSessions } from "#lib/account/queries";
import { signIn, signInToPosyandu } from "#lib/account/sign-in";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { dateOf } from "#lib/period/day";
import { actorOf, addAccount, makeWorld, PASSWORD } from "#tests/integration/access/world";

let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
  world = await makeWorld();
});

const refused = (code: string) => expect.objectContaining({ code });

test("the right password opens a session and leaves an audit row", async () => {
  const user = await addAccount("PETUGAS", world.tanjung);
  const sessionId = await signIn({ username: user.username, sandi: PASSWORD });
  expect((await findActor(sessionId))?.username).toBe(user.username);
  const [event] = await db().auditEvent.findMany({ where: { subjectId: sessionId } });
  expect(event).toMatchObject({ action: "session.started", actorId: user.id, actorUnit: "Tanjung (contoh)" });
});

test("a wrong password and an unknown account get one and the same answer", async () => {
  const user = await addAccount("PETUGAS", world.tanjung);
  await expect(signIn({ username: user.username, sandi: "salah" })).rejects.toEqual(
    refused("WRONG_PASSWORD"),
  );
  await expect(signIn({ username: `${user.username}x`, sandi: "salah" })).rejects.toEqual(
    refused("WRONG_PASSWORD"),
  );
});

test("a disabled account is told so only with its password", async () => {
  const user = await addAccount("PETUGAS", world.tanjung, { disabledAt: dateOf("2026-11-01") });
  await expect(signIn({ username: user.username, sandi: "salah" })).rejects.toEqual(
    refused("WRONG_PASSWORD"),
  );
  await expect(signIn({ username: user.username, sandi: PASSWORD })).rejects.toEqual(
    refused("ACCOUNT_DISABLED"),
  );
});

test("after five wrong passwords not even the right one helps, known account or not", async () => {
  const user = await addAccount("PETUGAS", world.tanjung);
  for (const username of [user.username, `${user.username}-x`]) {
    for (const _ of [1, 2, 3, 4, 5])
      await expect(signIn({ username, sandi: "salah" })).rejects.toEqual(refused("WRONG_PASSWORD"));
    await expect(signIn({ username, sandi: PASSWORD })).rejects.toThrow(/Coba lagi 15 menit lagi/);
  }
});

test("the right password after four wrong ones starts the count anew", async () => {
  const user = await addAccount("PETUGAS", world.tanjung);
  for (const _ of [1, 2, 3, 4]) await signIn({ username: user.username, sandi: "salah" }).catch(() => null);
  await signIn({ username: user.username, sandi: PASSWORD });
  for (const _ of [1, 2, 3, 4]) await signIn({ username: user.username, sandi: "salah" }).catch(() => null);
  expect(await signIn({ username: user.username, sandi: PASSWORD })).toEqual(expect.any(String));
});

test("twenty guesses at once are five guesses", async () => {
  const user = await addAccount("PETUGAS", world.tanjung);
  const guesses = Array.from({ length: 20 }, () => signIn({ username: user.username, sandi: "salah" }));
  const answers = await Promise.all(
    guesses.map((guess) => guess.catch((error: { code: string }) => error.code)),
  );
  expect(answers.filter((code) => code === "WRONG_PASSWORD")).toHaveLength(5);
});

test("a kader enters by choosing puskesmas, desa and posyandu", async () => {
  const kader = await addAccount("KADER", world.melati);
  const tanjung = { code: `${world.code}.PKM01`, name: "Tanjung (contoh)" };
  expect(await listPuskesmas()).toContainEqual(tanjung);
  expect(await listDesaServedBy(tanjung.code)).toEqual([{ code: `${world.code}.01.2001`, name: "Damai" }]);
  const melati = { code: `${world.code}.01.2001.002`, name: "Melati (contoh)" };
  expect(await listPosyanduOf(`${world.code}.01.2001`)).toEqual([melati]);

  const sessionId = await signInToPosyandu({ posyandu: melati.code, sandi: PASSWORD });
  expect((await findActor(sessionId))?.username).toBe(kader.username);
  const nobody = signInToPosyandu({ posyandu: `${world.code}.01.2001.001`, sandi: PASSWORD });
  await expect(nobody).rejects.toEqual(refused("WRONG_PASSWORD"));
});

test("the first password must be one's own, long enough and new", async () => {
  const user = await addAccount("PETUGAS", world.tanjung, { passwordChangedAt: null });
  const actor = demand(await actorOf(user.id), "password:choose");
  expect(actor.mustChangePassword).toBe(true);
  const choose = (sandiBaru: string) =>
    asActor(actor, (tx) => chooseFirstPassword(tx, actor, { sandiBaru, sandiUlang: sandiBaru }));

  await expect(choose(PASSWORD)).rejects.toEqual(refused("PASSWORD_SAME"));
  await expect(choose("pendek")).rejects.toEqual(refused("PASSWORD_SHORT"));
  await choose("angin laut timur");
  expect(await findActor(actor.sessionId)).toMatchObject({ mustChangePassword: false });
  expect(await signIn({ username: user.username, sandi: "angin laut timur" })).toEqual(expect.any(String));
});

test("a changed password ends every other session of the account", async () => {
  const user = await addAccount("PETUGAS", world.tanjung);
  const phone = await actorOf(user.id);
  const desk = demand(await actorOf(user.id), "account:self");
  const change = (sandiLama: string) =>
    asActor(desk, (tx) =>
      changePassword(tx, desk, { sandiLama, sandiBaru: "ombak sore", sandiUlang: "ombak sore" }),
    );

  await expect(change("salah")).rejects.toEqual(refused("OLD_PASSWORD_WRONG"));
  await change(PASSWORD);
  expect(await findActor(phone.sessionId)).toBeNull();
  expect(await findActor(desk.sessionId)).not.toBeNull();
});

test("one ends the own sessions and nobody else's", async () => {
  const user = await addAccount("PETUGAS", world.tanjung);
  const phone = await actorOf(user.id);
  const desk = demand(await actorOf(user.id), "account:self");
  const stranger = await actorOf((await addAccount("PETUGAS", world.tanjung)).id);
  expect((await listSessions(desk)).map(({ current }) => current)).toEqual([true, false]);

  const endOther = asActor(desk, (tx) => endSession(tx, desk, { id: stranger.sessionId }));
  await expect(endOther).rejects.toEqual(refused("NOT_FOUND"));
  await asActor(desk, (tx) => endSession(tx, desk, { id: phone.sessionId }));
  expect(await findActor(phone.sessionId)).toBeNull();
  await asActor(desk, (tx) => endOwnSession(tx, demand(desk, "session:end")));
  expect(await findActor(desk.sessionId)).toBeNull();
});
