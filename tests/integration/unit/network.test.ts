import { beforeAll, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { readAreaTree } from "#lib/area/queries";
import { rowOf } from "#lib/area/rows";
import { readTallies } from "#lib/coverage/read-tallies";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import type { Month } from "#lib/period/month";
import { addUnit } from "#lib/unit/add-unit";
import { changeCatchment } from "#lib/unit/change-catchment";
import { closeUnit } from "#lib/unit/close-unit";
import { renameUnit } from "#lib/unit/rename-unit";
import type { AddUnitInput } from "#lib/unit/schema";
import { createPerson, moveTo } from "#prisma/factories/people";
import { createPregnancy, createRecord, openYears } from "#prisma/factories/records";
import type { TestUnit } from "#prisma/factories/units";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let admin: Authorized<"unit:manage">;

/** Today is 12 November 2026. Three mothers of Juru Seberang had their first contact in May. */
beforeAll(async () => {
  world = await createWorld();
  admin = demand(await signedIn(world.admin), "unit:manage");
  await openYears(2026);
  for (const name of ["Ani", "Beti", "Cici"]) await addMother(name);
});

async function addMother(name: string) {
  const by = world.petugas;
  const person = await createPerson({ name, sex: "P", bornOn: "1996-02-03", home: world.melati, by });
  const pregnancy = await createPregnancy({ person, hpht: "2026-03-01", registeredOn: "2026-05-04", by });
  const contact = { person, kind: "ANC", servedOn: "2026-05-04", by, pregnancy } as const;
  await createRecord({ ...contact, data: { petugas: "BIDAN", bb_kg: 55 }, derived: { uk_minggu: 9 } });
  await db().$transaction((tx) => recount(tx, [person.id]));
}

const refused = (code: string) => expect.objectContaining({ code });
const add = (input: Partial<AddUnitInput>) =>
  asActor(admin, (tx) =>
    addUnit(tx, admin, {
      kind: "POSYANDU",
      parentId: world.kampongDamai.id,
      desaId: undefined,
      name: "Anggrek",
      since: "2026-11",
      ...input,
    }),
  );
const close = (unit: { id: string }, from: Month) =>
  asActor(admin, (tx) => closeUnit(tx, admin, { id: unit.id, from }));
const serve = (desa: TestUnit, puskesmas: TestUnit, from: Month, pustu?: TestUnit) =>
  asActor(admin, (tx) =>
    changeCatchment(tx, admin, { desaId: desa.id, puskesmasId: puskesmas.id, pustuId: pustu?.id, from }),
  );

/** First contacts of a puskesmas from January to that month, by the area of that month. */
async function firstContacts(puskesmas: TestUnit, month: Month): Promise<number> {
  const tree = await readAreaTree(db(), month);
  const unit = tree.byCode.get(puskesmas.code);
  const unitIds = unit ? rowOf(tree, unit).of.map(({ id }) => id) : [];
  const tallies = await readTallies(db(), { year: 2026, unitIds, masks: ["K1"] });
  return unitIds.flatMap((id) => [...tallies(id)("K1")]).reduce((sum, count) => sum + count, 0);
}

test("a posyandu is added with the next code of its desa, and the audit says so", async () => {
  const unit = await add({});
  expect(unit).toMatchObject({ code: "19.02.01.1016.003", name: "Posyandu Anggrek" });
  const event = await db().auditEvent.findFirstOrThrow({ where: { subjectId: unit.id } });
  expect(event).toMatchObject({ action: "unit.added", details: { code: unit.code, since: "2026-11" } });
});

test("a posyandu never changes its desa, since what was counted there was counted in both", async () => {
  const move = db().unit.update({
    where: { id: world.melati.id },
    data: { parentId: world.kampongDamai.id },
  });
  await expect(move).rejects.toThrow(/tidak dapat pindah desa/);
});

test("a pustu belongs to a puskesmas and has the code of the desa it stands in", async () => {
  const input = { kind: "PUSTU", parentId: world.tanjungpandan.id, name: "Juru Seberang" } as const;
  expect(await add({ ...input, desaId: world.juruSeberang.id })).toMatchObject({
    code: "19.02.01.2008.PST01",
    name: "Pustu Juru Seberang",
  });
});

test("two of one name in one desa are refused, in two desa not", async () => {
  await expect(add({ name: "kenanga (contoh)" })).rejects.toEqual(refused("UNIT_NAME_TAKEN"));
  expect(await add({ name: "Kenanga (contoh)", parentId: world.airSaga.id })).toMatchObject({
    code: "19.02.01.2010.002",
  });
});

test("a posyandu cannot open before its desa is there, nor under a puskesmas", async () => {
  await expect(add({ name: "Awal", since: "2019-12" })).rejects.toEqual(refused("UNIT_PARENT_CLOSED"));
  await expect(add({ name: "Salah", parentId: world.tanjungpandan.id })).rejects.toEqual(
    refused("UNIT_PARENT_CLOSED"),
  );
});

test("a unit keeps its code under a new name; an official one keeps its name", async () => {
  const rename = (unit: TestUnit) =>
    asActor(admin, (tx) => renameUnit(tx, admin, { id: unit.id, name: "Seroja (contoh)" }));
  expect(await rename(world.flamboyan)).toMatchObject({
    code: world.flamboyan.code,
    name: "Posyandu Seroja (contoh)",
  });
  await expect(rename(world.juruSeberang)).rejects.toEqual(refused("UNIT_OFFICIAL"));
});

test("two who rename one unit: the second is told both names before the first is lost", async () => {
  const opened = { name: world.kenanga.name };
  const rename = (name: string, awal: Record<string, string>) =>
    asActor(admin, (tx) => renameUnit(tx, admin, { id: world.kenanga.id, name, awal }));
  await rename("Kemuning (contoh)", opened);
  await expect(rename("Wijaya (contoh)", opened)).rejects.toMatchObject({
    fields: {
      name: expect.stringContaining(
        "menyimpan Posyandu Kemuning (contoh); isian Anda Posyandu Wijaya (contoh).",
      ),
    },
    entries: { awal: JSON.stringify({ name: "Posyandu Kemuning (contoh)" }) },
  });
  await rename(world.kenanga.name, { name: "Posyandu Kemuning (contoh)" });
});

test("a posyandu where people live stays open, and says how many they are", async () => {
  await expect(close(world.melati, "2026-12")).rejects.toThrow("Masih ada 3 orang yang tinggal di sini.");
});

test("who moves out in November no longer lives there from November on; who died neither", async () => {
  const by = world.petugas;
  const about = { sex: "L", bornOn: "1980-01-01", home: world.teratai, by } as const;
  const person = await createPerson({ name: "Pak Pindah", ...about });
  await createPerson({ name: "Almarhum", ...about, diedOn: "2026-10-31" });
  await moveTo({ person, since: "2026-11", to: world.kenanga, by });

  expect(await close(world.teratai, "2026-11")).toMatchObject({ code: world.teratai.code });
  const { until } = await db().unit.findUniqueOrThrow({ where: { id: world.teratai.id } });
  expect(until).toEqual(new Date("2026-11-01"));
  await expect(close(world.teratai, "2026-12")).rejects.toEqual(refused("UNIT_CLOSED"));
});

test("who still lives there in November keeps it open for November, not for December", async () => {
  const by = world.petugas;
  const home = world.airSagaBucket;
  const extra = await add({ name: "Sementara", parentId: world.airSaga.id, since: "2026-01" });
  const target = { ...world.teratai, id: extra.id };
  const person = await createPerson({
    name: "Bu Menunggu",
    sex: "P",
    bornOn: "1980-01-01",
    home: target,
    by,
  });
  await moveTo({ person, since: "2026-12", to: home, by });

  await expect(close(extra, "2026-11")).rejects.toEqual(refused("UNIT_HAS_RESIDENTS"));
  expect(await close(extra, "2026-12")).toMatchObject({ code: extra.code });
});

test("months that have ended keep their network", async () => {
  await expect(close(world.flamboyan, "2026-10")).rejects.toEqual(refused("UNIT_MONTH_ENDED"));
  await expect(serve(world.juruSeberang, world.neighbour, "2026-10")).rejects.toEqual(
    refused("UNIT_MONTH_ENDED"),
  );
});

test("a puskesmas or pustu that still serves a desa stays open", async () => {
  await expect(close(world.pustu, "2026-12")).rejects.toThrow("Masih melayani 1 desa");
  await expect(close(world.neighbour, "2026-12")).rejects.toThrow("Masih melayani 1 desa");
});

test("a desa is served by a pustu of its own puskesmas only", async () => {
  await expect(serve(world.airSaga, world.neighbour, "2026-12", world.pustu)).rejects.toEqual(
    refused("PUSTU_OF_OTHER"),
  );
});

test("a desa counts for its new puskesmas from that month on; nobody moves and earlier months stay", async () => {
  const people = () => db().residence.findMany({ orderBy: [{ personId: "asc" }, { since: "asc" }] });
  const years = () => db().personYear.findMany({ orderBy: { personId: "asc" } });
  const before = [await people(), await years()];
  expect(await firstContacts(world.tanjungpandan, "2026-11")).toBe(3);

  await serve(world.juruSeberang, world.neighbour, "2026-11");

  expect(await firstContacts(world.tanjungpandan, "2026-10")).toBe(3);
  expect(await firstContacts(world.neighbour, "2026-10")).toBe(0);
  expect(await firstContacts(world.tanjungpandan, "2026-11")).toBe(0);
  expect(await firstContacts(world.neighbour, "2026-11")).toBe(3);
  expect([await people(), await years()]).toEqual(before);
  expect((await signedIn(world.tetangga)).homes).toContain(world.melati.id);
  expect((await signedIn(world.petugas)).homes).not.toContain(world.melati.id);
});

test("a change in the same month takes the place of the first, one before a later one is refused", async () => {
  await expect(serve(world.juruSeberang, world.neighbour, "2026-11")).rejects.toEqual(
    refused("CATCHMENT_SAME"),
  );
  await serve(world.juruSeberang, world.tanjungpandan, "2027-02");
  await expect(serve(world.juruSeberang, world.tanjungpandan, "2026-12")).rejects.toThrow(
    "Sudah ada perubahan wilayah kerja mulai Februari 2027.",
  );
  const rows = await db().catchment.findMany({
    where: { desaId: world.juruSeberang.id },
    orderBy: { since: "asc" },
  });
  expect(rows.map(({ puskesmasId, until }) => [puskesmasId, until?.toISOString().slice(0, 7)])).toEqual([
    [world.tanjungpandan.id, "2026-11"],
    [world.neighbour.id, "2027-02"],
    [world.tanjungpandan.id, undefined],
  ]);
});
