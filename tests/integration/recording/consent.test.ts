import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { verify } from "#lib/measure/verify";
import { readActs } from "#lib/page/person/read-acts";
import { readPersonFile } from "#lib/page/person/read-file";
import { personView } from "#lib/page/person/view";
import { type Day, dateOf } from "#lib/period/day";
import { mergePeople } from "#lib/recording/merge-people";
import { recordConsent } from "#lib/recording/record-consent";
import { recordDeath } from "#lib/recording/record-death";
import { ConsentInput } from "#lib/recording/schema";
import { takeBack } from "#lib/recording/take-back";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { rowsOf } from "#tests/support/audit-rows";
import { freshDatabase } from "#tests/support/database";

// Today is 12 November 2026.
let world: World;
let petugas: Actor;
let wati: Actor;
let tetangga: Actor;
let siti: TestPerson;
let andi: TestPerson;

beforeEach(async () => {
  await freshDatabase();
  world = await createWorld();
  await openYears(2026);
  petugas = await signedIn(world.petugas);
  wati = await signedIn(world.wati);
  tetangga = await signedIn(world.tetangga);
  const at = { home: world.kenanga, by: world.sri } as const;
  siti = await createPerson({ name: "Siti Aminah", sex: "P", bornOn: "1998-03-04", ...at });
  andi = await createPerson({ name: "Andi", sex: "L", bornOn: "2024-03-04", ...at });
});

const FORM = { purpose: "TELEPON", answer: "SETUJU", given_on: "2026-11-03", manner: "LISAN" };

const answer = (actor: Actor, person: TestPerson, more: Record<string, string> = {}) =>
  asActor(actor, (tx) =>
    recordConsent(
      tx,
      demand(actor, "consent:record"),
      ConsentInput.parse({ ...FORM, person_id: person.id, ...more }),
    ),
  );
const back = (actor: Actor, id: string, reason?: string) =>
  asActor(actor, (tx) => takeBack(tx, actor, { act: "PERSETUJUAN", id, reason }));
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const pageOf = async (actor: Actor, person: TestPerson) => {
  const file = await readPersonFile(demand(actor, "person:read"), person.id);
  return file && personView(file, { actor, today: "2026-11-12" });
};
const standing = async (actor: Actor, person: TestPerson) =>
  (await pageOf(actor, person))?.consents.lines.map(({ words }) => words);

test("an answer is one dated row with its audit row, and stands on the person's page", async () => {
  expect(await standing(petugas, siti)).toEqual(["belum ditanya", "belum ditanya"]);
  const rows = await rowsOf(() => answer(wati, siti, { witness: "Rini" }));
  expect(rows).toEqual([
    {
      by: wati.name,
      action: "consent.given",
      of: `person ${siti.id}`,
      details: { purpose: "TELEPON", on: "2026-11-03", manner: "LISAN", relation: null },
    },
  ]);
  expect(await db().consent.findMany()).toMatchObject([
    { personId: siti.id, given: true, givenOn: dateOf("2026-11-03"), recordedById: wati.id, byName: null },
  ]);
  expect(await standing(petugas, siti)).toEqual(["belum ditanya", "setuju"]);
  expect((await pageOf(petugas, siti))?.calling).toBe("GIVEN");
});

test("withdrawn is another row; the first one stays as it was said", async () => {
  await answer(wati, siti);
  const rows = await rowsOf(() => answer(petugas, siti, { answer: "TIDAK", given_on: "2026-11-10" }));
  expect(rows.map(({ action }) => action)).toEqual(["consent.refused"]);
  expect(await standing(petugas, siti)).toEqual(["belum ditanya", "ditarik"]);
  expect((await pageOf(petugas, siti))?.calling).toBe("REFUSED");
  expect(await db().consent.findMany({ orderBy: { givenOn: "asc" } })).toMatchObject([
    { given: true, voidedAt: null },
    { given: false, voidedAt: null },
  ]);
});

test("sent twice, or at once, it is one row", async () => {
  const first = await answer(wati, siti);
  expect(await answer(wati, siti)).toEqual(first);
  const both = await Promise.all([
    answer(wati, siti, { answer: "TIDAK" }),
    answer(wati, siti, { answer: "TIDAK" }),
  ]);
  expect(both[0]).toEqual(both[1]);
  expect(await db().consent.count()).toBe(2);
  expect(await db().auditEvent.count({ where: { action: { startsWith: "consent." } } })).toBe(2);
});

test("a yes, a no and the same yes of one day are three answers", async () => {
  await answer(wati, siti);
  await answer(wati, siti, { answer: "TIDAK" });
  await answer(wati, siti);
  expect(await db().consent.count()).toBe(3);
  expect(await standing(petugas, siti)).toEqual(["belum ditanya", "setuju"]);
});

