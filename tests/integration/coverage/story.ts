import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import type { Day } from "#lib/period/day";
import { createPerson, moveTo } from "#prisma/factories/people";
import { createPregnancy, createRecord, openYears } from "#prisma/factories/records";
import { createWorld, type World } from "#prisma/factories/world";

/** A small October: six women, three children, three adults. Every number of the tests is counted from this page. */
export async function tellStory() {
  const world = await createWorld();
  await openYears(2025, 2026);
  await setProyeksi(world);
  const people = [
    ...(await tellOfMothers(world)),
    ...(await tellOfChildren(world)),
    ...(await tellOfAdults(world)),
  ];
  await db().$transaction((tx) =>
    recount(
      tx,
      people.map(({ id }) => id),
    ),
  );
  return world;
}

async function setProyeksi({ kampongDamai, juruSeberang, airSaga, budi }: World) {
  const figure = (desaId: string, group: string, people: number) => ({
    desaId,
    year: 2026,
    group,
    version: 1,
    people,
    source: "PUSDATIN" as const,
    document: "Dinkes 2026",
    recordedById: budi.id,
    recordedAt: new Date("2026-01-08T02:00:00Z"),
  });
  await db().sasaranProyeksi.createMany({
    data: [
      figure(kampongDamai.id, "BUMIL", 10),
      figure(juruSeberang.id, "BUMIL", 5),
      figure(airSaga.id, "BUMIL", 8),
      figure(kampongDamai.id, "USPRO", 6),
    ],
  });
}

async function tellOfMothers({ kenanga, flamboyan, melati, teratai, sri, tetangga }: World) {
  const mother = async (
    name: string,
    home: typeof kenanga,
    [hpht, registeredOn, ...contacts]: [Day, Day, ...Day[]],
  ) => {
    const by = home === teratai ? tetangga : sri;
    const person = await createPerson({ name, sex: "P", bornOn: "1998-03-01", home, by });
    const pregnancy = await createPregnancy({ person, hpht, registeredOn, by });
    for (const servedOn of contacts)
      await createRecord({
        person,
        kind: "ANC",
        servedOn,
        data: { petugas: "BIDAN", hb: 10.5 },
        by,
        pregnancy,
      });
    return person;
  };
  const ani = await mother("Ani", kenanga, [
    "2026-01-05",
    "2026-03-02",
    "2026-03-02",
    "2026-06-01",
    "2026-08-03",
    "2026-10-05",
  ]);
  const beti = await mother("Beti", flamboyan, ["2026-02-01", "2026-06-01", "2026-06-01"]);
  const cici = await mother("Cici", melati, ["2026-07-01", "2026-09-10"]);
  const dewi = await mother("Dewi", teratai, ["2026-06-01", "2026-10-01", "2026-10-01"]);
  const eka = await mother("Eka", kenanga, ["2026-02-01", "2026-04-06", "2026-04-06"]);
  await moveTo({ person: eka, since: "2026-07", to: teratai, by: sri });
  const fani = await mother("Fani", kenanga, ["2025-12-15", "2026-02-02", "2026-02-02"]);
  await db().person.update({ where: { id: fani.id }, data: { diedOn: new Date("2026-08-20") } });
  return [ani, beti, cici, dewi, eka, fani];
}

async function tellOfChildren({ kenanga, melati, wati }: World) {
  const child = async (name: string, home: typeof kenanga, ...weighedOn: Day[]) => {
    const person = await createPerson({ name, sex: "L", bornOn: "2025-01-10", home, by: wati });
    for (const [index, servedOn] of weighedOn.entries())
      await createRecord({
        person,
        kind: "TIMBANG",
        servedOn,
        data: { bb_kg: 10 + index, punya_kia: true },
        derived: { bbu: -0.5, tbu: -2.1, bbtb: 0.3 },
        by: wati,
      });
    return person;
  };
  return [
    await child("Gita", kenanga, "2026-09-08", "2026-10-06"),
    await child("Hadi", kenanga, "2026-09-08"),
    await child("Lala", melati),
  ];
}

async function tellOfAdults({ flamboyan, sri }: World) {
  const adult = async (name: string, bornOn: Day) =>
    createPerson({ name, sex: "L", bornOn, home: flamboyan, by: sri });
  const [ina, joko, kiki] = [
    await adult("Ina", "1986-05-01"),
    await adult("Joko", "1966-08-15"),
    await adult("Kiki", "1967-02-01"),
  ];
  await createRecord({
    person: ina,
    kind: "SKRINING_DEWASA",
    servedOn: "2026-05-20",
    data: {
      bb_kg: 60,
      tb_cm: 160,
      sistolik: 150,
      diastolik: 85,
      gula_darah: 110,
      jenis_gula: "SEWAKTU",
      merokok: "TIDAK",
    },
    by: sri,
  });
  return [ina, joko, kiki];
}
