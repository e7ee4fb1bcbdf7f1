import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, can, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { addStep, recordIncident } from "#lib/incident/record-incident";
import { IncidentInput, StepInput } from "#lib/incident/schema";
import { readIncidents } from "#lib/page/incident/read-incidents";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { rowsOf } from "#tests/support/audit-rows";
import { freshDatabase } from "#tests/support/database";

// Today is 12 November 2026, at whatever time the clock shows.
let world: World;
let budi: Actor;

beforeEach(async () => {
  await freshDatabase();
  world = await createWorld();
  budi = await signedIn(world.budi);
});

const FORM = {
  noticed_on: "2026-11-10",
  noticed_time: "08.00",
  what: "HP kader yang masih masuk hilang di pasar",
  whose: "balita satu posyandu",
  kinds: ["IDENTITAS", "ANAK"],
  people: "40",
};
const STEP = { kind: "TINDAKAN", done_on: "2026-11-10", done_time: "09.00", note: "Akun dinonaktifkan" };

const record = (actor: Actor, more: object = {}) =>
  asActor(actor, (tx) =>
    recordIncident(tx, demand(actor, "incident:write"), IncidentInput.parse({ ...FORM, ...more })),
  );
const step = (actor: Actor, id: string, more: object = {}) =>
  asActor(actor, (tx) =>
    addStep(tx, demand(actor, "incident:write"), StepInput.parse({ ...STEP, incident_id: id, ...more })),
  );
const read = (actor: Actor) => readIncidents(demand(actor, "incident:read"));
const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });

test("an incident and what was done at once leave their audit rows, which tell kinds and numbers alone", async () => {
  const rows = await rowsOf(() => record(budi, { done: "Sesinya diakhiri" }));
  const [incident] = await db().incident.findMany();
  const of = `incident ${incident?.id}`;
  expect(rows).toEqual([
    {
      by: "Pak Budi",
      action: "incident.recorded",
      of,
      details: { kinds: ["IDENTITAS", "ANAK"], people: 40 },
    },
    { by: "Pak Budi", action: "incident.step-added", of, details: { step: "TINDAKAN", people: null } },
  ]);
  // Kabupaten Belitung lies in the west: seven hours before UTC.
  expect(incident?.noticedAt.toISOString()).toBe("2026-11-10T01:00:00.000Z");
});

test("the page counts the hours, and each step stands beside the others", async () => {
  const { id } = await record(budi);
  const auditor = await signedIn(world.auditor);
  const [running] = await read(auditor);
  expect(running?.notice.title).toMatch(/^Sisa (\d+ jam|kurang dari 1 jam) untuk memberi tahu\.$/);
  expect(running?.facts).toContainEqual({ label: "Perkiraan orang", value: "40 orang" });

  await step(budi, id, { kind: "KETERANGAN", note: "Ternyata dua posyandu", people: "85" });
  await step(budi, id, { kind: "ORANG_DIBERI_TAHU", done_on: "2026-11-11", note: "Lewat kader dan surat" });
  await step(budi, id, { kind: "LEMBAGA_DIBERI_TAHU", done_on: "2026-11-11", note: "Surat 12/2026" });
  const [told] = await read(auditor);
  expect(told?.notice.title).toBe("Diberi tahu tepat waktu.");
  expect(told?.facts).toContainEqual({ label: "Perkiraan orang", value: "85 orang" });
  expect(told?.steps.map(({ label, at }) => [label, at])).toEqual([
    ["Keterangan baru atau perbaikan", "10 Nov 2026 09.00"],
    ["Orangnya diberi tahu", "11 Nov 2026 09.00"],
    ["Lembaga pengawas diberi tahu", "11 Nov 2026 09.00"],
  ]);
  expect(told?.closed).toBe(false);
  await step(budi, id, { kind: "SELESAI", done_on: "2026-11-11", note: "Selesai" });
  expect((await read(auditor))[0]?.closed).toBe(true);
});

