import { beforeEach, expect, test } from "vitest";
import { type Actor, can, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readCopy } from "#lib/page/person/read-copy";
import { askForCopy, CopyInput } from "#lib/person/ask-for-copy";
import { recordConsent } from "#lib/recording/record-consent";
import { ConsentInput } from "#lib/recording/schema";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { rowsOf } from "#tests/support/audit-rows";
import { freshDatabase } from "#tests/support/database";

// Today is 12 November 2026.
const NIK = "1902014403989001";
let world: World;
let sri: Actor;
let petugas: Actor;
let siti: TestPerson;

beforeEach(async () => {
  await freshDatabase();
  world = await createWorld();
  await openYears(2026);
  sri = await signedIn(world.sri);
  petugas = await signedIn(world.petugas);
  const at = { home: world.kenanga, by: world.sri } as const;
  siti = await createPerson({
    name: "Siti Aminah",
    sex: "P",
    bornOn: "1998-03-04",
    nik: NIK,
    dusun: "Dusun 2",
    ...at,
  });
  const pregnancy = await createPregnancy({
    person: siti,
    hpht: "2026-04-20",
    registeredOn: "2026-06-03",
    by: world.sri,
  });
  await createRecord({
    person: siti,
    kind: "ANC",
    servedOn: "2026-10-28",
    data: { petugas: "BIDAN", bb_kg: 57.5, hiv: "REAKTIF" },
    by: world.sri,
    pregnancy,
  });
  await createRecord({
    person: siti,
    kind: "SKRINING_DEWASA",
    servedOn: "2026-02-01",
    data: { bb_kg: 52 },
    by: world.sri,
  });
});

const ask = (actor: Actor, person: TestPerson, more: Record<string, string> = {}) =>
  asActor(actor, (tx) =>
    askForCopy(
      tx,
      demand(actor, "person:copy"),
      CopyInput.parse({
        person_id: person.id,
        asked_by: "DIRI",
        checked_with: "KTP",
        checked: "ya",
        ...more,
      }),
    ),
  );
const read = (actor: Actor, person: TestPerson) => readCopy(demand(actor, "person:copy"), person.id);
const paper = async (actor: Actor, person: TestPerson) => {
  const copy = await read(actor, person);
  if (!copy?.view) throw new Error("No paper");
  return copy.view;
};
/** Without the ids of records, in which six digits may meet. */
const textOf = (view: unknown) =>
  JSON.stringify(view).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "");

test("nothing is printed before it was said who asks, and what was said stands in the audit without a name", async () => {
  expect((await read(sri, siti))?.view).toBeNull();
  const rows = await rowsOf(() => ask(sri, siti));
  expect(rows).toEqual([
    {
      by: "Bidan Sri",
      action: "person.copied",
      of: `person ${siti.id}`,
      details: { askedBy: "DIRI", checkedWith: "KTP" },
    },
  ]);
  expect((await paper(sri, siti)).asked).toBe(
    "Diminta oleh orangnya sendiri; identitas peminta diperiksa dengan KTP.",
  );
  // Of another account, or of a quarter of an hour ago, it is asked for again.
  expect((await read(petugas, siti))?.view).toBeNull();
  const chained = "ALTER TABLE audit_events DISABLE TRIGGER USER";
  await db().$executeRawUnsafe(chained);
  await db().$executeRawUnsafe(
    "UPDATE audit_events SET at = now() - interval '16 minutes' WHERE action = 'person.copied'",
  );
  expect((await read(sri, siti))?.view).toBeNull();
});