describe("for a child", () => {
  test("the wali answers, by name and relation", async () => {
    await refused(answer(wati, andi), "CONSENT_OF_CHILD");
    await answer(wati, andi, { by_name: "Yulia", by_relation: "IBU", manner: "TERTULIS" });
    expect(await db().consent.findMany()).toMatchObject([{ byName: "Yulia", byRelation: "IBU" }]);
    expect((await pageOf(petugas, andi))?.consents.lines[1]?.detail).toBe(
      "tertulis, 3 Nov 2026, oleh Yulia (ibu)",
    );
  });

  test("one without the other is asked for beside its field", () => {
    const told = (more: object) =>
      ConsentInput.safeParse({ ...FORM, person_id: andi.id, ...more }).error?.issues.map(
        ({ path }) => path[0],
      );
    expect(told({ by_name: "Yulia" })).toEqual(["by_relation"]);
    expect(told({ by_relation: "IBU" })).toEqual(["by_name"]);
    expect(told({ by_name: "", by_relation: "" })).toBeUndefined();
  });
});

test("out of reach and never registered are the same answer, and who records nothing is refused", async () => {
  await refused(answer(tetangga, siti), "NOT_FOUND");
  await refused(answer(petugas, { ...siti, id: "00000000-0000-7000-8000-000000000000" }), "NOT_FOUND");
  const rahma = await signedIn(world.rahma);
  expect(() => demand(rahma, "consent:record")).toThrow();
  expect(await db().consent.count()).toBe(0);
});

test.each([
  ["2026-11-13", "CONSENT_IN_FUTURE"],
  ["1998-03-03", "SERVED_BEFORE_BIRTH"],
])("of %s it is refused: %s", async (given_on, code) => {
  await refused(answer(petugas, siti, { given_on }), code);
});

test("nobody answers after death, and what was answered before may still be told", async () => {
  await asActor(petugas, (tx) =>
    recordDeath(tx, demand(petugas, "person:die"), { person_id: siti.id, died_on: "2026-11-05" }),
  );
  await refused(answer(petugas, siti, { given_on: "2026-11-06" }), "SERVED_AFTER_DEATH");
  await answer(petugas, siti, { given_on: "2026-11-05" });
});

describe("recorded by mistake", () => {
  test("it goes with one tap while it is fresh, later with a reason, and what stood before stands again", async () => {
    await answer(petugas, siti);
    const { consent } = await answer(petugas, siti, { answer: "TIDAK", given_on: "2026-11-10" });
    await refused(back(wati, consent), "UNDO_TOO_LATE");
    await refused(back(tetangga, consent, "salah orang"), "NOT_FOUND");
    const rows = await rowsOf(() => back(petugas, consent));
    expect(rows).toMatchObject([
      {
        action: "consent.voided",
        of: `person ${siti.id}`,
        details: { purpose: "TELEPON", on: "2026-11-10" },
      },
    ]);
    expect(await standing(petugas, siti)).toEqual(["belum ditanya", "setuju"]);
    await refused(back(petugas, consent, "lagi"), "CONSENT_VOIDED");

    const again = await answer(petugas, siti, { answer: "TIDAK", given_on: "2026-11-11" });
    await back(wati, again.consent, "salah orang");
    expect(await db().consent.findUnique({ where: { id: again.consent } })).toMatchObject({
      voidedById: wati.id,
      voidReason: "salah orang",
    });
  });

  test("the page of what can be taken back names it", async () => {
    const { consent } = await answer(petugas, siti);
    const acts = await readActs(demand(petugas, "person:register"), siti.id);
    expect(acts?.acts).toContainEqual({
      act: "PERSETUJUAN",
      id: consent,
      words: "Persetujuan telepon: setuju, lisan, 3 Nov 2026",
      made: expect.stringMatching(/^dicatat Petugas, /),
    });
    await back(petugas, consent);
    const left = await readActs(demand(petugas, "person:register"), siti.id);
    expect(left?.acts.map(({ act }) => act)).not.toContain("PERSETUJUAN");
  });
});

