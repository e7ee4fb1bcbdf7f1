import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { GuestStepInput, takeGuestStep } from "#lib/entry/guest-desk";
import { readServiceForm } from "#lib/entry/read-form";
import { previewSave } from "#lib/page/saved/preview-save";
import { saveService } from "#lib/page/saved/save-service";
import { RecordInput } from "#lib/recording/schema";
import { inventedNik } from "#prisma/factories/nik";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let rosmala: TestPerson;
let nurul: TestPerson;
let far: TestPerson;
const NIK = inventedNik({ kecamatan: "19.02.01", bornOn: "1990-01-01", sex: "P", serial: 9001 });

beforeAll(async () => {
  world = await createWorld();
  await openYears(2025, 2026);
  const woman = (name: string, bornOn: TestPerson["bornOn"], home: typeof world.kenanga, nik?: string) =>
    createPerson({ name, sex: "P", bornOn, home, by: world.sri, ...(nik && { nik }) });
  rosmala = await woman("Rosmala Dewi", "1998-03-01", world.kenanga);
  nurul = await woman("Nurul Aini", "1998-05-01", world.kenanga);
  far = await woman("Tamu Jauh", "1990-01-01", world.teratai, NIK);
  await createPregnancy({ person: rosmala, hpht: "2026-04-20", registeredOn: "2026-06-29", by: world.sri });
  await createRecord({
    person: far,
    kind: "SKRINING_DEWASA",
    servedOn: "2026-10-01",
    data: { bb_kg: 60 },
    by: world.tetangga,
  });
});

const contact = (more: Record<string, string> = {}) =>
  RecordInput.parse({
    id: uuidv7(),
    person_id: rosmala.id,
    kind: "ANC",
    served_on: "2026-11-12",
    place: "PUSTU",
    petugas: "BIDAN",
    ...more,
  });
const whole = { bb_kg: "58,4", sistolik: "120", diastolik: "80", tanda_bahaya_ada: "tidak" };

describe("before a contact is saved", () => {
  test("an unfinished form already says what will move, and moves nothing", async () => {
    const sri = demand(await signedIn(world.sri), "service:record");
    const { lines } = await asActor(sri, (tx) => previewSave(tx, sri, contact({ hb: "10,6" })));

    expect(lines[0]).toBe("K1 Kampong Damai 0 → 1");
    expect(await db().tally.count()).toBe(0);
    expect(await db().serviceRecord.count({ where: { kind: "ANC" } })).toBe(0);
  });

  test("for the neighbour's midwife the mother does not exist", async () => {
    const neighbour = demand(await signedIn(world.tetangga), "service:record");

    await expect(asActor(neighbour, (tx) => previewSave(tx, neighbour, contact()))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await readServiceForm(neighbour, { personId: rosmala.id, kind: "ANC" })).toBeNull();
  });
});

describe("a registration of a pregnancy", () => {
  const registration = (more: Record<string, string>) =>
    RecordInput.parse({
      id: uuidv7(),
      person_id: nurul.id,
      kind: "HAMIL",
      served_on: "2026-11-12",
      place: "PUSTU",
      hpht: "2026-09-01",
      gravida: "1",
      para: "0",
      abortus: "0",
      ...more,
    });

  test("says before the save that one more mother waits for K1, and what is found", async () => {
    const sri = demand(await signedIn(world.sri), "service:record");
    const lines = async (more: Record<string, string>) =>
      (await asActor(sri, (tx) => previewSave(tx, sri, registration(more)))).lines;

    expect(await lines({ lila_cm: "25" })).toEqual(["Belum K1, ada namanya, Kampong Damai 0 → 1"]);
    expect(await lines({ lila_cm: "22" })).toEqual([
      "Risti oleh nakes Kampong Damai 0 → 1",
      "Bumil KEK Kampong Damai 0 → 1 dari 1",
      "Belum K1, ada namanya, Kampong Damai 0 → 1",
    ]);
  });

  test("says the same numbers after it", async () => {
    const sri = demand(await signedIn(world.sri), "service:record");
    const { words } = await asActor(sri, (tx) => saveService(tx, sri, registration({ lila_cm: "22" })));

    expect(words).toBe(
      "Tersimpan. Risti oleh nakes Kampong Damai menjadi 1. Bumil KEK Kampong Damai menjadi 1 dari 1. Belum K1, ada namanya, Kampong Damai menjadi 1.",
    );
  });
});

