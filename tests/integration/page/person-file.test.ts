import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readServiceForm } from "#lib/entry/read-form";
import { OTHER_KLASTER } from "#lib/page/person/file";
import { readPersonFile } from "#lib/page/person/read-file";
import { correctOrSearch } from "#lib/page/registration/correct-or-search";
import { readIdentity } from "#lib/page/registration/read-identity";
import { registerOrAsk } from "#lib/page/registration/register-or-ask";
import { listPeople } from "#lib/page/search/list-people";
import { readAlike } from "#lib/page/search/read-alike";
import { searchHits } from "#lib/page/search/search-hits";
import { IdentityFormInput, RegistrationFormInput } from "#lib/person/schema";
import { mergePeople } from "#lib/recording/merge-people";
import { recordService } from "#lib/recording/record-service";
import { RecordInput } from "#lib/recording/schema";
import { voidService } from "#lib/recording/void-service";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, openYears, type TestRecord } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let siti: TestPerson;
let anc: TestRecord;
let screening: TestRecord;
const NIK = "1902014403989001";

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  siti = await createPerson({
    name: "Siti Aminah",
    sex: "P",
    bornOn: "1998-03-04",
    home: world.kenanga,
    by: world.sri,
    nik: NIK,
  });
  const pregnancy = await createPregnancy({
    person: siti,
    hpht: "2026-04-20",
    registeredOn: "2026-06-03",
    by: world.sri,
  });
  anc = await createRecord({
    person: siti,
    kind: "ANC",
    servedOn: "2026-10-28",
    data: { petugas: "BIDAN", bb_kg: 57.5 },
    by: world.sri,
    pregnancy,
  });
  screening = await createRecord({
    person: siti,
    kind: "SKRINING_DEWASA",
    servedOn: "2026-02-01",
    data: { bb_kg: 52 },
    by: world.petugas,
  });
});

const reader = async (user: { id: string }) => demand(await signedIn(user), "person:read");
const events = (action: string) => db().auditEvent.findMany({ where: { action }, orderBy: { id: "asc" } });

test("who lives within reach has a page with whole history, the latest first", async () => {
  const file = await readPersonFile(await reader(world.sri), siti.id);
  expect(file?.person).toMatchObject({
    name: "Siti Aminah",
    nikWords: "NIK tercatat",
    desaName: "Kampong Damai",
  });
  expect(file?.records.map(({ kind, servedOn }) => `${kind} ${servedOn}`)).toEqual([
    "ANC 2026-10-28",
    "HAMIL 2026-06-03",
    "SKRINING_DEWASA 2026-02-01",
  ]);
  expect(file?.history.pregnancies).toHaveLength(1);
});

test("out of reach, unknown and unreadable are the same answer", async () => {
  expect(await readPersonFile(await reader(world.tetangga), siti.id)).toBeNull();
  expect(await readPersonFile(await reader(world.sri), uuidv7())).toBeNull();
  expect(await readPersonFile(await reader(world.sri), "siti")).toBeNull();
});

test("a penanggung jawab sees other klaster as dates only", async () => {
  const file = await readPersonFile(await reader(world.pj), siti.id);
  const [visit, , adult] = file?.records ?? [];
  expect(visit).toMatchObject({ kind: "ANC", closed: false, data: { bb_kg: 57.5 } });
  expect(adult).toMatchObject({
    kind: OTHER_KLASTER,
    servedOn: "2026-02-01",
    recordedBy: "",
    place: null,
    closed: true,
    data: {},
    derived: {},
  });
  expect(file?.history.records.map(({ kind }) => kind)).toEqual(["HAMIL", "ANC"]);
});

test("a penanggung jawab voids nothing of another klaster, a kader no antenatal contact", async () => {
  const [pj, wati] = await Promise.all([signedIn(world.pj), signedIn(world.wati)]);
  const voided = (actor: typeof pj, { id }: TestRecord) =>
    asActor(actor, (tx) => voidService(tx, demand(actor, "service:correct"), { id, reason: "salah orang" }));
  await expect(voided(pj, screening)).rejects.toMatchObject({ code: "NOT_FOR_THIS_ROLE" });
  await expect(voided(wati, anc)).rejects.toMatchObject({ code: "NOT_FOR_THIS_ROLE" });
  expect(await db().serviceRecord.count({ where: { NOT: { voidedAt: null } } })).toBe(0);
});

