import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { dateOfMonth } from "#lib/period/month";
import { chooseSource } from "#lib/sasaran/choose-source";
import { figureEntry } from "#lib/sasaran/figure-entry";
import { listChoices } from "#lib/sasaran/list-choices";
import { saveProyeksi } from "#lib/sasaran/save-proyeksi";
import type { SourceInput } from "#lib/sasaran/schema";
import { tellOfTwoSources } from "#tests/integration/sasaran/two-sources";
import { rowsOf } from "#tests/support/audit-rows";

// Today is 12 November 2026.

let told: Awaited<ReturnType<typeof tellOfTwoSources>>;

beforeAll(async () => {
  told = await tellOfTwoSources();
});

const row = (sex: "L" | "P" | null, people = 5) => ({
  ...{ desaId: told.world.airSaga.id, year: 2026, group: "APRAS", version: 9, source: "DAERAH" as const },
  ...{ sex, people, document: "(contoh)", recordedById: told.budi.id },
});

test.each([
  { stored: ["L", "P", null], why: "everybody twice" },
  { stored: [null, null], why: "both twice" },
  { stored: ["L", "L", "P"], why: "one half twice" },
  { stored: ["P"], why: "one half alone" },
] as const)("the database refuses $stored of one version: $why", async ({ stored }) => {
  const data = stored.map((sex) => row(sex));
  await expect(db().sasaranProyeksi.createMany({ data })).rejects.toThrow();
  expect(await db().sasaranProyeksi.count({ where: { group: "APRAS" } })).toBe(0);
});

test("nobody writes over a figure or a decision, not even the verb", async () => {
  const write = (change: "figures" | "choices") =>
    asActor(told.budi, (tx) =>
      change === "figures"
        ? tx.sasaranProyeksi.updateMany({ data: { people: 1 } })
        : tx.sasaranSourceChoice.updateMany({ data: { source: "DAERAH" } }),
    );
  await expect(write("figures")).rejects.toThrow(/permission denied/);
  await expect(write("choices")).rejects.toThrow(/permission denied/);
  const inAnothersName = asActor(told.budi, (tx) =>
    tx.sasaranSourceChoice.create({
      data: {
        since: dateOfMonth("2027-05"),
        version: 1,
        source: "DAERAH",
        document: "(contoh)",
        recordedById: told.world.sri.id,
      },
    }),
  );
  await expect(inAnothersName).rejects.toThrow(/row-level security/);
});

test("by sex from the form: the half that was changed makes a version with the other as it stands", async () => {
  const [l, p] = [figureEntry(told.world.airSaga.id, "L"), figureEntry(told.world.airSaga.id, "P")];
  const save = (figures: [l: number, p: number], awal?: Record<string, string>) =>
    asActor(told.budi, (tx) =>
      saveProyeksi(tx, demand(told.budi, "sasaran:edit"), {
        ...{ year: 2027, group: "USEK", source: "DAERAH", document: "SK 12/2026", awal },
        figures: [
          { desaId: told.world.airSaga.id, sex: "L", people: figures[0] },
          { desaId: told.world.airSaga.id, sex: "P", people: figures[1] },
        ],
      }),
    );
  expect(await save([10, 12])).toEqual({ version: 1, changed: 1 });
  await save([11, 12], { [l]: "10", [p]: "12" });
  // Opened before that: the other half is mine.
  const events = await rowsOf(() => save([10, 15], { [l]: "10", [p]: "12" }));
  expect(events).toMatchObject([
    {
      action: "sasaran.set",
      details: {
        source: "DAERAH",
        changes: [{ desaId: told.world.airSaga.id, before: { L: 11, P: 12 }, after: { L: 11, P: 15 } }],
      },
    },
  ]);
  await expect(save([11, 15])).rejects.toMatchObject({ code: "SASARAN_UNCHANGED" });
});

const choose = (more: Partial<SourceInput>) =>
  asActor(told.budi, (tx) =>
    chooseSource(tx, demand(told.budi, "sasaran:choose"), {
      ...{ since: "2026-12", source: "DAERAH", document: "SK 14/2026", awal: undefined, ...more },
    }),
  );

test("which source counts is decided from the running month on, with its row in the audit", async () => {
  await expect(choose({ since: "2026-10" })).rejects.toMatchObject({ code: "SASARAN_MONTH_ENDED" });
  await expect(choose({ since: "2026-12", source: "PUSDATIN" })).rejects.toMatchObject({
    code: "SASARAN_SOURCE_SAME",
  });
  // Read before, and read again once it is decided otherwise.
  expect(await told.lansia("2026-12")).toEqual([100, "31+33=64", null]);
  expect(await rowsOf(() => choose({}))).toEqual([
    {
      by: "Pak Budi",
      action: "sasaran.source-chosen",
      of: "sasaran null",
      details: { since: "2026-12", document: "SK 14/2026", before: "PUSDATIN", after: "DAERAH" },
    },
  ]);
  expect(await told.lansia("2026-11")).toEqual([100, "31+33=64", null]);
  expect(await told.lansia("2026-12")).toEqual([97, null, 30]);
});

test("a second decision for one month replaces the first, and both stay", async () => {
  await choose({ source: "PUSDATIN", document: "SK 15/2026" });
  const made = await asActor(told.budi, listChoices);
  expect(made.slice(0, 2).map(({ since, version, source, by }) => [since, version, source, by])).toEqual([
    ["2026-12", 2, "PUSDATIN", "Pak Budi"],
    ["2026-12", 1, "DAERAH", "Pak Budi"],
  ]);
});

test("two who decide at once: the second is told what the first decided", async () => {
  const opened = { "mulai 2026-12": "PUSDATIN" };
  await choose({ since: "2027-01", source: "DAERAH", awal: opened });
  await expect(choose({ since: "2027-02", source: "PUSDATIN", awal: opened })).rejects.toMatchObject({
    fields: { source: expect.stringMatching(/orang lain menyimpan Daerah; isian Anda Pusdatin\./) },
  });
});
