import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { entriesOf } from "#lib/action/form";
import { rowsIn } from "#lib/action/rows";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readWeighingRoster } from "#lib/entry/weighing-roster";
import type { Day } from "#lib/period/day";
import { isBlankRow, recordWeighing } from "#lib/recording/record-weighing";
import { RecordInput } from "#lib/recording/schema";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let wati: Authorized<"service:record">;
let putra: TestPerson;
let alya: TestPerson;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  wati = demand(await signedIn(world.wati), "service:record");
  const child = (name: string, bornOn: TestPerson["bornOn"], home = world.kenanga) =>
    createPerson({ name, sex: "L", bornOn, home, by: world.wati, motherName: "Siti" });
  putra = await child("Putra Mahesa", "2025-07-05");
  alya = await child("Alya Rahmadani", "2025-09-05");
  await child("Bima dari Flamboyan", "2025-09-05", world.flamboyan);
  await child("Lewat Lima", "2021-10-31");
  await child("Lima Tahun", "2021-11-12");
  await child("Hampir Lima", "2021-11-13");
  await child("Lima di Awal Bulan", "2021-11-01");
  await createRecord({
    person: putra,
    kind: "TIMBANG",
    servedOn: "2026-10-12",
    data: { bb_kg: 9.4 },
    by: world.wati,
  });
});

const entries = (person: TestPerson, more: Record<string, string | string[]>) => ({
  id: uuidv7(),
  person_id: person.id,
  kind: "TIMBANG",
  place: "POSYANDU",
  served_on: "2026-11-12",
  ...more,
});
const weigh = (person: TestPerson, more: Record<string, string | string[]>) =>
  asActor(wati, (tx) => recordWeighing(tx, wati, RecordInput.parse(entries(person, more))));
const live = (person: TestPerson) =>
  db().serviceRecord.findMany({
    where: { personId: person.id, servedOn: new Date("2026-11-12"), voidedAt: null },
  });

describe("the roster of an open day", () => {
  test("holds S of the month at this posyandu, by name: five years old this month too", async () => {
    const roster = await readWeighingRoster(wati, world.kenanga.code, "2026-11-12");

    expect(roster?.children.map(({ name }) => name)).toEqual([
      "Alya Rahmadani",
      "Hampir Lima",
      "Lima Tahun",
      "Putra Mahesa",
    ]);
    expect(roster?.children[3]).toMatchObject({
      motherName: "Siti",
      weighings: [{ on: "2026-10-12", kg: 9.4 }],
      last: { bb_kg: { value: 9.4, on: "2026-10-12" } },
      saved: null,
    });
  });

  test("of an earlier day holds who was its child then: died since, moved since, now older; and nobody who came later", async () => {
    const born = { sex: "L", bornOn: "2025-03-03", home: world.flamboyan, by: world.wati } as const;
    const died = await createPerson({ ...born, name: "Wafat Kemudian" });
    await db().person.update({ where: { id: died.id }, data: { diedOn: new Date("2026-09-15") } });
    const gone = await createPerson({ ...born, name: "Pindah Kemudian" });
    await createPerson({ ...born, name: "Genap Lima Kemudian", bornOn: "2021-09-20" });
    const come = await createPerson({ ...born, name: "Datang Kemudian", home: world.kenanga });
    for (const [person, homeId] of [
      [gone, world.kenanga.id],
      [come, world.flamboyan.id],
    ] as const) {
      const since = new Date("2026-10-01");
      await db().residence.create({
        data: { personId: person.id, since, homeId, recordedById: world.wati.id },
      });
      await db().person.update({ where: { id: person.id }, data: { homeId } });
    }
    const midwife = demand(await signedIn(world.sri), "service:record");
    const namesOn = async (day: Day) =>
      (await readWeighingRoster(midwife, world.flamboyan.code, day))?.children.map(({ name }) => name);
    const late = ["Bima dari Flamboyan", "Genap Lima Kemudian", "Pindah Kemudian", "Wafat Kemudian"];

    expect(await namesOn("2026-09-15")).toEqual(late);
    expect(await namesOn("2026-09-16")).toEqual(late.slice(0, 3));
    expect(await namesOn("2026-11-12")).toEqual(["Bima dari Flamboyan", "Datang Kemudian"]);
  });

  test("leaves one audit row with the count", async () => {
    const [event] = await db().auditEvent.findMany({ where: { action: "names.listed" }, take: 1 });

    expect(event?.details).toMatchObject({ list: "timbang", total: 4 });
  });

  test("does not exist for the kader of another posyandu", async () => {
    expect(await readWeighingRoster(wati, world.flamboyan.code, "2026-11-12")).toBeNull();
    expect(await readWeighingRoster(wati, world.teratai.code, "2026-11-12")).toBeNull();
    expect(await readWeighingRoster(wati, world.kampongDamai.code, "2026-11-12")).toBeNull();
  });
});

