import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readPersonFile } from "#lib/page/person/read-file";
import { readIdentity } from "#lib/page/registration/read-identity";
import { searchHits } from "#lib/page/search/search-hits";
import { addDays, type Day } from "#lib/period/day";
import { today } from "#lib/period/today";
import { likelyDuplicates } from "#lib/person/unscoped-duplicates";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, endPregnancy } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
const day = today("Asia/Jakarta");
const HPHT = addDays(day, -200);

beforeAll(async () => {
  world = await createWorld();
  await woman("Suryati A");
  const born = await pregnant("Suryati B", HPHT);
  await endPregnancy({ pregnancy: born, on: addDays(day, -1), kind: "KEGUGURAN", by: world.sri });
  await pregnant("Suryati C", addDays(day, -309)); // 44 weeks and a day
  await pregnant("Suryati D", addDays(day, -308));
  await pregnant("Suryati E", HPHT, { hpht_cara: "USG" });
  await served("Suryati F", "SKRINING_DEWASA", day);
  await served("Suryati G", "SKRINING_DEWASA", addDays(day, -1));
  const taken = await served("Suryati H", "SKRINING_DEWASA", day);
  await db().serviceRecord.update({
    where: { id: taken.id },
    data: { voidedAt: new Date(), voidedById: world.sri.id, voidReason: "salah orang" },
  });
});

const woman = (name: string, bornOn: Day = "1990-03-25") =>
  createPerson({ name, sex: "P", bornOn, home: world.kenanga, by: world.sri });

async function pregnant(name: string, hpht: Day, data = {}) {
  return createPregnancy({ person: await woman(name), hpht, registeredOn: hpht, by: world.sri, data });
}

async function served(name: string, kind: "SKRINING_DEWASA", servedOn: Day) {
  return createRecord({ person: await woman(name), kind, servedOn, data: {}, by: world.sri });
}

async function hitsFor(user: { id: string }) {
  const reader = demand(await signedIn(user), "person:read");
  return (await asActor(reader, (tx) => searchHits(tx, reader, { text: "suryati", page: 1 }))).hits;
}

test("open pregnancies and those served today stand first, and say why", async () => {
  const hits = await hitsFor(world.sri);
  expect(hits.map(({ name }) => name.slice(-1)).join("")).toBe("DEFABCGH");
  expect(hits.map(({ note }) => note ?? "")).toEqual([
    expect.stringMatching(/^UK 44 minggu · HPL /),
    expect.stringMatching(/^UK 28 minggu \(perkiraan\) · HPL .* \(perkiraan\)$/),
    "dilayani hari ini",
    ...["", "", "", "", ""],
  ]);
});

test("to a penanggung jawab the order tells nothing of other klaster", async () => {
  await db().user.update({ where: { id: world.pj.id }, data: { klaster: "KLASTER_3" } });
  const adults = await hitsFor(world.pj);
  expect(adults.map(({ name }) => name.slice(-1)).join("")).toBe("FABCDEGH");
  expect(adults.map(({ note }) => note).filter(Boolean)).toEqual(["dilayani hari ini"]);
  await db().user.update({ where: { id: world.pj.id }, data: { klaster: "KLASTER_2" } });
  const mothers = await hitsFor(world.pj);
  expect(mothers.map(({ name }) => name.slice(-1)).join("")).toBe("DEABCFGH");
});

test("who may be the same, whose mother or whose child: an estimated birth is called so", async () => {
  const mother = await woman("Zulaiha Perkiraan", "1990-07-01");
  const child = await createPerson({
    name: "Anak Zulaiha",
    sex: "L",
    bornOn: "2015-07-01",
    home: world.kenanga,
    by: world.sri,
    mother,
  });
  await db().person.updateMany({
    where: { id: { in: [mother.id, child.id] } },
    data: { bornEstimated: true },
  });
  const sri = await signedIn(world.sri);

  const alike = await asActor(sri, (tx) =>
    likelyDuplicates(tx, sri, { name: mother.name, bornOn: mother.bornOn }),
  );
  expect(alike).toMatchObject([{ name: mother.name, bornEstimated: true }]);
  const file = await readPersonFile(demand(sri, "person:read"), mother.id);
  expect(file?.children).toMatchObject([{ name: child.name, bornEstimated: true }]);
  const identity = await readIdentity(demand(sri, "person:correct"), child.id);
  expect(identity?.mother?.note).toBe("lahir sekitar 1990 (perkiraan)");
});
