import { beforeEach, describe, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";
import { asActor } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { readOn } from "#lib/db/read";
import { readHistories } from "#lib/measure/read-histories";
import { recount } from "#lib/measure/recount";
import { SLOTS } from "#lib/measure/slots";
import { verify } from "#lib/measure/verify";
import { type Day, dateOf } from "#lib/period/day";
import { changeHistories } from "#lib/recording/change-histories";
import { correctPerson } from "#lib/recording/correct-person";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { nameHead } from "#lib/recording/name-head";
import { recordDeath } from "#lib/recording/record-death";
import { registerPerson } from "#lib/recording/register-person";
import { takeBack } from "#lib/recording/take-back";
import { withFamilies } from "#lib/recording/with-families";
import { createFamily, createPerson, type TestPerson } from "#prisma/factories/people";
import { createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { freshDatabase } from "#tests/support/database";
import { twelve } from "#tests/support/twelve-bits";

// A family's visit counts in the history of its head of that day and only there, whatever is told of its members. No
// service is given to a family yet: a screening stands for one, told of the child and counted as served by klaster 3.

const KK = "1902011503260001";
const OTHER_KK = "1902011503260002";

let world: World;
let family: { id: string };
let people: Record<"ayah" | "ibu" | "anak" | "paman", TestPerson>;

beforeEach(async () => {
  await freshDatabase();
  world = await createWorld();
  await openYears(2025, 2026);
  family = await createFamily(KK);
  const one = (name: string, sex: "L" | "P", bornOn: Day, of: { id: string } | undefined = family) =>
    createPerson({ name, sex, bornOn, home: world.kenanga, by: world.petugas, ...(of && { family: of }) });
  people = {
    ayah: await one("Ayah Damai", "L", "1980-01-02"),
    ibu: await one("Ibu Damai", "P", "1985-03-04"),
    anak: await one("Anak Damai", "L", "2010-05-06"),
    paman: await createPerson({
      name: "Paman",
      sex: "L",
      bornOn: "1970-01-02",
      home: world.melati,
      by: world.petugas,
    }),
  };
  await visit("2026-03-10");
  await visit("2026-05-10");
  await db().$transaction((tx) =>
    recount(
      tx,
      Object.values(people).map(({ id }) => id),
    ),
  );
});

const visit = (servedOn: Day) =>
  createRecord({
    person: people.anak,
    kind: "SKRINING_DEWASA",
    servedOn,
    data: {},
    by: world.petugas,
    family,
  });

/** In whose months of 2026 the visits stand by their histories, "ayah ..x.x.......": whoever has none is left out. */
async function standing(): Promise<string[]> {
  const ids = Object.values(people).map(({ id }) => id);
  const histories = await withOwnerConnection((client) => readHistories(readOn(client), ids));
  return Object.entries(people).flatMap(([name, { id }]) => {
    const history = histories.find(({ personId }) => personId === id);
    const bits = history && twelve(history, "DILAYANI_3", 2026);
    return bits?.includes("x") ? [`${name} ${bits}`] : [];
  });
}

async function told<P extends Permission, T>(
  permission: P,
  work: (tx: Tx, actor: ReturnType<typeof demand<P>>) => Promise<T>,
): Promise<T> {
  const actor = demand(await signedIn(world.petugas), permission);
  return await asActor(actor, (tx) => work(tx, actor));
}

const name = (who: keyof typeof people, since: Day) =>
  told("person:correct", (tx, actor) => nameHead(tx, actor, { person_id: people[who].id, since }));
const die = (who: keyof typeof people, died_on: Day) =>
  told("person:die", (tx, actor) => recordDeath(tx, actor, { person_id: people[who].id, died_on }));
const move = (who: keyof typeof people, moved_on: Day, to: string) =>
  told("person:move", (tx, actor) =>
    movePerson(tx, actor, { person_id: people[who].id, moved_on, to, sure: moved_on }),
  );
const merge = (winner: keyof typeof people, loser: keyof typeof people) =>
  told("person:merge", (tx, actor) =>
    mergePeople(tx, actor, { winner_id: people[winner].id, loser_id: people[loser].id }),
  );
const correct = (who: keyof typeof people, more: { bornOn?: Day; kk?: string }) => {
  const { id, name: called, sex, bornOn } = people[who];
  return told("person:correct", (tx, actor) =>
    correctPerson(tx, actor, { id, name: called, sex, bornOn, noNikReason: "BELUM_REKAM", ...more }),
  );
};
const back = (act: "PINDAH" | "MENINGGAL" | "GABUNG" | "DAFTAR" | "SALAH_DAFTAR", id: string) =>
  told("person:move", (tx, actor) => takeBack(tx, actor, { act, id }));

/** And so it was counted. */
async function expectStanding(...lines: string[]) {
  expect(await standing()).toEqual(lines);
  expect((await verify()).differences).toEqual([]);
}

test("the visits stand with the eldest, and not with whom they were told of", async () => {
  await expectStanding("ayah ..x.x.......");
});

describe("a head who is told", () => {
  test("has what comes from that day on, the day of a visit included", async () => {
    await name("ibu", "2026-05-11");
    await expectStanding("ayah ..x.x.......");
    await name("ibu", "2026-05-10");
    await expectStanding("ayah ..x.........", "ibu ....x.......");
    expect(await db().auditEvent.count({ where: { action: "family.head-named" } })).toBe(2);
  });

  test("gives way to another who is told for the same day", async () => {
    await name("ibu", "2026-01-01");
    await name("anak", "2026-01-01");
    await expectStanding("anak ..x.x.......");
    expect(await db().familyHead.count({ where: { voidedAt: null } })).toBe(1);
  });

  test("must be of a family, alive, born and not of tomorrow", async () => {
    await expect(name("paman", "2026-01-01")).rejects.toMatchObject({ code: "NO_FAMILY" });
    await expect(name("anak", "2010-05-05")).rejects.toMatchObject({ code: "SERVED_BEFORE_BIRTH" });
    await expect(name("anak", "2100-01-01")).rejects.toMatchObject({ code: "HEAD_IN_FUTURE" });
    await die("anak", "2026-06-01");
    await expect(name("anak", "2026-06-02")).rejects.toMatchObject({ code: "SERVED_AFTER_DEATH" });
    await name("anak", "2026-06-01");
  });

  test("within reach alone", async () => {
    const actor = demand(await signedIn(world.tetangga), "person:correct");
    const named = asActor(actor, (tx) =>
      nameHead(tx, actor, { person_id: people.ibu.id, since: "2026-01-01" }),
    );
    await expect(named).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

test("with the death of the head they go to the next, and come back when it is taken back", async () => {
  await die("ayah", "2026-05-10");
  await expectStanding("ayah ..x.x.......");
  await back("MENINGGAL", people.ayah.id);
  await die("ayah", "2026-05-09");
  await expectStanding("ayah ..x.........", "ibu ....x.......");
  await back("MENINGGAL", people.ayah.id);
  await expectStanding("ayah ..x.x.......");
});

test("when the head leaves the kabupaten they go to who is there, and come back with the head", async () => {
  const { residence } = await move("ayah", "2026-04-20", "LUAR");
  await expectStanding("ayah ..x.........", "ibu ....x.......");
  await back("PINDAH", residence);
  await expectStanding("ayah ..x.x.......");
});

test("when the head moves within the kabupaten they count at the new home", async () => {
  await move("ayah", "2026-05-31", world.melati.id);
  await expectStanding("ayah ..x.x.......");
  const tallies = await db().tally.findMany({
    where: { year: 2026, slot: SLOTS.DILAYANI_3, unitId: { in: [world.kenanga.id, world.melati.id] } },
  });
  const at = (unit: string) => tallies.filter(({ unitId }) => unitId === unit).map(({ m3, m5 }) => [m3, m5]);
  expect([at(world.kenanga.id), at(world.melati.id)]).toEqual([[[1, 0]], [[0, 1]]]);
});

test("when the head is merged into somebody without a family, that is the head; taken apart it is as before", async () => {
  await correct("paman", { bornOn: "1980-01-02" });
  await name("ayah", "2026-01-01");
  const { merge: id } = await merge("paman", "ayah");
  await expectStanding("paman ..x.x.......");
  await name("paman", "2026-02-01");
  await back("GABUNG", id);
  await expectStanding("ayah ..x.x.......");
});

test("when the head is merged into somebody of another family, the eldest that is left is the head", async () => {
  await correct("paman", { bornOn: "1980-01-02", kk: OTHER_KK });
  await name("ayah", "2026-01-01");
  const { merge: id } = await merge("paman", "ayah");
  await expectStanding("ibu ..x.x.......");
  await back("GABUNG", id);
  await expectStanding("ayah ..x.x.......");
});

test("with another birth date another is the eldest", async () => {
  await correct("ibu", { bornOn: "1979-12-31" });
  await expectStanding("ibu ..x.x.......");
});

test("who comes into the family as its eldest is its head, and who leaves it is it no more", async () => {
  await correct("paman", { kk: KK });
  await expectStanding("paman ..x.x.......");
  await name("paman", "2026-01-01");
  await correct("paman", { kk: OTHER_KK });
  await expectStanding("ayah ..x.x.......");
  expect(await db().familyHead.count({ where: { voidedAt: null } })).toBe(0);
});

test("who is registered into it as its eldest is its head, until that turns out to be a mistake", async () => {
  const id = "0197d000-0000-7000-8000-000000000001";
  await told("person:register", (tx, actor) =>
    registerPerson(tx, actor, {
      id,
      name: "Nenek Damai",
      sex: "P",
      bornOn: "1955-05-05",
      homeId: world.kenanga.id,
      kk: KK,
      noNikReason: "BELUM_REKAM",
      notDuplicate: true,
    }),
  );
  people = { ...people, nenek: { id, name: "Nenek Damai", sex: "P", bornOn: "1955-05-05" } } as typeof people;
  await expectStanding("nenek ..x.x.......");
  await back("DAFTAR", id);
  await expectStanding("ayah ..x.x.......");
  await back("SALAH_DAFTAR", id);
  await expectStanding("nenek ..x.x.......");
});

test("a visit that is recorded, corrected or voided is counted with the whole family", async () => {
  const change = (write: (tx: Tx) => Promise<unknown>) =>
    told("service:record", async (tx, actor) =>
      changeHistories(
        tx,
        actor,
        await withFamilies(tx, [people.anak.id]),
        async () => void (await write(tx)),
      ),
    );
  await change((tx) =>
    tx.serviceRecord.updateMany({
      where: { servedOn: dateOf("2026-05-10") },
      data: { servedOn: dateOf("2026-06-01") },
    }),
  );
  await expectStanding("ayah ..x..x......");
  await change((tx) =>
    tx.serviceRecord.updateMany({
      where: { servedOn: dateOf("2026-06-01") },
      data: { voidedAt: new Date("2026-11-01"), voidedById: world.petugas.id, voidReason: "SALAH_CATAT" },
    }),
  );
  await expectStanding("ayah ..x.........");
});

describe("PostgreSQL refuses", () => {
  const row = (personId: string, since: Day) => ({
    data: { familyId: family.id, personId, since: dateOf(since), recordedById: world.petugas.id },
  });

  test("a head who is no member", async () => {
    await expect(db().familyHead.create(row(people.paman.id, "2026-01-01"))).rejects.toThrow("bukan anggota");
  });

  test("two heads of one day", async () => {
    await db().familyHead.create(row(people.ayah.id, "2026-01-01"));
    await db().familyHead.create(row(people.ibu.id, "2026-01-02"));
    await expect(db().familyHead.create(row(people.ibu.id, "2026-01-01"))).rejects.toThrow(
      "Unique constraint",
    );
  });

  test("that a head leaves the family", async () => {
    await db().familyHead.create(row(people.ayah.id, "2026-01-01"));
    const left = db().person.update({ where: { id: people.ayah.id }, data: { familyId: null } });
    await expect(left).rejects.toThrow("kepala keluarga");
  });

  test("the role of the pages to read heads", async () => {
    const petugas = await signedIn(world.petugas);
    await expect(asActor(petugas, (tx) => tx.familyHead.count())).rejects.toThrow(/denied/);
  });
});
