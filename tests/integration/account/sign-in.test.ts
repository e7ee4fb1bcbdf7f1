import { beforeAll, beforeEach, expect, test } from "vitest";
import { findActor } from "#lib/access/queries";
import { listDesaServedBy, listPosyanduOf, listPuskesmas } from "#lib/account/places";
import { signIn, signInToPosyandu } from "#lib/account/sign-in";
import { db } from "#lib/db/client";
import { now } from "#lib/db/now";
import { createUser, TEST_PASSWORD } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { sessionOf, stranger, textOf } from "#tests/support/doors";

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

let address: string;
let tests = 0;

// What one test guesses must not slow the next one down.
beforeEach(() => {
  address = `192.0.2.${++tests}`;
});

const refused = (code: string) => expect.objectContaining({ code });
const enter = async (username: string, sandi = TEST_PASSWORD) =>
  sessionOf(await signIn({ username, sandi }, stranger(address)));
const nurse = (username: string) =>
  createUser({ username, name: "Perawat", role: "PETUGAS", unit: world.tanjungpandan });

test("the right password opens a session and leaves an audit row", async () => {
  const sessionId = await enter("petugas");
  expect((await findActor(sessionId))?.username).toBe("petugas");
  const [event] = await db().auditEvent.findMany({ where: { subjectId: sessionId } });
  expect(event).toMatchObject({
    action: "session.started",
    actorId: world.petugas.id,
    actorUnit: "Puskesmas Tanjungpandan",
  });
});

test("a wrong password and an unknown account get one and the same answer", async () => {
  await expect(enter("petugas", "salah")).rejects.toEqual(refused("WRONG_PASSWORD"));
  await expect(enter("tidak.ada", "salah")).rejects.toEqual(refused("WRONG_PASSWORD"));
});

test("a disabled account is told so only with its password", async () => {
  const { id } = await nurse("berhenti");
  await db().user.update({ where: { id }, data: { disabledAt: now() } });
  await expect(enter("berhenti", "salah")).rejects.toEqual(refused("WRONG_PASSWORD"));
  await expect(enter("berhenti")).rejects.toEqual(refused("ACCOUNT_DISABLED"));
});

test("after five wrong passwords not even the right one helps, known account or not", async () => {
  await nurse("lupa");
  for (const username of ["lupa", "lupa.juga"]) {
    for (const _ of [1, 2, 3, 4, 5])
      await expect(enter(username, "salah")).rejects.toEqual(refused("WRONG_PASSWORD"));
    await expect(enter(username)).rejects.toThrow(/Coba lagi 15 menit lagi/);
  }
});

test("an account that is held leaves one row, one that does not exist too, and not a row for each try", async () => {
  const { id } = await nurse("tertahan");
  const held = () =>
    db().auditEvent.findMany({ where: { action: "account.blocked" }, orderBy: { at: "desc" }, take: 1 });
  const before = await db().auditEvent.count({ where: { action: "account.blocked" } });
  for (const _ of [1, 2, 3, 4, 5]) await enter("tertahan", "salah").catch(() => null);
  expect(await db().auditEvent.count({ where: { action: "account.blocked" } })).toBe(before);
  for (const _ of [1, 2, 3]) await enter("tertahan").catch(() => null);
  expect(await held()).toMatchObject([
    {
      actorId: id,
      actorName: "Perawat",
      actorUnit: "Puskesmas Tanjungpandan",
      subjectKind: "account",
      subjectId: id,
    },
  ]);
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) await enter("siapa.ini", "salah").catch(() => null);
  expect(await held()).toMatchObject([{ actorId: null, actorName: "Akun tidak dikenal", subjectId: null }]);
  expect(textOf(await held())).not.toContain("siapa.ini");
  expect(await db().auditEvent.count({ where: { action: "account.blocked" } })).toBe(before + 2);
});

test("the right password after four wrong ones starts the count anew", async () => {
  await nurse("ragu");
  for (const _ of [1, 2, 3, 4]) await enter("ragu", "salah").catch(() => null);
  await enter("ragu");
  for (const _ of [1, 2, 3, 4]) await enter("ragu", "salah").catch(() => null);
  expect(await enter("ragu")).toEqual(expect.any(String));
});

test("twenty guesses at once are five guesses", async () => {
  await nurse("diserbu");
  const guesses = Array.from({ length: 20 }, () => enter("diserbu", "salah"));
  const answers = await Promise.all(
    guesses.map((guess) => guess.catch((error: { code: string }) => error.code)),
  );
  expect(answers.filter((code) => code === "WRONG_PASSWORD")).toHaveLength(5);
});

test("a kader enters by choosing puskesmas, desa and posyandu", async () => {
  const [first] = (await listPuskesmas()).filter(({ code }) => code === world.tanjungpandan.code);
  expect(first?.name).toBe("Puskesmas Tanjungpandan");
  expect(await listDesaServedBy(world.tanjungpandan.code)).toEqual([
    { code: "19.02.01.2008", name: "Juru Seberang" },
    { code: "19.02.01.1016", name: "Kampong Damai" },
  ]);
  const kenanga = { code: "19.02.01.1016.001", name: "Posyandu Kenanga (contoh)" };
  expect(await listPosyanduOf("19.02.01.1016")).toEqual([kenanga]);

  const sessionId = sessionOf(
    await signInToPosyandu({ posyandu: kenanga.code, sandi: TEST_PASSWORD }, stranger(address)),
  );
  expect((await findActor(sessionId))?.username).toBe("wati");
});

test("a posyandu without an account lets nobody in", async () => {
  const nobody = signInToPosyandu(
    { posyandu: world.flamboyan.code, sandi: TEST_PASSWORD },
    stranger(address),
  );
  await expect(nobody).rejects.toEqual(refused("WRONG_PASSWORD"));
});

test("guessing through the posyandu and through the username are counted together", async () => {
  const { username } = await createUser({ username: "melati", name: "K", role: "KADER", unit: world.melati });
  const byPlace = () => signInToPosyandu({ posyandu: world.melati.code, sandi: "salah" }, stranger(address));
  for (const _ of [1, 2, 3]) await expect(byPlace()).rejects.toEqual(refused("WRONG_PASSWORD"));
  for (const _ of [1, 2]) await expect(enter(username, "salah")).rejects.toEqual(refused("WRONG_PASSWORD"));
  await expect(byPlace()).rejects.toEqual(refused("TOO_MANY_ATTEMPTS"));
});