test("a search offers what suits each person, and its audit row does not tell what was typed", async () => {
  const sri = await reader(world.sri);
  const found = await asActor(sri, (tx) => searchHits(tx, sri, { text: "siti am", page: 1 }));
  expect(found.hits.map(({ name, services }) => [name, services.map(({ kind }) => kind)])).toEqual([
    ["Siti Aminah", ["ANC", "SKRINING_DEWASA"]],
  ]);
  await asActor(sri, (tx) => searchHits(tx, sri, { text: NIK, page: 1 }));
  const rows = (await events("names.listed")).map(({ details }) => details);
  expect(rows).toEqual([
    { list: "pencarian", by: "nama", total: 1, page: 1 },
    { list: "pencarian", by: "NIK", total: 1, page: 1 },
  ]);
});

test("the list of pregnant women is one of klaster 2, and is logged", async () => {
  const list = async (user: { id: string }) =>
    listPeople(demand(await signedIn(user), "name:list"), "bumil", 1);
  expect(await list(world.sri)).toMatchObject({
    total: 1,
    hits: [{ name: "Siti Aminah", note: "UK 29 minggu · HPL 25 Jan 2027" }],
  });
  expect(await list(world.tetangga)).toMatchObject({ total: 0 });
  await db().user.update({ where: { id: world.pj.id }, data: { klaster: "KLASTER_3" } });
  expect(await list(world.pj)).toBeNull();
  await db().user.update({ where: { id: world.pj.id }, data: { klaster: "KLASTER_2" } });
  expect((await events("names.listed")).at(-1)?.details).toMatchObject({ list: "bumil" });
});

const registration = (more: object) =>
  RegistrationFormInput.parse({
    id: uuidv7(),
    name: "Siti Aminah",
    sex: "P",
    bornOn: "1998-03-04",
    noNikReason: "BELUM_REKAM",
    homeId: world.kenanga.id,
    ...more,
  });

test("a likely duplicate is answered with the list and the form as typed; nothing is written", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  const before = await db().person.count();
  const answer = await asActor(wati, (tx) => registerOrAsk(tx, wati, registration({ dusun: "Dusun 2" })));
  expect(answer).toMatchObject({
    state: "asked",
    duplicates: [{ id: siti.id, name: "Siti Aminah", bornOn: "1998-03-04" }],
    typed: { name: "Siti Aminah", dusun: "Dusun 2", homeId: world.kenanga.id },
  });
  expect(await db().person.count()).toBe(before);
});

test("a taken NIK is answered with the name within reach, with a refusal elsewhere", async () => {
  const register = async (user: { id: string }, home: { id: string }) => {
    const actor = demand(await signedIn(user), "person:register");
    const input = registration({ nik: NIK, name: "Orang Lain", homeId: home.id });
    return asActor(actor, (tx) => registerOrAsk(tx, actor, input));
  };
  expect(await register(world.wati, world.kenanga)).toMatchObject({
    state: "taken",
    person: { id: siti.id },
  });
  await expect(register(world.tetangga, world.teratai)).rejects.toMatchObject({ code: "NIK_TAKEN" });
});

test("the mother is looked for within the form, which comes back as it was", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  const input = RegistrationFormInput.parse({
    maksud: "cari",
    ibu_cari: "siti",
    name: "Bayi Siti",
    nik: "12",
  });
  expect(await asActor(wati, (tx) => registerOrAsk(tx, wati, input))).toMatchObject({
    state: "found",
    mothers: [{ id: siti.id, name: "Siti Aminah", note: "lahir 4 Mar 1998 · Kampong Damai" }],
    typed: { ibu_cari: "siti", name: "Bayi Siti", nik: "12" },
  });
});

test("the whole NIK is in the form that corrects, and that it was seen is logged", async () => {
  const petugas = demand(await signedIn(world.petugas), "person:correct");
  expect(await readIdentity(petugas, siti.id)).toMatchObject({ nik: NIK, name: "Siti Aminah" });
  const neighbour = demand(await signedIn(world.tetangga), "person:correct");
  expect(await readIdentity(neighbour, siti.id)).toBeNull();
  const rows = await events("person.nik-shown");
  expect(rows.map(({ actorId, subjectId }) => [actorId, subjectId])).toEqual([[world.petugas.id, siti.id]]);
  expect(JSON.stringify(rows)).not.toContain(NIK);
});

