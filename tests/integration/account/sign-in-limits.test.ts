import { beforeAll, beforeEach, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import type { Caller } from "#lib/account/caller";
import { changePassword } from "#lib/account/change-password";
import { signIn } from "#lib/account/sign-in";
import { resetFromCommand } from "#lib/cli/reset-account";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { createUser, signedIn, TEST_PASSWORD } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { acquainted, sessionOf, stranger, textOf } from "#tests/support/doors";

let world: World;
let number = 0;
let here: Caller;

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(() => {
  here = stranger(`198.51.100.${++number}`);
});

const nurse = (username: string, firstPassword = false) =>
  createUser({ username, name: "Perawat", role: "PETUGAS", unit: world.tanjungpandan, firstPassword });
const enter = async (username: string, caller: Caller, sandi = TEST_PASSWORD) =>
  sessionOf(await signIn({ username, sandi }, caller));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "masuk",
    (error: { code?: string }) => error.code ?? String(error),
  );
const guess = (username: string, caller: Caller) => codeOf(enter(username, caller, "salah"));
const events = (action: string, subjectId?: string) =>
  db().auditEvent.findMany({ where: { action, ...(subjectId && { subjectId }) }, orderBy: { at: "asc" } });

test("five wrong ones from elsewhere shut nobody out: neither a known browser nor another address", async () => {
  const { id } = await nurse("dikenal");
  const elsewhere = stranger("203.0.113.5");
  for (const _ of [1, 2, 3, 4, 5]) expect(await guess("dikenal", elsewhere)).toBe("WRONG_PASSWORD");
  expect(await codeOf(enter("dikenal", elsewhere))).toBe("TOO_MANY_ATTEMPTS");

  expect(await codeOf(enter("dikenal", acquainted([id], "203.0.113.5")))).toBe("masuk");
  expect(await codeOf(enter("dikenal", here))).toBe("masuk");
});

test("a known browser is held after five of its own, alone, and only under the name that it knows", async () => {
  const { id } = await nurse("pemilik");
  await nurse("tetangga.meja");
  const own = acquainted([id], here.address);
  for (const _ of [1, 2, 3, 4, 5]) expect(await guess("pemilik", own)).toBe("WRONG_PASSWORD");
  expect(await codeOf(enter("pemilik", own))).toBe("TOO_MANY_ATTEMPTS");
  expect(await codeOf(enter("pemilik", acquainted([id], here.address)))).toBe("masuk");
  for (const _ of [1, 2, 3, 4, 5]) await guess("tetangga.meja", own);
  expect(await codeOf(enter("tetangga.meja", stranger(here.address)))).toBe("TOO_MANY_ATTEMPTS");
});

test("many browsers that know an account are counted together: whoever kept the cookies guesses no faster", async () => {
  const { id } = await nurse("bekas.rekan");
  for (let kept = 1; kept <= 30; kept++)
    expect(await guess("bekas.rekan", acquainted([id]))).toBe("WRONG_PASSWORD");
  const began = performance.now();
  expect(await guess("bekas.rekan", acquainted([id]))).toBe("WRONG_PASSWORD");
  expect(performance.now() - began).toBeGreaterThan(250);
  expect(await codeOf(enter("bekas.rekan", acquainted([id])))).toBe("masuk");
});

test("one password over many names of one address is noticed, told once, and made slow", async () => {
  const before = (await events("account.slowed")).length;
  for (let name = 1; name <= 20; name++) expect(await guess(`orang.${name}`, here)).toBe("WRONG_PASSWORD");
  const began = performance.now();
  for (const name of [21, 22, 23]) expect(await guess(`orang.${name}`, here)).toBe("WRONG_PASSWORD");
  expect(performance.now() - began).toBeGreaterThan(250 + 250 + 500);
  const told = (await events("account.slowed")).slice(before);
  expect(told).toMatchObject([{ actorId: null, subjectId: null, details: { address: here.address } }]);
  expect(await codeOf(enter("petugas", here))).toBe("masuk");
});

test("guessing at once past the slow line is sent away, not served beside it", async () => {
  for (let name = 1; name <= 20; name++) await guess(`ramai.${name}`, here);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, name) => guess(`ramai.lagi.${name}`, here)),
  );
  expect(answers.filter((code) => code === "TOO_MANY_AT_ONCE").length).toBeGreaterThanOrEqual(5);
  expect(answers.filter((code) => code === "WRONG_PASSWORD").length).toBeLessThanOrEqual(15);
}, 60_000);

