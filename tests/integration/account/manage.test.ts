import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { findActor } from "#lib/access/queries";
import { changeAccount, disableAccount, enableAccount, resetPassword } from "#lib/account/change-account";
import { createAccount } from "#lib/account/create-account";
import { findAccount, listAccounts, listDesaChoices, listUnitsFor } from "#lib/account/queries";
import type { AccountInput } from "#lib/account/schema";
import { signIn } from "#lib/account/sign-in";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { signedIn, TEST_PASSWORD } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { sessionOf, stranger, textOf } from "#tests/support/doors";

let world: World;
let kapus: Awaited<ReturnType<typeof below>>;

const below = async (user: { id: string }) => demand(await signedIn(user), "account:manage");
const enter = async (input: { username: string; sandi: string }) =>
  sessionOf(await signIn(input, stranger()));
const refused = (code: string) => expect.objectContaining({ code });
const usernames = async (actor: Parameters<typeof listAccounts>[0]) =>
  (await listAccounts(actor, {})).accounts.map(({ username }) => username).toSorted();

beforeAll(async () => {
  world = await createWorld();
  kapus = await below(world.rahma);
});

const create = (changes: Partial<AccountInput>) => {
  const input: AccountInput = {
    username: "melati.kader",
    name: "Kader Melati",
    role: "KADER",
    unitId: world.melati.id,
    klaster: undefined,
    desa: [],
  };
  return asActor(kapus, (tx) => createAccount(tx, kapus, { ...input, ...changes }));
};

test("each sees the accounts one level below and deeper, never the own one", async () => {
  const admin = demand(await signedIn(world.admin), "account:manage");
  expect(await usernames(kapus)).toEqual(["petugas", "pj.klaster2", "sri", "wati"]);
  expect(await usernames(await below(world.sri))).toEqual(["wati"]);
  expect(await usernames(admin)).toHaveLength(8);
  expect(await findAccount(kapus, world.tetangga.id)).toBeNull();
});

test("a new account enters with its first password and must change it", async () => {
  const { id, initialPassword } = await create({});
  const sessionId = await enter({ username: "melati.kader", sandi: initialPassword });
  expect(await findActor(sessionId)).toMatchObject({
    id,
    mustChangePassword: true,
    homes: [world.melati.id],
  });
  const events = await db().auditEvent.findMany({ where: { subjectId: id } });
  expect(events.map(({ action }) => action)).toEqual(["account.created"]);
  expect(textOf(events)).not.toContain(initialPassword);
});

test("nobody gives an account above the own level, outside the own area, or in a unit of another kind", async () => {
  await expect(create({ username: "a1x", role: "KAPUS", unitId: world.tanjungpandan.id })).rejects.toEqual(
    refused("FORBIDDEN"),
  );
  await expect(create({ username: "a2x", unitId: world.teratai.id })).rejects.toEqual(
    refused("UNIT_OUTSIDE_MANAGEMENT"),
  );
  await expect(create({ username: "a3x", unitId: world.tanjungpandan.id })).rejects.toEqual(
    refused("UNIT_OUTSIDE_MANAGEMENT"),
  );
});

test("a midwife is given desa of the puskesmas, and later others, from this month on", async () => {
  const midwife = { username: "bidan.juru", role: "PUSTU", unitId: world.tanjungpandan.id } as const;
  await expect(create({ ...midwife, desa: [world.airSaga.id] })).rejects.toEqual(
    refused("UNIT_OUTSIDE_MANAGEMENT"),
  );
  const { id } = await create({ ...midwife, desa: [world.juruSeberang.id] });
  expect((await signedIn({ id })).desaIds).toEqual([world.juruSeberang.id]);

  const { unitId } = midwife;
  const change = (desa: string[]) =>
    asActor(kapus, (tx) =>
      changeAccount(tx, kapus, { id, name: "Bidan Juru", unitId, klaster: undefined, desa }),
    );
  await change([world.kampongDamai.id]);
  expect((await signedIn({ id })).desaIds).toEqual([world.kampongDamai.id]);
  await change([world.juruSeberang.id]);
  expect((await signedIn({ id })).desaIds).toEqual([world.juruSeberang.id]);
});

test("a reset ends what was open and hands out a new first password", async () => {
  const { sessionId } = await signedIn(world.wati);
  const sri = await below(world.sri);
  const { initialPassword } = await asActor(sri, (tx) => resetPassword(tx, sri, { id: world.wati.id }));
  expect(await findActor(sessionId)).toBeNull();
  await expect(enter({ username: "wati", sandi: TEST_PASSWORD })).rejects.toEqual(refused("WRONG_PASSWORD"));
  const again = await enter({ username: "wati", sandi: initialPassword });
  expect(await findActor(again)).toMatchObject({ mustChangePassword: true });
});

test("a disabled account is out, and in again only by signing in after it was enabled", async () => {
  const { sessionId } = await signedIn(world.petugas);
  await asActor(kapus, (tx) => disableAccount(tx, kapus, { id: world.petugas.id }));
  expect(await findActor(sessionId)).toBeNull();
  await asActor(kapus, (tx) => enableAccount(tx, kapus, { id: world.petugas.id }));
  expect(await findActor(sessionId)).toBeNull();
  expect(await enter({ username: "petugas", sandi: TEST_PASSWORD })).toEqual(expect.any(String));
});

