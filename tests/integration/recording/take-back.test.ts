import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { verify } from "#lib/measure/verify";
import { readEnd } from "#lib/page/person/read-end";
import type { Day } from "#lib/period/day";
import { bringBack } from "#lib/recording/bring-back";
import { correctEnd } from "#lib/recording/correct-end";
import { endPregnancy } from "#lib/recording/end-pregnancy";
import { findAway } from "#lib/recording/find-away";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { recordDeath } from "#lib/recording/record-death";
import { registerPerson } from "#lib/recording/register-person";
import { restoreService } from "#lib/recording/restore-service";
import { PregnancyEndInput } from "#lib/recording/schema";
import { type Act, takeBack } from "#lib/recording/take-back";
import { undoService } from "#lib/recording/undo-service";
import { voidService } from "#lib/recording/void-service";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { freshDatabase } from "#tests/support/database";

// November 2026 in the whole suite.
let world: World;
let petugas: Actor;
let sri: Actor;
let tetangga: Actor;

beforeEach(async () => {
  await freshDatabase();
  world = await createWorld();
  await openYears(2025, 2026);
  petugas = await signedIn(world.petugas);
  sri = await signedIn(world.sri);
  tetangga = await signedIn(world.tetangga);
});

const soundly = async () => expect((await verify()).differences).toEqual([]);
const masks = () => db().$queryRaw`
  SELECT person_id, year, homes::text, masks::text FROM person_years
  WHERE cardinality(array_remove(homes, NULL)) > 0 ORDER BY person_id, year`;
const woman = async (name: string, more: Partial<Parameters<typeof createPerson>[0]> = {}) => {
  const person = await createPerson({
    name,
    sex: "P",
    bornOn: "1999-05-05",
    home: world.kenanga,
    by: world.sri,
    ...more,
  });
  await asActor(petugas, (tx) => recount(tx, [person.id]));
  return person;
};
const back = (actor: Actor, act: Act, id: string, reason?: string) =>
  asActor(actor, (tx) => takeBack(tx, actor, { act, id, reason }));
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const past = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const audited = (action: string) => db().auditEvent.findMany({ where: { action } });

describe("a move", () => {
  const out = (id: string, moved_on: Day = "2026-10-28") =>
    asActor(petugas, (tx) =>
      movePerson(tx, demand(petugas, "person:move"), { person_id: id, moved_on, to: "LUAR" }),
    );

  test("out of the kabupaten comes back with one tap, with every number as it was", async () => {
    const child = await woman("Anak Tanpa NIK", { bornOn: "2024-03-03" });
    const before = await masks();
    const { residence } = await out(child.id);
    expect(await masks()).not.toEqual(before);

    await back(petugas, "PINDAH", residence);
    expect(await masks()).toEqual(before);
    const rows = await db().residence.findMany({ where: { personId: child.id, voidedAt: { not: null } } });
    expect(rows).toMatchObject([{ id: residence, voidedById: petugas.id, homeId: null }]);
    expect(await audited("person.move-voided")).toHaveLength(1);
    await soundly();
    await refused(back(petugas, "PINDAH", residence, "salah orang"), "MOVE_VOIDED");
  });

  test("is taken back later only with a reason, by whoever may move people there", async () => {
    const child = await woman("Anak Tanpa NIK", { bornOn: "2024-03-03" });
    const { residence } = await out(child.id);
    await db().residence.update({ where: { id: residence }, data: { recordedAt: past(15) } });
    await refused(back(petugas, "PINDAH", residence), "UNDO_TOO_LATE");
    await refused(back(tetangga, "PINDAH", residence, "salah orang"), "NOT_FOUND");
    await refused(back(await signedIn(world.wati), "PINDAH", residence, "salah orang"), "FORBIDDEN");
    await back(sri, "PINDAH", residence, "salah orang");
    const { homeId } = await db().person.findUniqueOrThrow({ where: { id: child.id } });
    expect(homeId).toBe(world.kenanga.id);
    await soundly();
  });

  test("of the same month that took another's place gives it back", async () => {
    const person = await woman("Pindah Dua Kali");
    const to = (home: string) =>
      asActor(petugas, (tx) =>
        movePerson(tx, demand(petugas, "person:move"), {
          person_id: person.id,
          moved_on: "2026-10-05",
          to: home,
        }),
      );
    const first = await to(world.flamboyan.id);
    const before = await masks();
    const second = await to(world.kenanga.id);
    await refused(back(petugas, "PINDAH", first.residence), "MOVE_VOIDED");
    await back(petugas, "PINDAH", second.residence);
    expect(await masks()).toEqual(before);
    const { homeId } = await db().person.findUniqueOrThrow({ where: { id: person.id } });
    expect(homeId).toBe(world.flamboyan.id);
    await soundly();
  });

  test("that another followed, or a first home, is none to take back", async () => {
    const person = await woman("Pindah Dua Kali");
    const [first] = await db().residence.findMany({ where: { personId: person.id } });
    await refused(back(petugas, "PINDAH", first?.id ?? "", "keliru"), "MOVE_FIRST");
    const move = (moved_on: Day, to: string) =>
      asActor(petugas, (tx) =>
        movePerson(tx, demand(petugas, "person:move"), { person_id: person.id, moved_on, to }),
      );
    const { residence } = await move("2026-09-05", world.flamboyan.id);
    await move("2026-10-05", world.kenanga.id);
    await refused(back(petugas, "PINDAH", residence), "MOVED_AGAIN");
  });
});

