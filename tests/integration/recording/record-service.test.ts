import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { done } from "#lib/action/result";
import { settle } from "#lib/action/settle";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { SLOTS } from "#lib/measure/slots";
import { verify } from "#lib/measure/verify";
import { recordService } from "#lib/recording/record-service";
import { RecordInput } from "#lib/recording/schema";
import { voidService } from "#lib/recording/void-service";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, endPregnancy, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld } from "#prisma/factories/world";

let world: Awaited<ReturnType<typeof createWorld>>;
let mother: { id: string };

beforeAll(async () => {
  world = await createWorld();
  await openYears(2025, 2026);
  mother = await createPerson({
    name: "Rosmala Dewi",
    sex: "P",
    bornOn: "1998-03-01",
    home: world.kenanga,
    by: world.sri,
  });
  await createPregnancy({ person: mother, hpht: "2026-04-20", registeredOn: "2026-06-29", by: world.sri });
});

const contact = (servedOn: string, id = uuidv7(), more: Record<string, string> = {}) =>
  RecordInput.parse({
    id,
    person_id: mother.id,
    kind: "ANC",
    served_on: servedOn,
    place: "PUSTU",
    petugas: "BIDAN",
    bb_kg: "58,4",
    sistolik: "120",
    diastolik: "80",
    tanda_bahaya_ada: "tidak",
    ...more,
  });

const count = async (unit: { id: string }, slot: keyof typeof SLOTS, month: "m6" | "m7" | "m8" | "m11") => {
  const row = await db().tally.findUnique({
    where: { year_unitId_slot_sex: { year: 2026, unitId: unit.id, slot: SLOTS[slot], sex: "P" } },
  });
  return row?.[month] ?? 0;
};

test("a contact counts at once in the posyandu and in the desa, and never in the neighbour's", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const saved = await asActor(sri, (tx) => recordService(tx, sri, contact("2026-07-01")));

  expect(saved.movements.map(({ mask, by }) => [mask, by])).toContainEqual(["K1", 1]);
  expect(await count(world.kenanga, "K1", "m7")).toBe(1);
  expect(await count(world.kampongDamai, "K1", "m7")).toBe(1);
  expect(await count(world.flamboyan, "K1", "m7")).toBe(0);
  expect(await count(world.airSaga, "K1", "m7")).toBe(0);
  expect((await verify()).differences).toEqual([]);
});

test("the same form sent twice is one contact; other content under its id is refused", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const id = uuidv7();
  const first = await asActor(sri, (tx) => recordService(tx, sri, contact("2026-08-10", id)));
  const second = await asActor(sri, (tx) => recordService(tx, sri, contact("2026-08-10", id)));
  expect(second.id).toBe(first.id);
  expect(
    await db().serviceRecord.count({ where: { personId: mother.id, servedOn: new Date("2026-08-10") } }),
  ).toBe(1);
  await expect(asActor(sri, (tx) => recordService(tx, sri, contact("2026-08-11", id)))).rejects.toMatchObject(
    { code: "RECORD_ID_TAKEN" },
  );
});

test("a voided first contact gives its month back, and the next one takes its place", async () => {
  const sri = await signedIn(world.sri);
  const first = await db().serviceRecord.findFirstOrThrow({
    where: { personId: mother.id, kind: "ANC" },
    orderBy: { servedOn: "asc" },
  });
  await asActor(sri, (tx) =>
    voidService(tx, demand(sri, "service:correct"), { id: first.id, reason: "salah orang" }),
  );
  expect(await count(world.kampongDamai, "K1", "m7")).toBe(0);
  expect(await count(world.kampongDamai, "K1", "m8")).toBe(1);
  expect((await verify()).differences).toEqual([]);
});

test("a weight far from the last one is asked about, and stored with the confirmation", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const strange = contact("2026-09-10", uuidv7(), { bb_kg: "85,2" });
  await expect(asActor(sri, (tx) => recordService(tx, sri, strange))).rejects.toMatchObject({
    code: "UNCONFIRMED",
  });
  const saved = await asActor(sri, (tx) => recordService(tx, sri, { ...strange, dipastikan: ["bb_kg"] }));
  const row = await db().serviceRecord.findUniqueOrThrow({ where: { id: saved.id } });
  expect(row.confirmed).toEqual(["bb_kg"]);
});