describe("a row", () => {
  test("sent twice is one weighing", async () => {
    const id = uuidv7();
    await weigh(alya, { id, bb_kg: "8,4" });
    await weigh(alya, { id, bb_kg: "8.4" });

    expect((await live(alya)).map(({ data }) => data)).toEqual([{ bb_kg: 8.4 }]);
  });

  test("that says what is saved writes nothing", async () => {
    const [before] = await live(alya);
    const answer = await weigh(alya, { replaces: before?.id ?? "", bb_kg: "8,4", pb_tb_cm: "" });

    expect(answer.id).toBe(before?.id);
    expect(await live(alya)).toHaveLength(1);
  });

  test("corrects the weighing of the day and keeps what the grid does not ask", async () => {
    const midwife = demand(await signedIn(world.sri), "service:record");
    const whole = RecordInput.parse(
      entries(putra, { bb_kg: "9,6", vit_a: "ya", tanda_bahaya_ada: "ya", tanda_bahaya: ["diare"] }),
    );
    const { id } = await asActor(midwife, (tx) => recordWeighing(tx, midwife, whole));
    await weigh(putra, { replaces: id, bb_kg: "9,7", pb_tb_cm: "78" });

    const rows = await live(putra);
    expect(rows.map(({ data }) => data)).toEqual([
      { bb_kg: 9.7, pb_tb_cm: 78, vit_a: true, tanda_bahaya: ["diare"] },
    ]);
    expect(rows[0]?.replacesId).toBe(id);
  });
});

test("without script the grid is one form, and each row gets its own answer", async () => {
  const [saved] = await live(alya);
  const form = new FormData();
  const put = (id: string, row: Record<string, string | string[]>) => {
    for (const [name, value] of Object.entries(row)) form.append(`${id}.${name}`, String(value));
  };
  form.set("kind", "TIMBANG");
  form.set("place", "POSYANDU");
  form.set("served_on", "2026-11-11");
  put(putra.id, { id: uuidv7(), person_id: putra.id, bb_kg: "18,9", pb_tb_cm: "" });
  put(alya.id, { id: uuidv7(), person_id: alya.id, bb_kg: "", pb_tb_cm: "" });

  const rows = rowsIn(entriesOf(form));
  expect(saved).toBeDefined();
  expect(isBlankRow(rows[alya.id] ?? {})).toBe(true);
  expect(isBlankRow(rows[putra.id] ?? {})).toBe(false);
  await expect(
    asActor(wati, (tx) => recordWeighing(tx, wati, RecordInput.parse(rows[putra.id]))),
  ).rejects.toMatchObject({ code: "UNCONFIRMED", questions: [{ field: "bb_kg" }] });
});

describe("a second weighing of the same child and day", () => {
  test("that says another weight is shown the first, and nothing is written", async () => {
    const child = await createPerson({
      name: "Citra Dua Kali",
      sex: "P",
      bornOn: "2024-11-12",
      home: world.kenanga,
      by: world.wati,
    });
    const first = await weigh(child, { bb_kg: "11,4" });

    await expect(weigh(child, { bb_kg: "12,1" })).rejects.toMatchObject({
      code: "SAME_DAY",
      standing: { id: first.id, values: { bb_kg: "11,4" }, by: world.wati.name, mayStandBeside: false },
    });
    await expect(weigh(child, { bb_kg: "12,1", beside: first.id })).rejects.toMatchObject({
      code: "SAME_DAY",
    });
    expect((await live(child)).map(({ data }) => data)).toEqual([{ bb_kg: 11.4 }]);

    expect((await weigh(child, { bb_kg: "11,4" })).id).toBe(first.id);
    await weigh(child, { bb_kg: "12,1", replaces: first.id });
    expect((await live(child)).map(({ data }) => data)).toEqual([{ bb_kg: 12.1 }]);
    await expect(weigh(child, { bb_kg: "11,9", replaces: first.id })).rejects.toMatchObject({
      code: "SAME_DAY",
      standing: { values: { bb_kg: "12,1" } },
    });
  });

  test("is shown the first though both are sent at once", async () => {
    const child = await createPerson({
      name: "Dewi Serentak",
      sex: "P",
      bornOn: "2024-11-12",
      home: world.kenanga,
      by: world.wati,
    });
    const answers = await Promise.allSettled([
      weigh(child, { bb_kg: "11" }),
      weigh(child, { bb_kg: "11,6" }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await live(child)).toHaveLength(1);
  });
});