describe("somebody whom nobody can open", () => {
  const seek = (actor: Actor, name: string, born_on: Day) =>
    asActor(actor, (tx) => findAway(tx, demand(actor, "person:register"), { name, born_on }));

  test("is found by the last home's puskesmas alone, by exact name and birth date, and that is written down", async () => {
    const child = await woman("Anak Tanpa NIK", { bornOn: "2024-03-03" });
    expect(await seek(petugas, "Anak Tanpa NIK", "2024-03-03")).toEqual([]);
    await asActor(petugas, (tx) =>
      movePerson(tx, demand(petugas, "person:move"), {
        person_id: child.id,
        moved_on: "2026-10-28",
        to: "LUAR",
      }),
    );
    expect(await seek(petugas, "anak tanpa nik", "2024-03-03")).toMatchObject([{ id: child.id }]);
    expect(await seek(petugas, "Anak Tanpa", "2024-03-03")).toEqual([]);
    expect(await seek(petugas, "Anak Tanpa NIK", "2024-03-04")).toEqual([]);
    expect(await seek(tetangga, "Anak Tanpa NIK", "2024-03-03")).toEqual([]);
    expect(await audited("person.sought-away")).toHaveLength(5);
  });

  test("leaves a row each, when two of one name and birth date are told of", async () => {
    const both = [await woman("Siti Rohani"), await woman("Siti Rohani")];
    for (const { id } of both)
      await asActor(petugas, (tx) =>
        movePerson(tx, demand(petugas, "person:move"), { person_id: id, moved_on: "2026-10-28", to: "LUAR" }),
      );
    expect(await seek(petugas, "Siti Rohani", both[0]?.bornOn ?? "2000-01-01")).toHaveLength(2);
    const told = await audited("person.sought-away");
    expect(told.map(({ subjectId }) => subjectId).sort()).toEqual(both.map(({ id }) => id).sort());
  });

  test("comes back to live here without a NIK, and that is taken back as one", async () => {
    const child = await woman("Anak Tanpa NIK", { bornOn: "2024-03-03" });
    const bring = (actor: Actor, homeId = world.kenanga.id) =>
      asActor(actor, (tx) =>
        bringBack(tx, demand(actor, "person:register"), {
          person_id: child.id,
          homeId,
          moved_on: "2026-11-02",
        }),
      );
    await refused(bring(petugas), "NOT_AWAY");
    await asActor(petugas, (tx) =>
      movePerson(tx, demand(petugas, "person:move"), {
        person_id: child.id,
        moved_on: "2026-08-28",
        to: "LUAR",
      }),
    );
    const away = await masks();
    await refused(bring(tetangga, world.teratai.id), "NOT_FOUND");
    const { move } = await bring(petugas);
    const { homeId } = await db().person.findUniqueOrThrow({ where: { id: child.id } });
    expect(homeId).toBe(world.kenanga.id);
    await soundly();
    await back(petugas, "PINDAH", move);
    expect(await masks()).toEqual(away);
    await soundly();
  });
});

