import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Actor, type Authorized, demand } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";
import { disableAccount, enableAccount, resetPassword } from "#lib/account/change-account";
import { changePassword } from "#lib/account/change-password";
import { endOwnSession, endSession } from "#lib/account/end-session";
import { asActor } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { readToday } from "#lib/page/home/read-today";
import { RegistrationInput } from "#lib/person/schema";
import { correctPerson } from "#lib/recording/correct-person";
import { endPregnancy } from "#lib/recording/end-pregnancy";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { recordDeath } from "#lib/recording/record-death";
import { recordService } from "#lib/recording/record-service";
import { registerPerson } from "#lib/recording/register-person";
import { PregnancyEndInput, RecordInput } from "#lib/recording/schema";
import { voidService } from "#lib/recording/void-service";
import { closeUnit } from "#lib/unit/close-unit";
import { renameUnit } from "#lib/unit/rename-unit";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, openYears } from "#prisma/factories/records";
import { createUser, signedIn, TEST_PASSWORD, type TestUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { rowsOf } from "#tests/support/audit-rows";

// Every act leaves one row that says who did what to whom. Today is 12 November 2026.

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
});

/** Does it as that account; the rows that it left. */
async function done<P extends Permission, T>(
  user: TestUser,
  permission: P,
  act: (tx: Tx, actor: Authorized<P>) => Promise<T>,
) {
  const actor = demand(await signedIn(user), permission);
  return rowsOf(() => asActor(actor, (tx) => act(tx, actor)));
}

const child = (name: string): Promise<TestPerson> =>
  createPerson({ name, sex: "P", bornOn: "2025-02-10", home: world.kenanga, by: world.wati });

const weighing = (person: TestPerson, more: Record<string, string> = {}) =>
  RecordInput.parse({
    id: uuidv7(),
    person_id: person.id,
    kind: "TIMBANG",
    served_on: "2026-11-12",
    place: "POSYANDU",
    bb_kg: "10,4",
    tanda_bahaya_ada: "tidak",
    ...more,
  });

test("a person is registered", async () => {
  const input = RegistrationInput.parse({
    id: uuidv7(),
    noNikReason: "BELUM_TERBIT",
    name: "Alya Rahmadani",
    sex: "P",
    bornOn: "2026-02-10",
    motherName: "Yulia",
    homeId: world.kenanga.id,
  });
  expect(await done(world.wati, "person:register", (tx, wati) => registerPerson(tx, wati, input))).toEqual([
    { by: "Kader Wati", action: "person.registered", of: `person ${input.id}`, details: {} },
  ]);
});

test("a person is corrected", async () => {
  const { id } = await child("Bela");
  const input = { id, name: "Bella", sex: "P", bornOn: "2025-03-10", noNikReason: "BELUM_REKAM" } as const;
  expect(await done(world.petugas, "person:correct", (tx, nurse) => correctPerson(tx, nurse, input))).toEqual(
    [
      {
        by: "Petugas",
        action: "person.corrected",
        of: `person ${id}`,
        details: { bornOn: ["2025-02-10", "2025-03-10"], sex: ["P", "P"] },
      },
    ],
  );
});

test("a person moves, and dies", async () => {
  const { id } = await child("Citra");
  const move = { person_id: id, moved_on: "2026-11-02", to: world.melati.id } as const;
  expect(await done(world.petugas, "person:move", (tx, nurse) => movePerson(tx, nurse, move))).toMatchObject([
    { by: "Petugas", action: "person.moved", of: `person ${id}`, details: { to: world.melati.id } },
  ]);
  const death = { person_id: id, died_on: "2026-11-03" } as const;
  expect(await done(world.petugas, "person:die", (tx, nurse) => recordDeath(tx, nurse, death))).toEqual([
    { by: "Petugas", action: "person.died", of: `person ${id}`, details: { on: "2026-11-03" } },
  ]);
});

test("two become one", async () => {
  const [kept, given] = [await child("Dinda"), await child("Dinda P")];
  const input = { winner_id: kept.id, loser_id: given.id };
  expect(await done(world.petugas, "person:merge", (tx, nurse) => mergePeople(tx, nurse, input))).toEqual([
    { by: "Petugas", action: "person.merged", of: `person ${kept.id}`, details: { loser: given.id } },
  ]);
});

test("a pregnancy ends", async () => {
  const mother = await createPerson({
    name: "Mardiana",
    sex: "P",
    bornOn: "1999-05-05",
    home: world.kenanga,
    by: world.sri,
  });
  const pregnancy = await createPregnancy({
    person: mother,
    hpht: "2026-01-05",
    registeredOn: "2026-02-10",
    by: world.sri,
  });
  const input = PregnancyEndInput.parse({
    pregnancy_id: pregnancy.id,
    person_id: mother.id,
    ended_on: "2026-10-10",
    kind: "LAHIR",
    bayi_1_result: "HIDUP",
    bayi_1_sex: "L",
    bayi_1_weight_gram: "2900",
  });
  const rows = await done(world.sri, "pregnancy:end", (tx, sri) => endPregnancy(tx, sri, input));
  const baby = await db().person.findFirstOrThrow({ where: { motherId: mother.id } });
  expect(rows.filter(({ action }) => action === "pregnancy.ended")).toEqual([
    {
      by: "Bidan Sri",
      action: "pregnancy.ended",
      of: `person ${mother.id}`,
      details: {
        pregnancy: pregnancy.id,
        on: "2026-10-10",
        outcome: "LAHIR",
        babies: 1,
        children: [baby.id],
      },
    },
  ]);
});