test("a mother who lives out of reach stays the mother when the child is corrected", async () => {
  const mother = await createPerson({
    name: "Mardiana",
    sex: "P",
    bornOn: "1995-05-05",
    home: world.teratai,
    by: world.tetangga,
  });
  const child = await createPerson({
    name: "Alya",
    sex: "P",
    bornOn: "2025-02-10",
    home: world.kenanga,
    by: world.wati,
    mother,
  });
  const petugas = demand(await signedIn(world.petugas), "person:correct");
  expect((await readIdentity(petugas, child.id))?.mother).toMatchObject({
    id: mother.id,
    name: "Ibu yang tercatat",
  });
  const input = IdentityFormInput.parse({
    id: child.id,
    name: "Alya Rahmadani",
    sex: "P",
    bornOn: "2025-02-10",
    noNikReason: "BELUM_TERBIT",
    motherId: mother.id,
  });
  await asActor(petugas, (tx) => correctOrSearch(tx, petugas, input));
  expect(await db().person.findUniqueOrThrow({ where: { id: child.id } })).toMatchObject({
    name: "Alya Rahmadani",
    motherId: mother.id,
  });
});

test("after a merge the page shows what was recorded under the other, whose own page is gone", async () => {
  const twice = await createPerson({
    name: "Siti Aminah B",
    sex: "P",
    bornOn: "1998-03-04",
    home: world.flamboyan,
    by: world.sri,
  });
  await createRecord({
    person: twice,
    kind: "SKRINING_DEWASA",
    servedOn: "2025-06-03",
    data: { bb_kg: 50 },
    by: world.petugas,
  });
  const petugas = await signedIn(world.petugas);
  const merger = demand(petugas, "person:merge");
  expect((await readAlike(merger, siti)).map(({ id }) => id)).toEqual([twice.id]);
  await asActor(petugas, (tx) => mergePeople(tx, merger, { winner_id: siti.id, loser_id: twice.id }));
  const sri = await reader(world.sri);
  expect((await readPersonFile(sri, siti.id))?.records.at(-1)).toMatchObject({
    servedOn: "2025-06-03",
    data: { bb_kg: 50 },
  });
  expect(await readPersonFile(sri, twice.id)).toBeNull();
});

test("an HIV result is read again by whoever wrote it down, and stays when another corrects the record", async () => {
  const tested = await createPerson({
    name: "Rahasia Wati",
    sex: "P",
    bornOn: "1997-01-01",
    home: world.kenanga,
    by: world.sri,
  });
  const pregnancy = await createPregnancy({
    person: tested,
    hpht: "2026-04-20",
    registeredOn: "2026-06-03",
    by: world.sri,
  });
  const contact = await createRecord({
    person: tested,
    kind: "ANC",
    servedOn: "2026-10-28",
    data: { petugas: "BIDAN", bb_kg: 57.5, sistolik: 110, diastolik: 70, hiv: "REAKTIF" },
    by: world.sri,
    pregnancy,
  });
  const readBy = async (user: { id: string }) => {
    const file = await readPersonFile(await reader(user), tested.id);
    return file?.records.find(({ kind, voided }) => kind === "ANC" && !voided)?.data;
  };
  expect(await readBy(world.sri)).toHaveProperty("hiv", "REAKTIF");
  for (const other of [world.petugas, world.pj, world.rahma, world.wati])
    expect(await readBy(other)).not.toHaveProperty("hiv");

  const petugas = demand(await signedIn(world.petugas), "service:record");
  const asked = { personId: tested.id, kind: "ANC", replaces: contact.id } as const;
  const form = await readServiceForm(petugas, asked);
  expect(form?.correcting?.values).toMatchObject({ bb_kg: "57,5" });
  expect(form?.correcting?.values).not.toHaveProperty("hiv");
  const input = RecordInput.parse({
    ...form?.correcting?.values,
    id: uuidv7(),
    person_id: tested.id,
    kind: "ANC",
    served_on: "2026-10-28",
    place: "PUSKESMAS",
    replaces: contact.id,
    reason: "salah timbang",
    bb_kg: "58,5",
    tanda_bahaya_ada: "tidak",
  });
  const { id } = await asActor(petugas, (tx) => recordService(tx, petugas, input));
  const kept = await db().serviceRecord.findUniqueOrThrow({ where: { id } });
  expect(kept.data).toMatchObject({ bb_kg: 58.5, hiv: "REAKTIF" });
});