test("a death is taken back at once by its recorder, later with a reason", async () => {
  const kakek = await woman("Nenek Salimah", { bornOn: "1950-01-01" });
  const before = await masks();
  const die = () =>
    asActor(petugas, (tx) =>
      recordDeath(tx, demand(petugas, "person:die"), { person_id: kakek.id, died_on: "2026-03-05" }),
    );
  await die();
  await back(petugas, "MENINGGAL", kakek.id);
  expect(await masks()).toEqual(before);
  await refused(back(petugas, "MENINGGAL", kakek.id, "lagi"), "NOT_DEAD");
  await refused(back(tetangga, "MENINGGAL", kakek.id, "lagi"), "NOT_FOUND");
  await die();
  await refused(back(sri, "MENINGGAL", kakek.id), "UNDO_TOO_LATE");
  await db().person.update({ where: { id: kakek.id }, data: { deathRecordedAt: past(15) } });
  await refused(back(petugas, "MENINGGAL", kakek.id), "UNDO_TOO_LATE");
  await back(sri, "MENINGGAL", kakek.id, "salah orang");
  expect(await masks()).toEqual(before);
  expect(await audited("person.death-voided")).toMatchObject([
    {},
    { actorId: sri.id, details: { on: "2026-03-05", reason: "salah orang" } },
  ]);
  await soundly();
});

describe("a registration", () => {
  const register = (actor: Actor, nik?: string) => {
    const id = uuidv7();
    return asActor(actor, (tx) =>
      registerPerson(tx, demand(actor, "person:register"), {
        id,
        name: "Salah Daftar",
        sex: "P",
        bornOn: "1990-02-02",
        ...(nik ? { nik } : { noNikReason: "BELUM_REKAM" as const }),
        homeId: world.kenanga.id,
        notDuplicate: true,
      }),
    );
  };

  test("by mistake is kept, counts nowhere, frees its NIK, and can be restored", async () => {
    const before = await masks();
    const { id } = await register(petugas, "1902014202909001");
    const counted = await masks();
    await back(petugas, "DAFTAR", id);
    expect(await masks()).toEqual(before);
    const kept = await db().person.findUniqueOrThrow({ where: { id } });
    expect(kept).toMatchObject({ name: "Salah Daftar", homeId: null, voidedById: petugas.id });
    await soundly();

    await back(petugas, "SALAH_DAFTAR", id);
    expect(await masks()).toEqual(counted);
    await back(petugas, "DAFTAR", id);
    const again = await register(petugas, "1902014202909001");
    expect(again.id).not.toBe(id);
    await expect(back(petugas, "SALAH_DAFTAR", id)).rejects.toThrow(/persons_one_per_nik|nik_hash/);
  });

  test("of a kader is taken back by the puskesmas above; not with records, not from elsewhere", async () => {
    const kader = await signedIn(world.wati);
    const { id } = await register(kader);
    await refused(back(tetangga, "DAFTAR", id, "keliru"), "NOT_FOUND");
    await refused(back(petugas, "DAFTAR", id), "UNDO_TOO_LATE");
    const person = await db().person.findUniqueOrThrow({ where: { id } });
    const record = await createRecord({
      person,
      kind: "SKRINING_DEWASA",
      servedOn: "2026-10-01",
      data: {},
      by: world.sri,
    });
    await refused(back(petugas, "DAFTAR", id, "keliru"), "PERSON_IN_USE");
    await db().serviceRecord.update({
      where: { id: record.id },
      data: { voidedAt: new Date(), voidedById: petugas.id, voidReason: "keliru" },
    });
    await back(petugas, "DAFTAR", id, "keliru");
    await soundly();
  });
});