test("a service is recorded, corrected and voided", async () => {
  const eko = await child("Eka");
  const first = weighing(eko);
  const of = `person ${eko.id}`;
  const told = { service: "TIMBANG", on: "2026-11-12" };
  const record = (input: RecordInput) =>
    done(world.wati, "service:record", (tx, wati) => recordService(tx, wati, input));
  expect(await record(first)).toEqual([
    { by: "Kader Wati", action: "service.recorded", of, details: { record: first.id, ...told } },
  ]);
  const second = weighing(eko, { bb_kg: "10,2", replaces: first.id, reason: "salah tulis" });
  expect(await record(second)).toEqual([
    { by: "Kader Wati", action: "service.corrected", of, details: { record: second.id, ...told } },
  ]);
  const voided = await done(world.wati, "service:correct", (tx, wati) =>
    voidService(tx, wati, { id: second.id, reason: "salah anak" }),
  );
  expect(voided).toMatchObject([{ by: "Kader Wati", action: "service.voided", of }]);
});

test("today's names are opened, if there are any", async () => {
  const readBy = async (user: TestUser) => {
    const actor = demand(await signedIn(user), "person:read");
    return rowsOf(() => readToday(actor));
  };
  expect(await readBy(world.tetangga)).toEqual([]);
  const fajar = await child("Fajri");
  await done(world.wati, "service:record", (tx, wati) => recordService(tx, wati, weighing(fajar)));
  const row = (list: string, total: number) => ({
    by: "Kader Wati",
    action: "names.listed",
    of: `names ${world.kenanga.id}`,
    details: { list, on: "2026-11-12", total },
  });
  expect(await readBy(world.wati)).toEqual([row("hari ini", 1), row("catatan sendiri", 2)]);
});

test("an account is reset, disabled and enabled", async () => {
  const { id } = await createUser({
    username: "kader.lain",
    name: "Kader Lain",
    role: "KADER",
    unit: world.flamboyan,
  });
  const row = (action: string) => [
    { by: "dr. Rahma", action, of: `account ${id}`, details: { username: "kader.lain" } },
  ];
  const manage = (act: (tx: Tx, actor: Authorized<"account:manage">) => Promise<unknown>) =>
    done(world.rahma, "account:manage", act);
  expect(await manage((tx, kapus) => resetPassword(tx, kapus, { id }))).toEqual(row("account.reset"));
  expect(await manage((tx, kapus) => disableAccount(tx, kapus, { id }))).toEqual(row("account.disabled"));
  expect(await manage((tx, kapus) => enableAccount(tx, kapus, { id }))).toEqual(row("account.enabled"));
});

test("a password is changed, and sessions are ended", async () => {
  const sessions: Actor[] = [await signedIn(world.pj), await signedIn(world.pj), await signedIn(world.pj)];
  const [phone, tablet, desk] = sessions.map((one) => demand(one, "account:self"));
  if (!phone || !tablet || !desk) throw new Error("Three sessions");
  const endedBy = (act: (tx: Tx) => Promise<unknown>) => rowsOf(() => asActor(desk, act));
  const ended = ({ sessionId }: Actor) => ({
    by: "PJ Klaster 2",
    action: "session.ended",
    of: `session ${sessionId}`,
    details: {},
  });
  expect(await endedBy((tx) => endSession(tx, desk, { id: phone.sessionId }))).toEqual([ended(phone)]);
  const input = { sandiLama: TEST_PASSWORD, sandiBaru: "ombak sore", sandiUlang: "ombak sore" };
  expect(await endedBy((tx) => changePassword(tx, desk, input))).toMatchObject([
    { by: "PJ Klaster 2", action: "account.password-changed", of: `account ${world.pj.id}` },
  ]);
  expect(await endedBy((tx) => endOwnSession(tx, demand(desk, "session:end")))).toEqual([ended(desk)]);
});

test("a unit is renamed and closed", async () => {
  const { id, code, name } = world.teratai;
  const manage = (act: (tx: Tx, actor: Authorized<"unit:manage">) => Promise<unknown>) =>
    done(world.admin, "unit:manage", act);
  expect(await manage((tx, admin) => renameUnit(tx, admin, { id, name: "Seroja (contoh)" }))).toEqual([
    {
      by: "Admin",
      action: "unit.renamed",
      of: `unit ${id}`,
      details: { code, before: name, after: "Posyandu Seroja (contoh)" },
    },
  ]);
  expect(await manage((tx, admin) => closeUnit(tx, admin, { id, from: "2026-12" }))).toEqual([
    { by: "Admin", action: "unit.closed", of: `unit ${id}`, details: { code, from: "2026-12" } },
  ]);
});
