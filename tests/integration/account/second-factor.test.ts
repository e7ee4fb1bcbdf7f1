import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { findActor } from "#lib/access/queries";
import { resetPassword } from "#lib/account/change-account";
import { codeAt } from "#lib/account/one-time-code";
import { readOwnCode, removeCodeOf, removeOwnCode, setOwnCode } from "#lib/account/second-factor";
import { signIn } from "#lib/account/sign-in";
import { signInWithCode } from "#lib/account/sign-in-with-code";
import { readTicket } from "#lib/account/ticket";
import { resetFromCommand } from "#lib/cli/reset-account";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { createUser, signedIn, TEST_PASSWORD } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { acquainted, stranger, ticketOf } from "#tests/support/doors";

let world: World;
let number = 0;
let here = stranger();

// In the middle of a half minute that does not end: codes fit whatever the machine is busy with.
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Math.floor(Date.now() / 30_000) * 30_000 + 15_000 });
  world = await createWorld();
});

afterAll(() => {
  vi.useRealTimers();
});

beforeEach(() => {
  here = stranger(`198.51.100.${++number}`);
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "masuk",
    (error: { code?: string }) => error.code ?? String(error),
  );
const step = (steps: number) => new Date(Date.now() + steps * 30_000);
const events = (action: string, subjectId: string) =>
  db().auditEvent.findMany({ where: { action, subjectId }, orderBy: { at: "asc" } });
const owning = (actor: Actor) => demand(actor, "code:own");

async function enrol(user: { id: string }, kodeLama = "", at = step(-1)) {
  const actor = owning(await signedIn(user));
  const { offered } = await readOwnCode(actor);
  const kode = codeAt(offered, at);
  const { codes } = await asActor(actor, (tx) =>
    setOwnCode(tx, actor, { kode, kodeLama, sandiLama: TEST_PASSWORD }),
  );
  return { actor, secret: offered, codes };
}

async function withCode(username: string) {
  const user = await createUser({ username, name: "Perawat", role: "PETUGAS", unit: world.tanjungpandan });
  return { user, ...(await enrol(user)) };
}

const ticketFor = async (username: string, caller = here) =>
  ticketOf(await signIn({ username, sandi: TEST_PASSWORD }, caller));
const second = async (username: string, kode: string, caller = here) =>
  signInWithCode({ kode }, readTicket(await ticketFor(username), new Date()), caller);

test("the password alone opens no session; the code does, once", async () => {
  const { user, secret } = await withCode("dua.langkah");
  const sessions = () => db().session.count({ where: { userId: user.id, endedAt: null } });
  const before = await sessions();
  await ticketFor("dua.langkah");
  expect(await sessions()).toBe(before);

  const code = codeAt(secret, step(0));
  const { sessionId } = await second("dua.langkah", code);
  expect(await findActor(sessionId)).toMatchObject({ username: "dua.langkah" });
  expect(await codeOf(second("dua.langkah", code))).toBe("CODE_WRONG");
  expect(await codeOf(second("dua.langkah", codeAt(secret, step(-1))))).toBe("CODE_WRONG");
  expect(await codeOf(second("dua.langkah", codeAt(secret, step(1))))).toBe("masuk");
  expect(await codeOf(second("dua.langkah", codeAt(secret, step(2))))).toBe("CODE_WRONG");
});

test("two sign-ins with one code at once are one", async () => {
  const { secret } = await withCode("balapan");
  const code = codeAt(secret, step(0));
  const ticket = readTicket(await ticketFor("balapan"), new Date());
  const callers = ["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4"].map((from) => stranger(from));
  const answers = await Promise.all(
    callers.map((from) => codeOf(signInWithCode({ kode: code }, ticket, from))),
  );
  expect(answers.toSorted()).toEqual(["CODE_WRONG", "CODE_WRONG", "CODE_WRONG", "masuk"]);
});

test("a recovery code opens once, also when it is sent twice at once, and is told in the audit", async () => {
  const { user, actor, codes } = await withCode("cadangan");
  const [first = "", another = ""] = codes;
  const ticket = readTicket(await ticketFor("cadangan"), new Date());
  const send = () => codeOf(signInWithCode({ kode: first.toUpperCase() }, ticket, here));
  expect((await Promise.all([send(), send()])).toSorted()).toEqual(["CODE_WRONG", "masuk"]);
  expect(await codeOf(second("cadangan", another.replace("-", "")))).toBe("masuk");
  expect((await readOwnCode(actor)).code).toMatchObject({ left: 8 });
  expect(await events("account.recovery-code-used", user.id)).toHaveLength(2);
});

test("neither secret nor recovery code lies readable in the database, and a page cannot ask for them", async () => {
  const { actor, secret, codes } = await withCode("tersegel");
  const stored = JSON.stringify([await db().secondFactor.findMany(), await db().recoveryCode.findMany()]);
  for (const plain of [secret, ...codes, ...codes.map((code) => code.replace("-", ""))])
    expect(stored).not.toContain(plain);
  for (const column of ["sealed_secret", "last_step"])
    await expect(
      asActor(actor, (tx) => tx.$queryRawUnsafe(`SELECT ${column} FROM second_factors`)),
    ).rejects.toThrow(/permission denied/);
  await expect(asActor(actor, (tx) => tx.$queryRaw`SELECT hash FROM recovery_codes`)).rejects.toThrow(
    /permission denied/,
  );
});

test("a page's role brings no ended code back, none of another account in, and no recovery code twice", async () => {
  const { user, actor } = await withCode("dijaga");
  const other = owning(await signedIn(world.petugas));
  const forge = asActor(other, (tx) =>
    tx.secondFactor.createMany({ data: [{ userId: user.id, sealedSecret: "x", lastStep: 1 }] }),
  );
  await expect(forge).rejects.toThrow(/row-level security/);
  await asActor(actor, (tx) =>
    tx.secondFactor.updateMany({ where: { userId: user.id }, data: { endedAt: new Date() } }),
  );
  const revived = await asActor(actor, (tx) =>
    tx.secondFactor.updateMany({ where: { userId: user.id }, data: { endedAt: null } }),
  );
  expect(revived.count).toBe(0);
  await db().recoveryCode.updateMany({
    where: { factor: { userId: user.id } },
    data: { usedAt: new Date() },
  });
  await expect(
    db().recoveryCode.updateMany({ where: { factor: { userId: user.id } }, data: { usedAt: null } }),
  ).rejects.toThrow(/hanya dipakai sekali/);
});

test("codes are guessed five times from one address and ten in all; each is told, the lock once", async () => {
  const { user, secret } = await withCode("ditebak");
  const ticket = readTicket(await ticketFor("ditebak"), new Date());
  const guess = (from: number) =>
    codeOf(signInWithCode({ kode: "000000" }, ticket, stranger(`192.0.2.${from}`)));
  for (const from of [1, 2]) for (const _ of [1, 2, 3, 4, 5]) expect(await guess(from)).toBe("CODE_WRONG");
  expect(await guess(1)).toBe("TOO_MANY_CODES");
  expect(await guess(3)).toBe("TOO_MANY_CODES");
  expect(await events("account.sign-in-failed", user.id)).toHaveLength(10);
  expect(await events("account.blocked", user.id)).toHaveLength(2);
  // The owner's own browser is not held up by it.
  const { id } = await db().secondFactor.findFirstOrThrow({ where: { userId: user.id } });
  const own = acquainted([user.id], here.address, id);
  expect(await codeOf(signInWithCode({ kode: codeAt(secret, step(0)) }, ticket, own))).toBe("masuk");
});

test("browsers that knew the password before there was a code guess no more of them than strangers do", async () => {
  const { user } = await withCode("dulu.tahu");
  const ticket = readTicket(await ticketFor("dulu.tahu"), new Date());
  const guess = () => codeOf(signInWithCode({ kode: "000000" }, ticket, acquainted([user.id])));
  for (let browser = 1; browser <= 5; browser++) expect(await guess()).toBe("CODE_WRONG");
  const elsewhere = () =>
    codeOf(signInWithCode({ kode: "000000" }, ticket, acquainted([user.id], "192.0.2.9")));
  for (let browser = 1; browser <= 5; browser++) expect(await elsewhere()).toBe("CODE_WRONG");
  expect(await codeOf(signInWithCode({ kode: "000000" }, ticket, acquainted([user.id], "192.0.2.8")))).toBe(
    "TOO_MANY_CODES",
  );
});

test("right codes count against nobody, signing in without cookies and changing the application", async () => {
  const { actor, codes } = await withCode("sering");
  const ticket = readTicket(await ticketFor("sering"), new Date());
  for (const kode of codes) expect(await codeOf(signInWithCode({ kode }, ticket, here))).toBe("masuk");
  expect(await codeOf(signInWithCode({ kode: "000000" }, ticket, here))).toBe("CODE_WRONG");

  let held = "";
  for (let time = 1; time <= 12; time++) {
    const kodeLama = held;
    if (kodeLama === "")
      await db().secondFactor.updateMany({ data: { endedAt: new Date() }, where: { userId: actor.id } });
    const { offered } = await readOwnCode(actor);
    const kode = codeAt(offered, step(-1));
    const { codes: next } = await asActor(actor, (tx) =>
      setOwnCode(tx, actor, { kode, kodeLama, sandiLama: TEST_PASSWORD }),
    );
    held = next[0] ?? "";
  }
});

test("a ticket is worth nothing without an account, after another password, and after it is over", async () => {
  const { user, secret } = await withCode("tiket");
  const sealed = await ticketFor("tiket");
  const kode = codeAt(secret, step(0));
  const send = (minutes: number) =>
    codeOf(signInWithCode({ kode }, readTicket(sealed, new Date(Date.now() + minutes * 60_000)), here));
  expect(await codeOf(signInWithCode({ kode }, null, here))).toBe("TICKET_OVER");
  expect(await send(10)).toBe("TICKET_OVER");
  await db().user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
  expect(await send(0)).toBe("TICKET_OVER");
  await db().user.update({ where: { id: user.id }, data: { disabledAt: null } });
  await resetFromCommand("tiket", false);
  expect(await send(0)).toBe("TICKET_OVER");
});

test("setting it asks its code and the password, ends other sessions; changing it asks the former one too", async () => {
  const user = await createUser({
    username: "pasang",
    name: "P",
    role: "PETUGAS",
    unit: world.tanjungpandan,
  });
  const phone = await signedIn(user);
  const actor = owning(await signedIn(user));
  const { offered } = await readOwnCode(actor);
  const set = (kode: string, sandiLama: string, kodeLama = "") =>
    codeOf(asActor(actor, (tx) => setOwnCode(tx, actor, { kode, sandiLama, kodeLama })));
  expect(await set("000000", TEST_PASSWORD)).toBe("CODE_WRONG");
  expect(await set(codeAt(offered, step(0)), "salah")).toBe("OLD_PASSWORD_WRONG");
  expect(await set(codeAt(offered, step(-1)), TEST_PASSWORD)).toBe("masuk");
  expect(await findActor(phone.sessionId)).toBeNull();
  expect(await findActor(actor.sessionId)).not.toBeNull();

  const { offered: next } = await readOwnCode(actor);
  expect(next).not.toBe(offered);
  expect(await set(codeAt(next, step(0)), TEST_PASSWORD)).toBe("CODE_WRONG");
  expect(await set(codeAt(next, step(0)), TEST_PASSWORD, codeAt(offered, step(0)))).toBe("masuk");
  expect(await db().secondFactor.count({ where: { userId: user.id } })).toBe(2);
  expect(await codeOf(second("pasang", codeAt(offered, step(1))))).toBe("CODE_WRONG");
  expect(await codeOf(second("pasang", codeAt(next, step(1))))).toBe("masuk");
});

test("taking it off asks both; whoever gives the account its passwords does it for a lost phone, nobody else", async () => {
  const { user, actor, secret, codes } = await withCode("lepas");
  const remove = (kodeLama: string, sandiLama: string) =>
    codeOf(asActor(actor, (tx) => removeOwnCode(tx, actor, { kodeLama, sandiLama })));
  expect(await remove(codeAt(secret, step(0)), "salah")).toBe("OLD_PASSWORD_WRONG");
  expect(await remove("000000", TEST_PASSWORD)).toBe("CODE_WRONG");
  expect(await remove(codes[0] ?? "", TEST_PASSWORD)).toBe("masuk");
  await enrol(user);

  const kapus = demand(await signedIn(world.rahma), "account:manage");
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: user.id } });
  const { initialPassword } = await asActor(kapus, (tx) => resetPassword(tx, kapus, { id: user.id }));
  expect(await signIn({ username: "lepas", sandi: initialPassword }, here)).toHaveProperty("ticket");
  await db().user.update({ where: { id: user.id }, data: { passwordHash } });
  const removeAs = (id: string) => codeOf(asActor(kapus, (tx) => removeCodeOf(tx, kapus, { id })));
  await enrol(world.tetangga);
  expect(await removeAs(world.tetangga.id)).toBe("NOT_FOUND");
  expect(await removeAs(user.id)).toBe("masuk");
  expect(await removeAs(user.id)).toBe("CODE_NOT_SET");
  expect(await findActor(actor.sessionId)).toBeNull();
  expect(await events("account.code-removed", user.id)).toMatchObject([
    { actorId: user.id },
    { actorId: world.rahma.id },
  ]);
  expect(await events("account.sign-in-failed", user.id)).toMatchObject([
    { details: { reason: "kata sandi lama" } },
    { details: { reason: "kode" } },
  ]);
  const entry = await signIn({ username: "lepas", sandi: TEST_PASSWORD }, here);
  expect(entry).toHaveProperty("sessionId");
});

test("the last admin's is taken off by the command, when it is told to", async () => {
  await enrol(world.admin);
  expect(await resetFromCommand("admin", false)).toMatchObject({ codeRemoved: false });
  expect(await db().secondFactor.count({ where: { userId: world.admin.id, endedAt: null } })).toBe(1);
  const made = await resetFromCommand("admin", true);
  expect(made).toMatchObject({ codeRemoved: true });
  const entry = await signIn({ username: "admin", sandi: made?.initialPassword ?? "" }, here);
  expect(entry).toHaveProperty("sessionId");
  expect(await events("account.code-removed", world.admin.id)).toMatchObject([{ actorName: "Denyut" }]);
});