describe("the end of a pregnancy", () => {
  const pregnant = async () => {
    const mother = await woman("Ibu Hamil");
    const pregnancy = await createPregnancy({
      person: mother,
      hpht: "2026-01-05",
      registeredOn: "2026-02-20",
      by: world.sri,
    });
    await asActor(petugas, (tx) => recount(tx, [mother.id]));
    return { mother, pregnancy };
  };
  const baby = (n: number, more: Record<string, string> = {}) => ({
    [`bayi_${n}_result`]: "HIDUP",
    [`bayi_${n}_sex`]: "L",
    [`bayi_${n}_weight_gram`]: "3200",
    ...more,
  });
  const input = (mother: { id: string }, pregnancy: { id: string }, more: Record<string, unknown> = {}) =>
    PregnancyEndInput.parse({
      person_id: mother.id,
      pregnancy_id: pregnancy.id,
      ended_on: "2026-10-10",
      kind: "LAHIR",
      jumlah_bayi: "1",
      ...baby(1),
      ...more,
    });
  const end = (given: PregnancyEndInput) =>
    asActor(petugas, (tx) => endPregnancy(tx, demand(petugas, "pregnancy:end"), given));
  const correct = (given: PregnancyEndInput) =>
    asActor(petugas, (tx) => correctEnd(tx, demand(petugas, "pregnancy:end"), given));

  test("is taken back with its baby and the mother's death told with it", async () => {
    const { mother, pregnancy } = await pregnant();
    const before = await masks();
    const { outcome, children } = await end(input(mother, pregnancy, { mother_died: "ya" }));
    await back(petugas, "AKHIR", outcome);
    expect(await masks()).toEqual(before);
    const [child] = await db().person.findMany({ where: { id: { in: children } } });
    expect(child).toMatchObject({ homeId: null, voidedById: petugas.id, motherId: mother.id });
    await soundly();
    const again = await end(input(mother, pregnancy));
    await db().pregnancyOutcome.update({ where: { id: again.outcome }, data: { recordedAt: past(15) } });
    await refused(back(petugas, "AKHIR", again.outcome), "UNDO_TOO_LATE");
    await refused(back(tetangga, "AKHIR", again.outcome, "keliru"), "NOT_FOUND");
    await back(sri, "AKHIR", again.outcome, "ibu lain");
    await soundly();
  });

  test("is not taken back while its child has records, and the child's registration goes with it only", async () => {
    const { mother, pregnancy } = await pregnant();
    const { outcome, children } = await end(input(mother, pregnancy));
    const [id = ""] = children;
    await refused(back(petugas, "DAFTAR", id), "BORN_HERE");
    const person = await db().person.findUniqueOrThrow({ where: { id } });
    await createRecord({
      person,
      kind: "TIMBANG",
      servedOn: "2026-11-01",
      data: { bb_kg: 4 },
      by: world.sri,
    });
    await refused(back(petugas, "AKHIR", outcome), "CHILD_IN_USE");
    expect(await db().pregnancyOutcome.count({ where: { voidedAt: null } })).toBe(1);
  });

  test("its form says which name a registered baby keeps, and none of one who lives out of reach", async () => {
    const { mother, pregnancy } = await pregnant();
    const { children } = await end(input(mother, pregnancy, { jumlah_bayi: "2", ...baby(2) }));
    const names = async () => (await readEnd(demand(petugas, "pregnancy:end"), pregnancy.id))?.names;
    expect(await names()).toEqual({ 1: "Bayi Ny. Ibu Hamil 1", 2: "Bayi Ny. Ibu Hamil 2" });
    await db().person.update({ where: { id: children[1] ?? "" }, data: { homeId: world.teratai.id } });
    expect(await names()).toEqual({ 1: "Bayi Ny. Ibu Hamil 1", 2: null });
    await db().person.update({ where: { id: children[1] ?? "" }, data: { homeId: world.kenanga.id } });
  });

  test("refuses what cannot be, asks what is odd, keeps what was confirmed", async () => {
    const { mother, pregnancy } = await pregnant();
    await refused(end(input(mother, pregnancy, { ended_on: "2026-02-01" })), "END_TOO_EARLY");
    const light = baby(1, { bayi_1_weight_gram: "1200" });
    await expect(end(input(mother, pregnancy, light))).rejects.toMatchObject({
      code: "UNCONFIRMED",
      questions: [{ field: "bayi_1_weight_gram" }],
    });
    const { outcome } = await end(input(mother, pregnancy, { ...light, dipastikan: "bayi_1_weight_gram" }));
    expect(await db().pregnancyOutcome.findUniqueOrThrow({ where: { id: outcome } })).toMatchObject({
      confirmed: ["bayi_1_weight_gram"],
    });
  });

  test("is corrected: date, sex, weight and a second twin; the first keeps its person", async () => {
    const { mother, pregnancy } = await pregnant();
    const { outcome, children } = await end(input(mother, pregnancy));
    const twins = {
      jumlah_bayi: "2",
      ...baby(1, { bayi_1_sex: "P" }),
      ...baby(2, { bayi_2_weight_gram: "2900" }),
    };
    const given = input(mother, pregnancy, { ...twins, ended_on: "2026-09-30", replaces: outcome });
    const corrected = await correct(given);
    expect(corrected.children).toHaveLength(1);
    const people = await db().person.findMany({
      where: { motherId: mother.id },
      orderBy: { birthOrder: "asc" },
    });
    expect(people).toMatchObject([
      { id: children[0], sex: "P", bornOn: new Date("2026-09-30") },
      { sex: "L", bornOn: new Date("2026-09-30"), homeId: world.kenanga.id },
    ]);
    await refused(correct(given), "END_VOIDED");
    await soundly();

    const stillborn = { ...twins, bayi_2_result: "LAHIR_MATI", replaces: corrected.outcome };
    await correct(input(mother, pregnancy, stillborn));
    expect(await db().person.count({ where: { motherId: mother.id, voidedAt: null } })).toBe(1);
    await soundly();
  });
});