test("for the neighbour's midwife the mother does not exist", async () => {
  const neighbour = demand(await signedIn(world.tetangga), "service:record");
  await expect(
    asActor(neighbour, (tx) => recordService(tx, neighbour, contact("2026-10-01"))),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a kader may not record an antenatal contact", async () => {
  const wati = demand(await signedIn(world.wati), "service:record");
  await expect(asActor(wati, (tx) => recordService(tx, wati, contact("2026-10-01")))).rejects.toMatchObject({
    code: "NOT_FOR_THIS_ROLE",
  });
});

test("a service is of today at the latest, also when it is corrected", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const record = (input: RecordInput) => asActor(sri, (tx) => recordService(tx, sri, input));
  const tomorrow = { code: "SERVED_IN_FUTURE" };
  const weight = { bb_kg: "85" };
  const today = contact("2026-11-12", uuidv7(), weight);
  const wrong = contact("2026-11-13", uuidv7(), weight);
  await expect(record(wrong)).rejects.toMatchObject(tomorrow);
  expect(await db().serviceRecord.count({ where: { id: wrong.id } })).toBe(0);

  await record(today);
  const correction = { ...weight, replaces: today.id, reason: "salah tanggal" };
  const moved = contact("2026-11-13", uuidv7(), correction);
  await expect(record(moved)).rejects.toMatchObject(tomorrow);
  await asActor(sri, (tx) =>
    voidService(tx, demand(sri, "service:correct"), { id: today.id, reason: "uji" }),
  );
});

test("what a nurse filled in stays when a kader corrects the weight, also when the form is sent twice", async () => {
  const child = await createPerson({
    name: "Bima Saputra",
    sex: "L",
    bornOn: "2025-03-01",
    home: world.kenanga,
    by: world.sri,
  });
  const weighing = (more: Record<string, string>) =>
    RecordInput.parse({
      id: uuidv7(),
      person_id: child.id,
      kind: "TIMBANG",
      served_on: "2026-10-05",
      place: "POSYANDU",
      tanda_bahaya_ada: "tidak",
      ...more,
    });
  const sri = demand(await signedIn(world.sri), "service:record");
  const first = weighing({ bb_kg: "10,4", sdidtk: "SESUAI" });
  await asActor(sri, (tx) => recordService(tx, sri, first));
  const wati = demand(await signedIn(world.wati), "service:record");
  const second = weighing({ bb_kg: "10,1", replaces: first.id, reason: "salah tulis" });
  await asActor(wati, (tx) => recordService(tx, wati, second));
  await asActor(wati, (tx) => recordService(tx, wati, second));
  const stored = await db().serviceRecord.findUniqueOrThrow({ where: { id: second.id } });
  expect(stored.data).toMatchObject({ bb_kg: 10.1, sdidtk: "SESUAI" });
});

test("an HPHT that moves takes the gestational age of the contacts along, and never passes one of them", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const woman = await createPerson({
    name: "Nurhayati",
    sex: "P",
    bornOn: "1996-02-02",
    home: world.kenanga,
    by: world.sri,
  });
  await createPregnancy({ person: woman, hpht: "2026-04-20", registeredOn: "2026-06-29", by: world.sri });
  const visit = contact("2026-07-06", uuidv7(), { person_id: woman.id });
  await asActor(sri, (tx) => recordService(tx, sri, visit));
  const correction = async (hpht: string) => {
    const live = await db().serviceRecord.findFirstOrThrow({
      where: { personId: woman.id, kind: "HAMIL", voidedAt: null },
    });
    return RecordInput.parse({
      id: uuidv7(),
      person_id: woman.id,
      kind: "HAMIL",
      served_on: "2026-07-20",
      place: "PUSTU",
      replaces: live.id,
      reason: "salah tulis",
      hpht,
      gravida: "1",
      para: "0",
      abortus: "0",
    });
  };
  const weeks = async () => {
    const { derived } = await db().serviceRecord.findUniqueOrThrow({ where: { id: visit.id } });
    return (derived as { uk_minggu?: number }).uk_minggu;
  };
  expect(await weeks()).toBe(11);

  const passing = await correction("2026-07-07");
  await expect(asActor(sri, (tx) => recordService(tx, sri, passing))).rejects.toMatchObject({
    code: "CONTACT_BEFORE_HPHT",
    field: "hpht",
  });
  const earlier = await correction("2026-04-06");
  await asActor(sri, (tx) => recordService(tx, sri, earlier));
  expect(await weeks()).toBe(13);
  expect((await verify()).differences).toEqual([]);
});

test("a pregnancy that has ended does not begin after its end", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const woman = await createPerson({
    name: "Halimah",
    sex: "P",
    bornOn: "1995-05-05",
    home: world.kenanga,
    by: world.sri,
  });
  const pregnancy = await createPregnancy({
    person: woman,
    hpht: "2026-01-05",
    registeredOn: "2026-02-20",
    by: world.sri,
  });
  await endPregnancy({ pregnancy, on: "2026-03-10", kind: "KEGUGURAN", by: world.sri });
  const registration = await db().serviceRecord.findFirstOrThrow({ where: { personId: woman.id } });
  const late = RecordInput.parse({
    id: uuidv7(),
    person_id: woman.id,
    kind: "HAMIL",
    served_on: "2026-03-20",
    place: "PUSTU",
    replaces: registration.id,
    reason: "salah tulis",
    hpht: "2026-03-10",
    gravida: "1",
    para: "0",
    abortus: "0",
  });
  await expect(asActor(sri, (tx) => recordService(tx, sri, late))).rejects.toMatchObject({
    code: "ENDED_BEFORE_HPHT",
    field: "hpht",
  });
});