test("a save says what it moved, and says it again when the form is sent twice", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const form = contact(whole);
  const save = async () => (await asActor(sri, (tx) => saveService(tx, sri, form))).words;

  expect(await save()).toBe("Tersimpan. K1 Kampong Damai menjadi 1.");
  expect(await save()).toBe("Tersimpan. K1 Kampong Damai menjadi 1.");
});

test("a record to be corrected fills the form, and is not compared with itself", async () => {
  const sri = demand(await signedIn(world.sri), "service:record");
  const record = await db().serviceRecord.findFirstOrThrow({ where: { kind: "ANC", personId: rosmala.id } });
  const read = await readServiceForm(sri, { personId: rosmala.id, kind: "ANC", replaces: record.id });

  expect(read?.correcting).toMatchObject({
    id: record.id,
    servedOn: "2026-11-12",
    values: { bb_kg: "58,4", sistolik: "120", tanda_bahaya_ada: "tidak", place: "PUSTU" },
  });
  expect(
    await readServiceForm(sri, { personId: rosmala.id, kind: "TIMBANG", replaces: record.id }),
  ).toBeNull();
});

describe("a guest", () => {
  const sri = async () => demand(await signedIn(world.sri), "guest:record");
  const take = async (input: Record<string, string>, actor?: Authorized<"guest:record">) => {
    const asking = actor ?? (await sri());
    return asActor(asking, (tx) => takeGuestStep(tx, asking, GuestStepInput.parse(input)));
  };
  const find = (more: Record<string, string> = {}, actor?: Authorized<"guest:record">) =>
    take({ langkah: "cari", guest_nik: NIK, guest_born_on: "1990-01-01", ...more }, actor);
  /** One session for all steps, as a browser has. */
  async function proven() {
    const actor = await sri();
    const found = await find({}, actor);
    if (found.step !== "PILIH") throw new Error(found.step);
    return { actor, guest_proof: found.proof };
  }
  const SAVE = {
    langkah: "simpan",
    kind: "SKRINING_DEWASA",
    served_on: "2026-11-12",
    place: "PUSTU",
    sistolik: "120",
    diastolik: "80",
  };

  test("is found by NIK and birth date together, masked, with the services for the age", async () => {
    expect(await find()).toMatchObject({
      step: "PILIH",
      guest: { maskedName: "T*** J***", desaName: "Air Saga" },
      offered: ["HAMIL", "ANC", "SKRINING_DEWASA"],
    });
    expect(await find({ guest_born_on: "1990-01-02" })).toMatchObject({ step: "TIDAK_ADA" });
  });

  test("who is recorded as dead is offered nothing, and the search stays in the audit", async () => {
    const nik = inventedNik({ kecamatan: "19.02.01", bornOn: "1990-02-02", sex: "P", serial: 9002 });
    const { id } = await createPerson({
      name: "Tamu Wafat",
      sex: "P",
      bornOn: "1990-02-02",
      home: world.teratai,
      by: world.sri,
      nik,
    });
    await db().person.update({ where: { id }, data: { diedOn: new Date("2026-10-01") } });
    const actor = await sri();
    const found = await find({ guest_nik: nik, guest_born_on: "1990-02-02" }, actor);

    expect(found).toMatchObject({ step: "PILIH", guest: { died: true }, offered: [] });
    expect(await db().auditEvent.count({ where: { action: "guest.found", subjectId: id } })).toBe(1);
    const guest_proof = found.step === "PILIH" ? found.proof : "";
    await expect(
      take({ langkah: "pilih", kind: "SKRINING_DEWASA", guest_proof }, actor),
    ).rejects.toMatchObject({ code: "DEAD" });
  });

  test("the later steps take what the first proved, and no NIK", async () => {
    const { actor, guest_proof } = await proven();
    const searches = await db().auditEvent.count({ where: { action: "guest.found" } });

    const step = await take({ langkah: "pilih", kind: "SKRINING_DEWASA", guest_proof }, actor);

    expect(step).toMatchObject({ step: "ISI", guest: { maskedName: "T*** J***" }, proof: guest_proof });
    expect(JSON.stringify(step)).not.toContain(NIK);
    expect(await db().auditEvent.count({ where: { action: "guest.found" } })).toBe(searches);
    expect(() =>
      GuestStepInput.parse({ langkah: "pilih", kind: "ANC", guest_nik: NIK, guest_born_on: "1990-01-01" }),
    ).toThrow();
  });

  test("a proof is worth nothing to another session, another account, for another person, or changed", async () => {
    const { actor, guest_proof } = await proven();
    const choose = { langkah: "pilih", kind: "SKRINING_DEWASA" };
    const other = demand(await signedIn(world.petugas), "guest:record");
    for (const [asked, by] of [
      [
        { ...choose, guest_proof },
        { ...actor, sessionId: uuidv7() },
      ],
      [{ ...choose, guest_proof }, other],
      [{ ...choose, guest_proof: `${guest_proof.slice(0, -2)}AA` }, actor],
    ] as const)
      await expect(take(asked, by as Authorized<"guest:record">)).rejects.toMatchObject({
        code: "GUEST_UNPROVEN",
      });
    const elsewhere = await createPerson({
      name: "Orang Lain",
      sex: "P",
      bornOn: "1990-01-01",
      home: world.teratai,
      by: world.sri,
    });
    const saving = take({ ...SAVE, id: uuidv7(), person_id: elsewhere.id, bb_kg: "60", guest_proof }, actor);
    await expect(saving).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("is judged by what was typed alone: near the last value or far from it, the answer is the same", async () => {
    const { actor, guest_proof } = await proven();
    const last = await db().serviceRecord.findFirst({ where: { personId: far.id, voidedAt: null } });
    expect(last?.data).toMatchObject({ bb_kg: 60 });
    const save = (bb_kg: string) =>
      take({ ...SAVE, id: uuidv7(), person_id: far.id, bb_kg, guest_proof }, actor);

    expect(await save("90")).toMatchObject({ step: "TERSIMPAN" });
    expect(await save("61")).toMatchObject({ step: "TERSIMPAN" });
  });

  test("is served, never corrected", async () => {
    const { actor, guest_proof } = await proven();
    const old = await db().serviceRecord.findFirstOrThrow({ where: { personId: far.id, voidedAt: null } });
    const correcting = take(
      {
        ...SAVE,
        id: uuidv7(),
        person_id: far.id,
        bb_kg: "61",
        replaces: old.id,
        reason: "salah catat",
        guest_proof,
      },
      actor,
    );

    await expect(correcting).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await db().serviceRecord.findUnique({ where: { id: old.id } })).toMatchObject({ voidedAt: null });
  });

  test("counts at home, and the recorder sees no more than that it is saved", async () => {
    const { actor, guest_proof } = await proven();
    const saved = await take(
      {
        ...SAVE,
        id: uuidv7(),
        person_id: far.id,
        bb_kg: "61",
        sistolik: "150",
        diastolik: "95",
        guest_proof,
      },
      actor,
    );
    expect(saved).toEqual({ step: "TERSIMPAN", id: expect.any(String) });
    expect(await db().tally.count({ where: { unitId: world.teratai.id } })).toBeGreaterThan(0);
  });

  test("ten searches that find nobody are each written down, the eleventh waits", async () => {
    const kader = demand(await signedIn(world.petugas), "guest:record");
    const miss = () => find({ guest_born_on: "1990-01-03" }, kader);
    for (let tried = 0; tried < 10; tried++) expect(await miss()).toMatchObject({ step: "TIDAK_ADA" });
    await expect(miss()).rejects.toMatchObject({ code: "TOO_MANY_MISSES" });
    await expect(find({}, kader)).rejects.toMatchObject({ code: "TOO_MANY_MISSES" });
    const misses = await db().auditEvent.findMany({ where: { actorId: kader.id, action: "guest.found" } });
    expect(misses).toHaveLength(10);
    expect(misses[0]?.details).toEqual({ found: false });
  });
});