test("a merge is taken apart: identity, children, pregnancies and records go back", async () => {
  const winner = await woman("Susi Susanti");
  const loser = await woman("Susi Susanty", { home: world.flamboyan });
  await db().person.update({ where: { id: loser.id }, data: { phone: "081200000000" } });
  const child = await woman("Anak Susi", { bornOn: "2024-01-01", mother: loser });
  const kept = await createPregnancy({
    person: winner,
    hpht: "2026-03-01",
    registeredOn: "2026-05-01",
    by: world.sri,
  });
  const given = await createPregnancy({
    person: loser,
    hpht: "2026-03-03",
    registeredOn: "2026-06-01",
    by: world.sri,
  });
  const contact = await createRecord({
    person: loser,
    kind: "ANC",
    servedOn: "2026-07-01",
    data: {},
    by: world.sri,
    pregnancy: given,
  });
  await asActor(petugas, (tx) => recount(tx, [winner.id, loser.id]));
  const before = await masks();
  const merge = () =>
    asActor(petugas, (tx) =>
      mergePeople(tx, demand(petugas, "person:merge"), { winner_id: winner.id, loser_id: loser.id }),
    );
  const first = await merge();
  expect(await masks()).not.toEqual(before);
  await back(petugas, "GABUNG", first.merge);
  expect(await masks()).toEqual(before);
  expect(await db().person.findUniqueOrThrow({ where: { id: winner.id } })).toMatchObject({ phone: null });
  expect(await db().person.findUniqueOrThrow({ where: { id: loser.id } })).toMatchObject({
    phone: "081200000000",
    homeId: world.flamboyan.id,
    mergedIntoId: null,
  });
  expect(await db().person.findUniqueOrThrow({ where: { id: child.id } })).toMatchObject({
    motherId: loser.id,
  });
  expect(await db().serviceRecord.findUniqueOrThrow({ where: { id: contact.id } })).toMatchObject({
    pregnancyId: given.id,
  });
  expect(await db().pregnancy.count({ where: { id: { in: [kept.id, given.id] }, voidedAt: null } })).toBe(2);
  await soundly();
  await refused(back(petugas, "GABUNG", first.merge), "MERGE_UNDONE");

  const second = await merge();
  await db().merge.update({ where: { id: second.merge }, data: { mergedAt: past(15) } });
  await refused(back(petugas, "GABUNG", second.merge), "UNDO_TOO_LATE");
  await refused(back(tetangga, "GABUNG", second.merge, "beda orang"), "NOT_FOUND");
  await back(petugas, "GABUNG", second.merge, "beda orang");
  expect(await masks()).toEqual(before);
});