test("a form whose record was voided meanwhile is not answered as saved", async () => {
  const sri = await signedIn(world.sri);
  const midwife = demand(sri, "service:record");
  const form = contact("2026-08-24", uuidv7(), { dipastikan: "bb_kg" });
  await asActor(sri, (tx) => recordService(tx, midwife, form));
  await asActor(sri, (tx) =>
    voidService(tx, demand(sri, "service:correct"), { id: form.id, reason: "salah orang" }),
  );
  await expect(asActor(sri, (tx) => recordService(tx, midwife, form))).rejects.toMatchObject({
    code: "RECORD_VOIDED",
  });
});

test("one record id saved at once for two people is refused to the second", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const [one, other] = await Promise.all(
    ["Bayu Pratama", "Citra Lestari"].map((name) =>
      createPerson({ name, sex: "L", bornOn: "2025-04-01", home: world.kenanga, by: world.sri }),
    ),
  );
  const id = uuidv7();
  const weighing = (person_id: string) =>
    RecordInput.parse({
      id,
      person_id,
      kind: "TIMBANG",
      served_on: "2026-10-05",
      place: "POSYANDU",
      bb_kg: "10,4",
      tanda_bahaya_ada: "tidak",
    });
  const save = (person_id = "") =>
    settle({}, async () => done(await asActor(sri, (tx) => recordService(tx, sri, weighing(person_id)))));
  const first = save(one?.id);
  // Begun before the first has committed: neither sees the other's record.
  const second = await save(other?.id);
  const statuses = [await first, second].map((result) =>
    result.status === "refused" ? result.code : "done",
  );
  expect(statuses.sort()).toEqual(["RECORD_ID_TAKEN", "done"]);
});

test("a nurse finishes the screening that a kader began with what was missing alone, and it counts", async () => {
  const adult = await createPerson({
    name: "Suryani Lestari",
    sex: "P",
    bornOn: "1979-03-01",
    home: world.kenanga,
    by: world.sri,
  });
  const sri = demand(await signedIn(world.sri), "service:record");
  const screening = (servedOn: string, values: Record<string, string>) =>
    RecordInput.parse({
      id: uuidv7(),
      person_id: adult.id,
      kind: "SKRINING_DEWASA",
      served_on: servedOn,
      place: "PUSTU",
      ...values,
    });
  const missing = { gula_darah: "118", jenis_gula: "SEWAKTU", merokok: "TIDAK" };
  const alone = asActor(sri, (tx) => recordService(tx, sri, screening("2026-11-12", missing)));
  await expect(alone).rejects.toMatchObject({
    fields: { bb_kg: expect.any(String), td: expect.any(String) },
  });

  const begun = { bb_kg: "62", tb_cm: "153", sistolik: "138", diastolik: "86" };
  await asActor(sri, (tx) => recordService(tx, sri, screening("2026-11-05", begun)));
  expect(await count(world.kenanga, "SPM06", "m11")).toBe(0);

  const saved = await asActor(sri, (tx) => recordService(tx, sri, screening("2026-11-12", missing)));
  expect(saved.movements.map(({ mask, by }) => [mask, by])).toContainEqual(["SPM06", 1]);
  expect(await count(world.kenanga, "SPM06", "m11")).toBe(1);
});

test("on the day on which it was begun too; what the other measured as well is asked about", async () => {
  const adult = await createPerson({
    name: "Suryani Sehari",
    sex: "P",
    bornOn: "1979-03-01",
    home: world.kenanga,
    by: world.sri,
  });
  const sri = demand(await signedIn(world.sri), "service:record");
  const save = (values: Record<string, string>) =>
    asActor(sri, (tx) =>
      recordService(
        tx,
        sri,
        RecordInput.parse({
          id: uuidv7(),
          person_id: adult.id,
          kind: "SKRINING_DEWASA",
          served_on: "2026-11-12",
          place: "PUSTU",
          ...values,
        }),
      ),
    );
  await save({ bb_kg: "62", tb_cm: "153", sistolik: "138", diastolik: "86" });
  await save({ gula_darah: "118", jenis_gula: "SEWAKTU" });
  await save({ merokok: "TIDAK" });
  await expect(save({ bb_kg: "64" })).rejects.toMatchObject({ code: "SAME_DAY" });
  await expect(save({ gula_darah: "98", jenis_gula: "SEWAKTU" })).rejects.toMatchObject({ code: "SAME_DAY" });
});