test("everything that is kept stands on it in the words of the forms, the NIK in no part", async () => {
  await asActor(sri, (tx) =>
    recordConsent(
      tx,
      demand(sri, "consent:record"),
      ConsentInput.parse({
        person_id: siti.id,
        purpose: "TELEPON",
        answer: "SETUJU",
        given_on: "2026-11-03",
        manner: "LISAN",
      }),
    ),
  );
  await ask(sri, siti);
  const view = await paper(sri, siti);
  expect(view.identity).toEqual(
    expect.arrayContaining([
      { label: "Nama", value: "Siti Aminah" },
      { label: "Tanggal lahir", value: "4 Mar 1998" },
      { label: "NIK", value: "NIK tercatat" },
      { label: "Alamat", value: "Dusun 2, Kampong Damai, Posyandu Kenanga (contoh)" },
    ]),
  );
  expect(view.residences).toEqual(["Sejak Maret 1998: Posyandu Kenanga (contoh), Kampong Damai"]);
  expect(view.pregnancies).toEqual([{ title: "HPHT 20 Apr 2026", words: "belum tercatat berakhir" }]);
  expect(view.consents).toEqual(["Telepon: setuju, lisan, 3 Nov 2026"]);
  const lines = view.years.flatMap((year) => year.lines);
  expect(lines.map(({ servedOn }) => servedOn)).toEqual(["2026-10-28", "2026-06-03", "2026-02-01"]);
  expect(lines[0]?.entries).toEqual(expect.arrayContaining([{ label: "Berat badan", value: "57,5 kg" }]));
  expect(textOf(view)).not.toMatch(/\d{6,}/);
  expect(textOf(view)).not.toContain(NIK.slice(6, 12));
});

test("who opened it stands there by role and unit, without a name", async () => {
  await readCopy(demand(petugas, "person:copy"), siti.id);
  await ask(sri, siti);
  const { openings, earlier } = await paper(sri, siti);
  expect(earlier).toBe(0);
  expect(openings.map(({ where, what }) => [where, what])).toEqual([
    ["Petugas desa (pustu), Pustu Kampong Damai (contoh)", "membuka halaman orang"],
    ["Petugas desa (pustu), Pustu Kampong Damai (contoh)", "mencetak salinan data orang"],
    ["Petugas puskesmas, Puskesmas Tanjungpandan", "membuka halaman orang"],
  ]);
  expect(textOf(openings)).not.toMatch(/Bidan Sri|"Petugas"/);
});

test("restricted results are printed by whoever wrote them for the person alone, and the paper says so", async () => {
  const printed = async (actor: Actor, asked_by: string) => {
    await ask(actor, siti, { asked_by });
    const { years, missing } = await paper(actor, siti);
    const labels = years.flatMap(({ lines }) =>
      lines.flatMap(({ entries }) => entries.map(({ label }) => label)),
    );
    return [labels.includes("HIV"), missing.some((words) => words.includes("HIV"))];
  };
  expect(await printed(sri, "DIRI")).toEqual([true, true]);
  expect(await printed(sri, "KUASA")).toEqual([false, true]);
  expect(await printed(petugas, "DIRI")).toEqual([false, true]);
});

test("of another klaster only the date is printed, and whom to ask", async () => {
  const pj = await signedIn(world.pj);
  await ask(pj, siti);
  const { years, missing } = await paper(pj, siti);
  const closed = years.flatMap(({ lines }) => lines).find(({ servedOn }) => servedOn === "2026-02-01");
  expect(closed).toMatchObject({ label: "Layanan klaster lain", entries: [], summary: "" });
  expect(missing[0]).toMatch(/^Layanan klaster lain/);
});

test("for a child the wali asks, for the dead whoever may, and nobody out of reach is told of", async () => {
  const at = { home: world.kenanga, by: world.sri } as const;
  const andi = await createPerson({ name: "Andi", sex: "L", bornOn: "2024-03-04", ...at });
  await expect(ask(sri, andi)).rejects.toMatchObject({ code: "COPY_OF_CHILD", field: "asked_by" });
  await ask(sri, andi, { asked_by: "WALI" });
  const kakek = await createPerson({
    name: "Kakek",
    sex: "L",
    bornOn: "1940-03-04",
    diedOn: "2026-05-05",
    ...at,
  });
  await expect(ask(sri, kakek)).rejects.toMatchObject({ code: "DEAD" });
  const tetangga = await signedIn(world.tetangga);
  await expect(ask(tetangga, siti, { asked_by: "WALI" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await readCopy(demand(tetangga, "person:copy"), siti.id)).toBeNull();
  for (const user of [world.wati, world.admin, world.budi, world.auditor])
    expect(can(await signedIn(user), "person:copy")).toBe(false);
});

test("the card of whoever asks is looked at first", () => {
  const told = CopyInput.safeParse({ person_id: siti.id, asked_by: "DIRI", checked_with: "KTP" });
  expect(told.error?.issues.map(({ path }) => path[0])).toEqual(["checked"]);
});