describe("a service record", () => {
  const weighed = async () => {
    const child = await woman("Anak Ditimbang", { bornOn: "2025-01-01" });
    const record = await createRecord({
      person: child,
      kind: "TIMBANG",
      servedOn: "2026-10-05",
      data: { bb_kg: 10 },
      by: world.petugas,
    });
    await asActor(petugas, (tx) => recount(tx, [child.id]));
    return { child, record };
  };
  const undo = (actor: Actor, id: string) =>
    asActor(actor, (tx) => undoService(tx, demand(actor, "service:correct"), { id }));
  const restore = (actor: Actor, id: string, reason?: string) =>
    asActor(actor, (tx) => restoreService(tx, demand(actor, "service:correct"), { id, reason }));

  test("is undone within 15 minutes of its recording, by its recorder, on the server too", async () => {
    const { record } = await weighed();
    await db().serviceRecord.update({ where: { id: record.id }, data: { recordedAt: past(15) } });
    await refused(undo(petugas, record.id), "UNDO_TOO_LATE");
    await db().serviceRecord.update({ where: { id: record.id }, data: { recordedAt: past(14) } });
    await refused(undo(sri, record.id), "UNDO_TOO_LATE");
    await refused(undo(tetangga, record.id), "NOT_FOUND");
    await undo(petugas, record.id);
    const without = await masks();
    await restore(petugas, record.id);
    const counted = await masks();
    expect(counted).not.toEqual(without);
    await undo(petugas, record.id);
    expect(await masks()).toEqual(without);
    await restore(petugas, record.id);
    expect(await masks()).toEqual(counted);
    await refused(restore(petugas, record.id), "RECORD_LIVES");
    await soundly();
  });

  test("of a guest is undone and restored by whoever wrote it just now, by nobody else of that puskesmas", async () => {
    const child = await createPerson({
      ...{ name: "Tamu Kecil", sex: "P", bornOn: "2025-02-02" },
      ...{ home: world.kenanga, by: world.petugas },
    });
    const record = await createRecord({
      ...{ person: child, kind: "TIMBANG", servedOn: "2026-10-05", data: { bb_kg: 10 }, by: world.tetangga },
    });
    await asActor(petugas, (tx) => recount(tx, [child.id]));
    await undo(tetangga, record.id);
    const without = await masks();
    await restore(tetangga, record.id);
    expect(await masks()).not.toEqual(without);
    await undo(tetangga, record.id);
    expect(await masks()).toEqual(without);
    await restore(tetangga, record.id);
    await db().serviceRecord.update({ where: { id: record.id }, data: { recordedAt: past(15) } });
    await refused(undo(tetangga, record.id), "NOT_FOUND");
    await soundly();
  });

  test("is restored later with a reason, unless another of that day has its place", async () => {
    const { child, record } = await weighed();
    await asActor(petugas, (tx) =>
      voidService(tx, demand(petugas, "service:correct"), { id: record.id, reason: "salah anak" }),
    );
    await db().serviceRecord.update({ where: { id: record.id }, data: { voidedAt: past(15) } });
    await refused(restore(petugas, record.id), "UNDO_TOO_LATE");
    await refused(restore(tetangga, record.id, "benar"), "NOT_FOUND");
    const other = await createRecord({
      person: child,
      kind: "TIMBANG",
      servedOn: "2026-10-05",
      data: { bb_kg: 11 },
      by: world.sri,
    });
    await refused(restore(petugas, record.id, "ternyata benar"), "RESTORE_TAKEN");
    await asActor(petugas, (tx) =>
      voidService(tx, demand(petugas, "service:correct"), { id: other.id, reason: "salah anak" }),
    );
    await restore(petugas, record.id, "ternyata benar");
    expect(await audited("service.restored")).toMatchObject([{ details: { reason: "ternyata benar" } }]);
    await soundly();
  });

  test("that registered a pregnancy comes back with it", async () => {
    const mother = await woman("Ibu Hamil");
    await createPregnancy({
      person: mother,
      hpht: "2026-05-05",
      registeredOn: "2026-06-20",
      by: world.petugas,
    });
    await asActor(petugas, (tx) => recount(tx, [mother.id]));
    const before = await masks();
    const registration = await db().serviceRecord.findFirstOrThrow({ where: { kind: "HAMIL" } });
    await undo(petugas, registration.id);
    await restore(petugas, registration.id);
    expect(await masks()).toEqual(before);
    await soundly();
  });
});