test("a neighbour's account does not exist for the kepala puskesmas", async () => {
  const { id } = world.tetangga;
  await expect(asActor(kapus, (tx) => resetPassword(tx, kapus, { id }))).rejects.toEqual(
    refused("NOT_FOUND"),
  );
});

test("the form offers the open units of the role within the own area", async () => {
  const names = async (role: "KADER" | "PUSTU") => (await listUnitsFor(kapus, role)).map(({ name }) => name);
  expect(await names("KADER")).toEqual([
    "Posyandu Flamboyan (contoh)",
    "Posyandu Kenanga (contoh)",
    "Posyandu Melati (contoh)",
  ]);
  expect(await names("PUSTU")).toEqual(["Puskesmas Tanjungpandan", "Pustu Kampong Damai (contoh)"]);
});

test("a nurse who is transferred reaches the desa of the new puskesmas, and only the admin can do it", async () => {
  const admin = demand(await signedIn(world.admin), "account:manage");
  const transfer = (actor: typeof kapus) =>
    asActor(actor, (tx) =>
      changeAccount(tx, actor, {
        id: world.petugas.id,
        name: "Petugas",
        unitId: world.neighbour.id,
        klaster: undefined,
        desa: [],
      }),
    );
  await expect(transfer(kapus)).rejects.toEqual(refused("UNIT_OUTSIDE_MANAGEMENT"));
  await transfer(admin);
  expect((await signedIn(world.petugas)).desaIds).toEqual([world.airSaga.id]);
  const event = await db().auditEvent.findFirstOrThrow({
    where: { subjectId: world.petugas.id, action: "account.changed" },
  });
  expect(event.details).toMatchObject({
    unit: [world.petugas.unit.id, world.neighbour.id],
    name: ["Petugas", "Petugas"],
  });
});

test("a midwife is left with no empty list of desa", async () => {
  const { id, unit } = world.sri;
  const input = { id, name: "Bidan Sri", unitId: unit.id, klaster: undefined, desa: [] };
  await expect(asActor(kapus, (tx) => changeAccount(tx, kapus, input))).rejects.toEqual(
    refused("DESA_MISSING"),
  );
});

test("accounts are found by their state", async () => {
  await create({ username: "baru.sekali", unitId: world.flamboyan.id });
  const names = async (state: "aktif" | "nonaktif" | "belum-masuk") =>
    (await listAccounts(kapus, { state })).accounts.map(({ username }) => username);
  await asActor(kapus, (tx) => disableAccount(tx, kapus, { id: world.pj.id }));
  expect(await names("nonaktif")).toEqual(["pj.klaster2"]);
  expect(await names("aktif")).not.toContain("pj.klaster2");
  expect(await names("belum-masuk")).toContain("baru.sekali");
});

test("the list of desa to choose from holds the own reach only", async () => {
  expect(await listDesaChoices(kapus)).toEqual([
    {
      puskesmas: "Puskesmas Tanjungpandan",
      desa: [
        { id: world.juruSeberang.id, name: "Juru Seberang" },
        { id: world.kampongDamai.id, name: "Kampong Damai" },
      ],
    },
  ]);
});

test("two who change one account: only what was changed is written, and the same field is asked about", async () => {
  const { id } = await create({
    username: "bidan.dua",
    name: "Bidan Dua",
    role: "PUSTU",
    unitId: world.tanjungpandan.id,
    desa: [world.juruSeberang.id],
  });
  const awal = {
    name: "Bidan Dua",
    unitId: world.tanjungpandan.id,
    klaster: "",
    desa: world.juruSeberang.id,
  };
  const change = (typed: { name: string; desa: string[] }, opened = awal) =>
    asActor(kapus, (tx) =>
      changeAccount(tx, kapus, {
        id,
        unitId: world.tanjungpandan.id,
        klaster: undefined,
        ...typed,
        awal: opened,
      }),
    );
  await change({ name: "Bidan Dua", desa: [world.kampongDamai.id] });
  // Opened before: the name is mine, the desa stay theirs.
  await change({ name: "Bidan Dua Baru", desa: [world.juruSeberang.id] });
  expect((await signedIn({ id })).desaIds).toEqual([world.kampongDamai.id]);

  const both = [world.juruSeberang.id, world.kampongDamai.id];
  await expect(change({ name: "Bidan Lain", desa: both })).rejects.toMatchObject({
    fields: {
      name: expect.stringContaining("menyimpan Bidan Dua Baru; isian Anda Bidan Lain."),
      desa: expect.stringContaining(`menyimpan ${world.kampongDamai.name}; isian Anda `),
    },
  });
  expect(await findAccount(kapus, id)).toMatchObject({ name: "Bidan Dua Baru" });
  const seen = { ...awal, name: "Bidan Dua Baru", desa: world.kampongDamai.id };
  await change({ name: "Bidan Lain", desa: both }, seen);
  expect(await findAccount(kapus, id)).toMatchObject({ name: "Bidan Lain" });
  expect((await signedIn({ id })).desaIds.toSorted()).toEqual(both.toSorted());
});
