import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { defineAction } from "#lib/action/define-action";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import type { Invalid } from "#lib/errors";
import { decideAdding } from "#lib/fact/decide-adding";
import { recordFact } from "#lib/fact/record-fact";
import { DecisionInput, FactInput } from "#lib/fact/schema";
import { dateOfMonth } from "#lib/period/month";
import { createUser, signedIn, type TestUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { rowsOf } from "#tests/support/audit-rows";

// Today is 12 November 2026, in week 46.

let world: World;
let leader: TestUser;

beforeAll(async () => {
  world = await createWorld();
  leader = await createUser({
    ...{ username: "pj.klaster4", name: "PJ Klaster 4", role: "PJ_KLASTER", klaster: "KLASTER_4" },
    unit: world.tanjungpandan,
  });
});

type Entries = Record<string, string>;

const elders = (more: Entries = {}): Entries => ({
  ...{ id: uuidv7(), unit_id: world.kampongDamai.id, period: "2026-10" },
  ...{ fact: "LANSIA_TANPA_NAMA", source: "KLINIK", L: "2", P: "4", ...more },
});
const days = (more: Entries = {}): Entries => ({
  ...{ id: uuidv7(), unit_id: world.kenanga.id, period: "2026-10" },
  ...{ fact: "HARI_BUKA", source: "UNIT", value: "1", ...more },
});

async function tell(user: TestUser, entries: Entries) {
  const actor = demand(await signedIn(user), "fact:record");
  return asActor(actor, (tx) => recordFact(tx, actor, FactInput.parse(entries)));
}

const stored = (entries: Entries) =>
  db().unitFact.findMany({
    where: { unitId: entries.unit_id ?? "", fact: entries.fact ?? "", period: entries.period ?? "" },
    orderBy: { version: "asc" },
    select: { version: true, value: true, valueL: true, valueP: true },
  });

test("it takes the road of every write", () => {
  expect(defineAction({ permission: "fact:record", input: FactInput, run: recordFact })).toBeTypeOf(
    "function",
  );
});

test("a later version replaces and leaves the earlier; the audit says who told what of whom, old and new", async () => {
  const first = elders({ period: "2026-08" });
  expect(await tell(world.petugas, first)).toEqual({ version: 1, value: 6 });
  const awal = JSON.stringify({ L: "2", P: "4" });
  const rows = await rowsOf(() => tell(world.petugas, elders({ period: "2026-08", L: "3", awal })));
  expect(rows).toEqual([
    {
      by: "Petugas",
      action: "fact.recorded",
      of: `unit ${world.kampongDamai.id}`,
      details: {
        fact: "LANSIA_TANPA_NAMA",
        period: "2026-08",
        source: "KLINIK",
        version: 2,
        before: { L: 2, P: 4 },
        after: { L: 3, P: 4 },
      },
    },
  ]);
  expect(await stored(first)).toEqual([
    { version: 1, value: 6, valueL: 2, valueP: 4 },
    { version: 2, value: 7, valueL: 3, valueP: 4 },
  ]);
});

test("sent twice it is one report with one answer; another content under its id is refused", async () => {
  const entries = days({ period: "2026-09" });
  expect(await tell(world.wati, entries)).toEqual({ version: 1, value: 1 });
  const awal = JSON.stringify({ value: "1" });
  await tell(world.wati, days({ period: "2026-09", value: "2", awal }));
  // The first one once more, after the second: its own answer, and nothing new.
  expect(await rowsOf(() => tell(world.wati, entries))).toEqual([]);
  expect(await tell(world.wati, entries)).toEqual({ version: 1, value: 1 });
  await expect(tell(world.wati, { ...entries, value: "9" })).rejects.toMatchObject({
    code: "RECORD_ID_TAKEN",
  });
  expect(await stored(entries)).toHaveLength(2);
});

test("sent twice at once it is one report too", async () => {
  const entries = days({ period: "2026-04", value: "3" });
  const answers = await Promise.all([tell(world.wati, entries), tell(world.wati, entries)]);
  expect(answers).toEqual([
    { version: 1, value: 3 },
    { version: 1, value: 3 },
  ]);
  expect(await stored(entries)).toHaveLength(1);
});

test("the same number told anew is no new version", async () => {
  const entries = days({ period: "2026-07", value: "0" });
  await tell(world.wati, entries);
  const again = days({ period: "2026-07", value: "0" });
  expect(await rowsOf(() => tell(world.wati, again))).toEqual([]);
  expect(await stored(entries)).toHaveLength(1);
});

test("two who tell at once: the second is told what the first told, and chooses", async () => {
  const both = await Promise.allSettled([
    tell(world.petugas, elders()),
    tell(world.sri, elders({ L: "5", P: "4" })),
  ]);
  const refused = both.flatMap((one) => (one.status === "rejected" ? [one.reason as Invalid] : []));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(refused[0]?.fields).toEqual({
    L: expect.stringMatching(/Sementara itu orang lain menyimpan [25]; isian Anda [25]\./),
  });
  expect(await stored(elders())).toHaveLength(1);
  // Sent again, knowing the other.
  const awal = refused[0]?.entries.awal ?? "";
  expect(JSON.parse(awal)).toMatchObject({ P: "4" });
  expect(await tell(world.sri, elders({ L: "7", P: "7", awal }))).toEqual({ version: 2, value: 14 });
});

test("whoever opened it before the other told, and changes the other half, is told too", async () => {
  await tell(world.petugas, elders({ period: "2026-06" }));
  const opened = JSON.stringify({ L: "2", P: "4" });
  await tell(world.petugas, elders({ period: "2026-06", L: "3", awal: opened }));
  await expect(tell(world.sri, elders({ period: "2026-06", P: "5", awal: opened }))).rejects.toMatchObject({
    fields: {
      L: expect.stringContaining("orang lain menyimpan 3"),
      P: expect.stringContaining("menyimpan 4"),
    },
  });
});

test.each([
  { period: "2026-12", code: "FACT_AHEAD", why: "a month ahead" },
  { period: "2024-06", code: "FACT_NOT_ASKED", why: "before it was asked" },
])("$period is refused: $why", async ({ period, code }) => {
  await expect(tell(world.petugas, elders({ period }))).rejects.toMatchObject({ code });
});

test("the running month and the running week may be told, the next ones not", async () => {
  const week = (period: string) => ({
    ...{ id: uuidv7(), unit_id: world.kampongDamai.id, fact: "DIARE", source: "UNIT" },
    ...{ period, L: "0", P: "1" },
  });
  expect(await tell(world.petugas, elders({ period: "2026-11" }))).toMatchObject({ version: 1 });
  expect(await tell(world.petugas, week("2026-W46"))).toMatchObject({ version: 1 });
  await expect(tell(world.petugas, week("2026-W47"))).rejects.toMatchObject({ code: "FACT_AHEAD" });
});

test("where is decided by the reach, what by the kind of the unit and by the klaster", async () => {
  const at = (unit: { id: string }, entries: Entries) => ({ ...entries, unit_id: unit.id });
  const outcome = (user: TestUser, entries: Entries) =>
    tell(user, { ...entries, id: uuidv7() }).then(
      () => "told",
      (error: { code?: string }) => error.code,
    );
  const answers = {
    ownPosyandu: await outcome(world.wati, days({ period: "2026-05" })),
    otherPosyandu: await outcome(world.wati, at(world.flamboyan, days())),
    desaOfKader: await outcome(world.wati, elders({ period: "2026-05" })),
    ownDesaOfPustu: await outcome(world.sri, elders({ period: "2026-04" })),
    otherDesaOfPustu: await outcome(world.sri, at(world.juruSeberang, elders())),
    desaOfPuskesmas: await outcome(world.petugas, at(world.juruSeberang, elders())),
    puskesmasItself: await outcome(world.petugas, at(world.tanjungpandan, elders())),
    ownPustu: await outcome(world.petugas, at(world.pustu, elders())),
    neighbourDesa: await outcome(world.petugas, at(world.airSaga, elders())),
    neighbourPuskesmas: await outcome(world.petugas, at(world.neighbour, elders())),
    posyanduForElders: await outcome(world.petugas, at(world.kenanga, elders())),
    desaForDays: await outcome(world.petugas, at(world.kampongDamai, days())),
    otherKlaster: await outcome(leader, elders({ period: "2026-03" })),
  };
  expect(answers).toEqual({
    ownPosyandu: "told",
    otherPosyandu: "NOT_FOUND",
    desaOfKader: "NOT_FOUND",
    ownDesaOfPustu: "told",
    otherDesaOfPustu: "NOT_FOUND",
    desaOfPuskesmas: "told",
    puskesmasItself: "told",
    ownPustu: "told",
    neighbourDesa: "NOT_FOUND",
    neighbourPuskesmas: "NOT_FOUND",
    posyanduForElders: "FACT_OF_OTHER_UNIT",
    desaForDays: "FACT_OF_OTHER_UNIT",
    otherKlaster: "FORBIDDEN",
  });
});

test("a posyandu tells nothing of a month in which it was closed", async () => {
  await db().unit.update({ where: { id: world.melati.id }, data: { until: dateOfMonth("2026-09") } });
  const at = (period: string) => tell(world.petugas, days({ unit_id: world.melati.id, period }));
  expect(await at("2026-08")).toMatchObject({ version: 1 });
  await expect(at("2026-09")).rejects.toMatchObject({ code: "UNIT_CLOSED" });
});

test.each([
  [{ period: "2026-13" }, /unit_facts_period/],
  [{ period: "2025-W53" }, /unit_facts_period/],
  [{ period: "Oktober" }, /unit_facts_period/],
  [{ value: -1 }, /unit_facts_whole/],
  [{ value: 5, valueL: 2, valueP: 4 }, /unit_facts_whole/],
  [{ valueL: 1 }, /unit_facts_whole/],
  [{ version: 2 }, /bukan versi berikutnya/],
  [{ version: 0 }, /bukan versi berikutnya/],
])("the database refuses %j", async (wrong, message) => {
  const right = {
    ...{ id: uuidv7(), unitId: world.airSaga.id, period: "2026-W40", fact: "DIARE", source: "UNIT" },
    ...{ version: 1, value: 1, recordedById: world.sri.id },
  };
  await expect(db().unitFact.create({ data: { ...right, ...wrong } })).rejects.toThrow(message);
});

test("a kecamatan tells nothing; nobody changes or deletes what was told, not even the owner", async () => {
  const row = {
    ...{ id: uuidv7(), unitId: world.kecamatan.id, period: "2026-10", fact: "KELUARGA", source: "UNIT" },
    ...{ version: 1, value: 1, recordedById: world.sri.id },
  };
  await expect(db().unitFact.create({ data: row })).rejects.toThrow(/milik posyandu, desa, atau fasilitas/);
  await expect(db().unitFact.updateMany({ data: { value: 0 } })).rejects.toThrow(/laporkan versi baru/);
  await expect(db().unitFact.deleteMany()).rejects.toThrow(/laporkan versi baru/);
});

test("the role of the pages reads every number and writes none; the counting role writes in nobody else's name", async () => {
  const kader = await signedIn(world.wati);
  const row = (by: string) => ({
    ...{ id: uuidv7(), unitId: world.kenanga.id, period: "2026-01", fact: "HARI_BUKA", source: "UNIT" },
    ...{ version: 1, value: 1, recordedById: by },
  });
  expect(await asActor(kader, (tx) => tx.unitFact.count())).toBe(await db().unitFact.count());
  await expect(asActor(kader, (tx) => tx.unitFact.create({ data: row(kader.id) }))).rejects.toThrow(
    /permission denied/,
  );
  const inAnothersName = asActor(kader, (tx) =>
    unscoped(tx, "FACTS", () => tx.unitFact.create({ data: row(world.sri.id) })),
  );
  await expect(inAnothersName).rejects.toThrow(/row-level security/);
});

const decide = async (more: Entries = {}) => {
  const budi = demand(await signedIn(world.budi), "fact:decide");
  const entries = { source: "KLINIK", since: "2026-12", adds: "ya", document: "SK 3/2026", ...more };
  return asActor(budi, (tx) => decideAdding(tx, budi, DecisionInput.parse(entries)));
};

test("whether a source adds is decided from the running month on, audited, and never written over", async () => {
  await expect(decide({ since: "2026-10" })).rejects.toMatchObject({ code: "FACT_MONTH_ENDED" });
  expect(
    DecisionInput.safeParse({ source: "UNIT", since: "2026-12", adds: "ya", document: "SK 3" }).success,
  ).toBe(false);
  expect(await rowsOf(() => decide())).toEqual([
    {
      by: "Pak Budi",
      action: "fact.source-decided",
      of: "fact null",
      details: {
        ...{ source: "KLINIK", since: "2026-12", version: 1, document: "SK 3/2026" },
        ...{ before: false, after: true },
      },
    },
  ]);
  expect(await decide({ adds: "tidak" })).toEqual({ version: 2 });
  expect(await decide({ adds: "ya", awal: JSON.stringify({ adds: "tidak" }) })).toEqual({ version: 3 });
  await expect(decide({ adds: "tidak", awal: JSON.stringify({ adds: "tidak" }) })).rejects.toMatchObject({
    fields: { adds: expect.stringContaining("orang lain menyimpan ya; isian Anda tidak") },
  });
  expect(await db().factSourceDecision.count()).toBe(3);
});
