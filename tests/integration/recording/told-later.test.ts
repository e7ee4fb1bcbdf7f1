import { v7 as uuidv7 } from "uuid";
import { beforeEach, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { verify } from "#lib/measure/verify";
import { type Day, dateOf, dayOf } from "#lib/period/day";
import { correctEnd } from "#lib/recording/correct-end";
import { endPregnancy } from "#lib/recording/end-pregnancy";
import { movePerson } from "#lib/recording/move-person";
import { recordDeath } from "#lib/recording/record-death";
import { recordService } from "#lib/recording/record-service";
import { PregnancyEndInput, RecordInput } from "#lib/recording/schema";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { freshDatabase } from "#tests/support/database";

// November 2026 in the whole suite.
let world: World;
let petugas: Actor;
let mother: Awaited<ReturnType<typeof createPerson>>;

beforeEach(async () => {
  await freshDatabase();
  world = await createWorld();
  await openYears(2025, 2026);
  petugas = await signedIn(world.petugas);
  const home = world.kenanga;
  mother = await createPerson({ name: "Ibu Hamil", sex: "P", bornOn: "1999-05-05", home, by: world.sri });
  await asActor(petugas, (tx) => recount(tx, [mother.id]));
});

const soundly = async () => expect((await verify()).differences).toEqual([]);
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const pregnant = (hpht: Day, registeredOn: Day) =>
  createPregnancy({ person: mother, hpht, registeredOn, by: world.sri });

function ending(pregnancy: { id: string }, more: Record<string, unknown> = {}) {
  return PregnancyEndInput.parse({
    person_id: mother.id,
    pregnancy_id: pregnancy.id,
    ended_on: "2026-10-10",
    kind: "LAHIR",
    jumlah_bayi: "1",
    bayi_1_result: "HIDUP",
    bayi_1_sex: "L",
    bayi_1_weight_gram: "3200",
    ...more,
  });
}
const end = (given: PregnancyEndInput) =>
  asActor(petugas, (tx) => endPregnancy(tx, demand(petugas, "pregnancy:end"), given));
const die = (died_on: Day) =>
  asActor(petugas, (tx) => recordDeath(tx, demand(petugas, "person:die"), { person_id: mother.id, died_on }));

test("the weight at birth is corrected, and what the child's own page has corrected since stays", async () => {
  const pregnancy = await pregnant("2026-01-05", "2026-02-20");
  const {
    outcome,
    children: [child = ""],
  } = await end(ending(pregnancy));
  const own = { sex: "P", bornOn: dateOf("2026-10-08"), name: "Khalisa Azzahra" } as const;
  await db().person.update({ where: { id: child }, data: own });
  await asActor(petugas, (tx) => recount(tx, [child]));

  const correct = (more: Record<string, string>) =>
    asActor(petugas, (tx) =>
      correctEnd(tx, demand(petugas, "pregnancy:end"), ending(pregnancy, { reason: "salah tulis", ...more })),
    );
  const again = await correct({ replaces: outcome, bayi_1_weight_gram: "3100" });
  expect(await db().person.findUniqueOrThrow({ where: { id: child } })).toMatchObject(own);

  // What is told differently here is the child's too.
  await correct({ replaces: again.outcome, ended_on: "2026-10-11", bayi_1_sex: "P" });
  const { bornOn, sex } = await db().person.findUniqueOrThrow({ where: { id: child } });
  expect([dayOf(bornOn), sex]).toEqual(["2026-10-11", "P"]);
  await soundly();
});

test("a woman who is dead ends no pregnancy later, and does not die before one ended", async () => {
  const pregnancy = await pregnant("2026-01-05", "2026-02-20");
  await die("2026-10-09");
  await refused(end(ending(pregnancy)), "SERVED_AFTER_DEATH");
  await end(ending(pregnancy, { ended_on: "2026-10-09" }));
  await db().person.update({
    where: { id: mother.id },
    data: { diedOn: null, deathRecordedById: null, deathRecordedAt: null },
  });
  await refused(die("2026-10-08"), "DIED_BEFORE_RECORD");
  await expect(die("1999-05-04")).rejects.toThrow("(lahir 5 Mei 1999)");
  await die("2026-10-09");
});

test.each(["LUAR", "flamboyan"] as const)(
  "a move to %s with a mistyped year is asked about, and believed when it is said to be right",
  async (where) => {
    const weigh = (servedOn: Day) =>
      createRecord({ person: mother, kind: "SKRINING_DEWASA", servedOn, data: {}, by: world.sri });
    await weigh("2025-10-31");
    await weigh("2026-09-09");
    await weigh("2026-10-09");
    const to = where === "LUAR" ? where : world.flamboyan.id;
    const move = (moved_on: Day, sure?: Day) =>
      asActor(petugas, (tx) =>
        movePerson(tx, demand(petugas, "person:move"), {
          person_id: mother.id,
          moved_on,
          to,
          ...(sure && { sure }),
        }),
      );
    await expect(move("2025-10-28")).rejects.toThrow(/Ada 2 layanan sesudah bulan itu, terakhir 9 Okt 2026/);
    await refused(move("2025-10-28", "2026-10-28"), "MOVED_BEFORE_RECORD");
    await move("2025-10-28", "2025-10-28");
    await soundly();
  },
);

test("a pregnancy of early in the year is registered after the next one has begun, and then ended", async () => {
  await pregnant("2026-05-04", "2026-06-20");
  await asActor(petugas, (tx) => recount(tx, [mother.id]));
  const sri = demand(await signedIn(world.sri), "service:record");
  const register = (hpht: string, servedOn: string) =>
    asActor(sri, (tx) =>
      recordService(
        tx,
        sri,
        RecordInput.parse({
          id: uuidv7(),
          person_id: mother.id,
          kind: "HAMIL",
          served_on: servedOn,
          place: "PUSTU",
          hpht,
          gravida: "1",
          para: "0",
          abortus: "0",
        }),
      ),
    );
  await refused(register("2026-05-20", "2026-07-10"), "PREGNANCY_OPEN");
  await register("2025-12-01", "2026-01-10");
  await soundly();
  const early = await db().pregnancy.findFirstOrThrow({ where: { hphtOn: dateOf("2025-12-01") } });
  const lost = { kind: "KEGUGURAN", jumlah_bayi: undefined };
  await refused(end(ending(early, { ...lost, ended_on: "2026-05-04" })), "END_AFTER_NEXT");
  await end(ending(early, { ...lost, ended_on: "2026-02-10" }));
  await soundly();
});