test("one name from many addresses becomes slow for strangers, and never shut", async () => {
  const { id } = await nurse("diincar");
  for (let from = 1; from <= 30; from++) await guess("diincar", stranger(`203.0.113.${from + 20}`));
  const began = performance.now();
  expect(await codeOf(enter("diincar", here))).toBe("masuk");
  expect(performance.now() - began).toBeGreaterThan(250);
  expect(await codeOf(enter("diincar", acquainted([id])))).toBe("masuk");
  expect(await events("account.slowed", id)).toMatchObject([{ details: {} }]);
});

test("each failure leaves its address and its reason, and never what was typed as a name", async () => {
  const { id } = await nurse("tercatat");
  await guess("tercatat", here);
  await guess("sandi-saya-sendiri", here);
  expect(await events("account.sign-in-failed", id)).toMatchObject([
    { actorId: id, details: { address: here.address, reason: "kata sandi" } },
  ]);
  const all = await events("account.sign-in-failed");
  expect(all.at(-1)).toMatchObject({ actorId: null, actorName: "Akun tidak dikenal", subjectId: null });
  const counters = await db().rateLimiterFlexible.findMany();
  expect(textOf([all, counters])).not.toMatch(/sandi-saya-sendiri|tercatat/);
  expect(JSON.stringify(counters)).not.toContain(here.address);
});

test("many at once wait in a short line, and the rest is told so; nothing is counted against them", async () => {
  const callers = Array.from({ length: 30 }, (_, from) => stranger(`192.0.2.${from + 100}`));
  await nurse("pagi.hari");
  const answers = await Promise.all(callers.map((caller) => codeOf(enter("pagi.hari", caller))));
  expect(new Set(answers)).toEqual(new Set(["masuk", "TOO_MANY_AT_ONCE"]));
  expect(answers.filter((code) => code === "masuk").length).toBeGreaterThanOrEqual(16);
  const tooMany = callers.filter((_, index) => answers[index] === "TOO_MANY_AT_ONCE");
  for (const caller of tooMany.slice(0, 2)) {
    for (const _ of [1, 2, 3, 4]) expect(await guess("pagi.hari", caller)).toBe("WRONG_PASSWORD");
    expect(await codeOf(enter("pagi.hari", caller))).toBe("masuk");
  }
});

test("a first password of eight days opens nothing, and says so only to whoever knows it", async () => {
  const { id } = await nurse("lama.sekali", true);
  const issued = (days: number) =>
    db().user.update({
      where: { id },
      data: { passwordIssuedAt: new Date(Date.now() - days * 86_400_000) },
    });
  await issued(6.9);
  expect(await codeOf(enter("lama.sekali", here))).toBe("masuk");
  await issued(8);
  expect(await codeOf(enter("lama.sekali", here))).toBe("FIRST_PASSWORD_OLD");
  expect(await guess("lama.sekali", here)).toBe("WRONG_PASSWORD");
  expect((await events("account.sign-in-failed", id))[0]).toMatchObject({
    details: { reason: "kata sandi awal lewat" },
  });
});

test("the old password is guessed five times, each is told, and the right one does not help then", async () => {
  const { id } = await nurse("menebak");
  const actor = demand(await signedIn({ id }), "account:self");
  const change = (sandiLama: string) =>
    codeOf(
      asActor(actor, (tx) =>
        changePassword(tx, actor, { sandiLama, sandiBaru: "ombak sore", sandiUlang: "ombak sore" }),
      ),
    );
  for (const _ of [1, 2, 3, 4, 5]) expect(await change("salah")).toBe("OLD_PASSWORD_WRONG");
  expect(await change(TEST_PASSWORD)).toBe("TOO_MANY_ATTEMPTS");
  expect(await change(TEST_PASSWORD)).toBe("TOO_MANY_ATTEMPTS");
  expect(await events("account.sign-in-failed", id)).toHaveLength(5);
  expect(await events("account.blocked", id)).toHaveLength(1);
});

test("the command gives a lost admin a new first password, as the system, and opens what was locked", async () => {
  const { id } = world.admin;
  const { sessionId } = await signedIn(world.admin);
  for (const _ of [1, 2, 3, 4, 5]) await guess("admin", here);
  expect(await codeOf(enter("admin", here))).toBe("TOO_MANY_ATTEMPTS");

  const made = await resetFromCommand("admin", false);
  expect(made).toMatchObject({ username: "admin", codeRemoved: false });
  expect(await codeOf(enter("admin", here, made?.initialPassword))).toBe("masuk");
  expect(await codeOf(enter("admin", here))).toBe("WRONG_PASSWORD");
  expect(await db().session.findUnique({ where: { id: sessionId } })).toMatchObject({
    endedAt: expect.any(Date),
  });
  expect(await events("account.reset", id)).toMatchObject([{ actorId: null, actorName: "Denyut" }]);
  expect(await resetFromCommand("tidak.ada", false)).toBeNull();
});