test("of two who were one the answers stand together, and part again with them", async () => {
  const twin = await createPerson({
    name: "Siti Aminah",
    sex: "P",
    bornOn: "1998-03-04",
    home: world.melati,
    by: world.petugas,
  });
  await asActor(petugas, (tx) => recount(tx, [siti.id, andi.id, twin.id]));
  await answer(petugas, siti, { given_on: "2026-10-01" });
  const { consent } = await answer(petugas, twin, { answer: "TIDAK", given_on: "2026-11-02" });
  await answer(petugas, twin, { purpose: "KUNJUNGAN_RUMAH" });
  const { merge } = await asActor(petugas, (tx) =>
    mergePeople(tx, demand(petugas, "person:merge"), { winner_id: siti.id, loser_id: twin.id }),
  );
  expect(await standing(petugas, siti)).toEqual(["setuju", "ditarik"]);
  // Also for whoever reaches the one home alone, and to take it back there.
  expect(await standing(wati, siti)).toEqual(["setuju", "ditarik"]);
  await back(wati, consent, "salah orang");
  expect(await standing(petugas, siti)).toEqual(["setuju", "setuju"]);

  await asActor(petugas, (tx) => takeBack(tx, petugas, { act: "GABUNG", id: merge }));
  expect(await standing(petugas, siti)).toEqual(["belum ditanya", "setuju"]);
  expect(await standing(petugas, twin)).toEqual(["setuju", "belum ditanya"]);
  expect((await verify()).differences).toEqual([]);
});

describe("PostgreSQL itself", () => {
  const row = (more: Record<string, string> = {}) => {
    const values: Record<string, string> = {
      id: "gen_random_uuid()",
      person_id: `'${siti.id}'`,
      purpose: "'TELEPON'",
      given: "true",
      given_on: "'2026-11-03'",
      manner: "'LISAN'",
      recorded_by_id: `'${petugas.id}'`,
      ...more,
    };
    return `INSERT INTO consents (${Object.keys(values)}) VALUES (${Object.values(values)})`;
  };
  const asked = (actor: Actor, statement: string) => asActor(actor, (tx) => tx.$executeRawUnsafe(statement));

  test("takes a whole answer of the doer's own, and no other", async () => {
    expect(await asked(petugas, row())).toBe(1);
    for (const [more, why] of [
      [{ purpose: "'FOTO'" }, "consents_purpose"],
      [{ manner: "'WA'" }, "consents_manner"],
      [{ by_name: "'Yulia'" }, "consents_represented_whole"],
      [{ by_relation: "'IBU'" }, "consents_represented_whole"],
      [{ by_name: "' '", by_relation: "'IBU'" }, "consents_represented_whole"],
      [{ by_name: "'Yulia'", by_relation: "'TETANGGA'" }, "consents_relation"],
      [{ voided_at: "now()" }, "consents_void_whole"],
      [{ recorded_by_id: `'${wati.id}'` }, "row-level security"],
    ] as const)
      await expect(asked(petugas, row(more))).rejects.toThrow(why);
    await expect(asked(tetangga, row({ recorded_by_id: `'${tetangga.id}'` }))).rejects.toThrow(
      "row-level security",
    );
  });

  test("shows it where the person lives, changes nothing but that it is void, and deletes nothing", async () => {
    await asked(petugas, row());
    const seen = (actor: Actor) => asked(actor, "SELECT 1 FROM consents");
    expect([await seen(petugas), await seen(wati), await seen(tetangga)]).toEqual([1, 1, 0]);
    for (const unit of [world.admin, world.budi, world.auditor])
      expect(await seen(await signedIn(unit))).toBe(0);
    const void_ = "voided_at = now(), voided_by_id = recorded_by_id, void_reason = 'keliru'";
    await expect(asked(petugas, "UPDATE consents SET given = false")).rejects.toThrow("permission denied");
    await expect(asked(petugas, "DELETE FROM consents")).rejects.toThrow("permission denied");
    expect(await asked(tetangga, `UPDATE consents SET ${void_}`)).toBe(0);
    await expect(db().$executeRawUnsafe("UPDATE consents SET given = false")).rejects.toThrow("tidak diubah");
    await expect(db().$executeRawUnsafe("DELETE FROM consents")).rejects.toThrow("tidak dihapus");
    expect(await asked(petugas, `UPDATE consents SET ${void_}`)).toBe(1);
    await expect(asked(petugas, `UPDATE consents SET ${void_}`)).rejects.toThrow("tidak diubah");
  });
});

test.each<[Day, string[]]>([
  ["2026-11-02", []],
  ["2026-11-03", ["jangan dikunjungi"]],
])("whose answer is of %s is marked from that day on", async (on, marks) => {
  const { readRefusals } = await import("#lib/person/read-consents");
  const { REFUSED_LABELS } = await import("#lib/person/consent");
  await answer(petugas, siti, { answer: "TIDAK", purpose: "KUNJUNGAN_RUMAH" });
  await answer(petugas, andi, { by_name: "Yulia", by_relation: "IBU" });
  const told = await asActor(petugas, (tx) => readRefusals(tx, [siti.id, andi.id], on));
  expect((told.get(siti.id) ?? []).map((purpose) => REFUSED_LABELS[purpose])).toEqual(marks);
  expect(told.has(andi.id)).toBe(false);
});