test("what is over its hours says so and stands first", async () => {
  await record(budi, { noticed_on: "2026-11-02", what: "Berkas tertinggal" });
  const { id } = await record(budi, { noticed_on: "2026-11-11", what: "Salah kirim" });
  for (const kind of ["ORANG_DIBERI_TAHU", "LEMBAGA_DIBERI_TAHU"])
    await step(budi, id, { kind, done_on: "2026-11-11" });
  const [over, done] = await read(budi);
  expect([over?.title, over?.notice.tone]).toEqual(["Berkas tertinggal", "danger"]);
  expect(over?.notice.title).toMatch(/^Lewat \d+ jam: beri tahu sekarang juga\.$/);
  expect(done?.title).toBe("Salah kirim");
});

test("sent twice it is one, and times that cannot be are refused beside their field", async () => {
  const { id } = await record(budi);
  expect(await record(budi)).toEqual({ id });
  await step(budi, id);
  await step(budi, id);
  expect([await db().incident.count(), await db().incidentStep.count()]).toEqual([1, 1]);
  await refused(record(budi, { noticed_on: "2026-11-13" }), "INCIDENT_IN_FUTURE");
  await refused(step(budi, id, { done_on: "2026-11-13" }), "INCIDENT_IN_FUTURE");
  await refused(step(budi, id, { done_time: "07.59" }), "INCIDENT_STEP_EARLY");
  await refused(step(budi, "00000000-0000-7000-8000-000000000000"), "NOT_FOUND");
});

describe("PostgreSQL itself", () => {
  const asked = (actor: Actor, statement: string) => asActor(actor, (tx) => tx.$executeRawUnsafe(statement));
  const row = (actor: Actor, more: Record<string, string> = {}) => {
    const values: Record<string, string> = {
      id: "gen_random_uuid()",
      noticed_at: "now()",
      what: "'HP hilang'",
      whose: "'balita'",
      kinds: "'{ANAK}'",
      recorded_by_id: `'${actor.id}'`,
      ...more,
    };
    return `INSERT INTO incidents (${Object.keys(values)}) VALUES (${Object.values(values)})`;
  };

  test("keeps a NIK out, and an incident whole", async () => {
    for (const [more, why] of [
      [{ what: "'NIK 1902014505900001'" }, "incidents_no_nik"],
      [{ what: "' '" }, "incidents_words"],
      [{ kinds: "'{}'" }, "incidents_kinds"],
      [{ kinds: "'{SEMUA}'" }, "incidents_kinds"],
      [{ people: "-1" }, "incidents_people"],
      [{ recorded_by_id: `'${world.admin.id}'` }, "row-level security"],
    ] as const)
      await expect(asked(budi, row(budi, more))).rejects.toThrow(why);
    expect(await asked(budi, row(budi))).toBe(1);
  });

  test("shows it to the kabupaten alone, and nobody changes or takes away anything", async () => {
    const { id } = await record(budi);
    await step(budi, id);
    const petugas = await signedIn(world.petugas);
    for (const table of ["incidents", "incident_steps"]) {
      expect(await asked(petugas, `SELECT 1 FROM ${table}`)).toBe(0);
      expect(await asked(budi, `SELECT 1 FROM ${table}`)).toBe(1);
      for (const statement of [`UPDATE ${table} SET people = 1`, `DELETE FROM ${table}`]) {
        await expect(asked(budi, statement)).rejects.toThrow("permission denied");
        await expect(db().$executeRawUnsafe(statement)).rejects.toThrow("tidak diubah");
      }
    }
    await expect(asked(petugas, row(petugas))).rejects.toThrow("row-level security");
  });
});

test("the office and the admin write, the auditor reads, the others do neither", async () => {
  const rights = async (user: World["budi"]) => {
    const actor = await signedIn(user);
    return [can(actor, "incident:write"), can(actor, "incident:read")];
  };
  expect(await rights(world.admin)).toEqual([true, true]);
  expect(await rights(world.budi)).toEqual([true, true]);
  expect(await rights(world.auditor)).toEqual([false, true]);
  for (const user of [world.rahma, world.petugas, world.sri, world.wati])
    expect(await rights(user)).toEqual([false, false]);
});
