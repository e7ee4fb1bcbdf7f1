import { beforeAll, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { readAreaTree } from "#lib/area/queries";
import { readFigures } from "#lib/coverage/read-figures";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { dateOf } from "#lib/period/day";
import { dateOfMonth, type Month, yearOf } from "#lib/period/month";
import { chooseSource } from "#lib/sasaran/choose-source";
import type { GroupCode } from "#lib/sasaran/groups";
import { listChoices } from "#lib/sasaran/list-choices";
import { listSettings } from "#lib/sasaran/list-settings";
import { figureEntry } from "#lib/sasaran/proyeksi-form";
import { readInForce, readProyeksi } from "#lib/sasaran/read-proyeksi";
import { saveProyeksi } from "#lib/sasaran/save-proyeksi";
import type { SourceInput } from "#lib/sasaran/schema";
import { signedIn } from "#prisma/factories/users";
import { createWorld } from "#prisma/factories/world";
import { rowsOf } from "#tests/support/audit-rows";
import { theIndicator } from "#tests/support/unit-figures";

// Today is 12 November 2026. Pusdatin counts to August, Daerah in September and October, Pusdatin from November.

let world: Awaited<ReturnType<typeof createWorld>>;
let budi: Actor;

type Stored = [desa: string, group: GroupCode, sex: "L" | "P" | null, people: number];

const versions = (): [version: number, setIn: Month, source: "PUSDATIN" | "DAERAH", ...rows: Stored[]][] => {
  const [damai, juru, saga] = [world.kampongDamai.id, world.juruSeberang.id, world.airSaga.id];
  return [
    [1, "2026-01", "PUSDATIN", [damai, "LANSIA", null, 100], [juru, "LANSIA", null, 60]],
    // The same desa by sex, and one that Pusdatin does not know.
    [
      2,
      "2026-07",
      "DAERAH",
      [damai, "LANSIA", "L", 40],
      [damai, "LANSIA", "P", 50],
      [saga, "LANSIA", null, 30],
    ],
    // One half corrected: a version holds the whole figure.
    [3, "2026-10", "DAERAH", [damai, "LANSIA", "L", 44], [damai, "LANSIA", "P", 50]],
    // From by sex to both: the halves of version 3 are over.
    [4, "2026-11", "DAERAH", [damai, "LANSIA", null, 97]],
    [5, "2026-11", "PUSDATIN", [juru, "LANSIA", "L", 31], [juru, "LANSIA", "P", 33]],
  ];
};

beforeAll(async () => {
  world = await createWorld();
  budi = await signedIn(world.budi);
  for (const [version, setIn, source, ...rows] of versions())
    await db().sasaranProyeksi.createMany({
      data: rows.map(([desaId, group, sex, people]) => ({
        ...{ desaId, group, sex, people, version, source, year: 2026, document: "(contoh)" },
        recordedById: budi.id,
        recordedAt: dateOf(`${setIn}-05` as `${number}-${number}-${number}`),
      })),
    });
  const decided = { version: 1, document: "(contoh)", recordedById: budi.id };
  await db().sasaranSourceChoice.createMany({
    data: [
      { ...decided, since: dateOfMonth("2026-09"), source: "DAERAH" },
      { ...decided, since: dateOfMonth("2026-11"), source: "PUSDATIN" },
    ],
  });
});

/** What counts in that month: Damai, Juru, Saga. */
async function lansia(month: Month) {
  const desa = [world.kampongDamai, world.juruSeberang, world.airSaga];
  return asActor(budi, async (tx) => {
    const { source, version } = await readInForce(tx, month);
    const desaIds = desa.map(({ id }) => id);
    const of = { year: yearOf(month), source, version: version?.version ?? null, desaIds };
    const figures = await readProyeksi(tx, of);
    return desa.map(({ id }) => {
      const figure = figures(id, "LANSIA");
      return (
        figure && (figure.bySex ? `${figure.bySex.L}+${figure.bySex.P}=${figure.people}` : figure.people)
      );
    });
  });
}

test.each([
  { month: "2026-08", figures: [100, 60, null], why: "Daerah is stored and does not count" },
  { month: "2026-09", figures: ["40+50=90", null, 30], why: "the month of change; Juru has Pusdatin alone" },
  { month: "2026-10", figures: ["44+50=94", null, 30], why: "one half corrected, never both versions" },
  { month: "2026-11", figures: [100, "31+33=64", null], why: "by Pusdatin again; Saga has Daerah alone" },
] as const)("$month: $figures, $why", async ({ month, figures }) => {
  expect(await lansia(month)).toEqual(figures);
});

test("the pages count with the sum of both halves, and a desa that the source does not know has no sasaran", async () => {
  const figures = async (month: Month) =>
    asActor(budi, async (tx) => {
      const tree = await readAreaTree(tx, month);
      const indicators = [theIndicator("SPM07", month)];
      const read = await readFigures(tx, { month, units: tree.desa, indicators });
      return tree.desa.map((desa) => [desa.name, read.figures(desa, theIndicator("SPM07", month)).sasaran]);
    });
  expect(await figures("2026-10")).toEqual([
    ["Air Saga", 30],
    ["Juru Seberang", null],
    ["Kampong Damai", 94],
  ]);
  expect(await figures("2026-11")).toEqual([
    ["Air Saga", null],
    ["Juru Seberang", 64],
    ["Kampong Damai", 100],
  ]);
});

test("the list of versions tells source and sex, and counts a desa once", async () => {
  const settings = await asActor(budi, (tx) => listSettings(tx, { year: 2026, group: "LANSIA" }));
  expect(
    settings.map(({ version, source, desa, people, bySex }) => [version, source, desa, people, bySex]),
  ).toEqual([
    [5, "PUSDATIN", 1, 64, true],
    [4, "DAERAH", 1, 97, false],
    [3, "DAERAH", 1, 94, true],
    [2, "DAERAH", 2, 120, true],
    [1, "PUSDATIN", 2, 160, false],
  ]);
});

const row = (sex: "L" | "P" | null, people = 5) => ({
  ...{ desaId: world.airSaga.id, year: 2026, group: "APRAS", version: 9, source: "DAERAH" as const },
  ...{ sex, people, document: "(contoh)", recordedById: budi.id },
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
    asActor(budi, (tx) =>
      change === "figures"
        ? tx.sasaranProyeksi.updateMany({ data: { people: 1 } })
        : tx.sasaranSourceChoice.updateMany({ data: { source: "DAERAH" } }),
    );
  await expect(write("figures")).rejects.toThrow(/permission denied/);
  await expect(write("choices")).rejects.toThrow(/permission denied/);
  const inAnothersName = asActor(budi, (tx) =>
    tx.sasaranSourceChoice.create({
      data: {
        since: dateOfMonth("2027-05"),
        version: 1,
        source: "DAERAH",
        document: "(contoh)",
        recordedById: world.sri.id,
      },
    }),
  );
  await expect(inAnothersName).rejects.toThrow(/row-level security/);
});

test("by sex from the form: the half that was changed makes a version with the other as it stands", async () => {
  const [l, p] = [figureEntry(world.airSaga.id, "L"), figureEntry(world.airSaga.id, "P")];
  const save = (figures: [l: number, p: number], awal?: Record<string, string>) =>
    asActor(budi, (tx) =>
      saveProyeksi(tx, demand(budi, "sasaran:edit"), {
        ...{ year: 2027, group: "USEK", source: "DAERAH", document: "SK 12/2026", awal },
        figures: [
          { desaId: world.airSaga.id, sex: "L", people: figures[0] },
          { desaId: world.airSaga.id, sex: "P", people: figures[1] },
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
        changes: [{ desaId: world.airSaga.id, before: { L: 11, P: 12 }, after: { L: 11, P: 15 } }],
      },
    },
  ]);
  await expect(save([11, 15])).rejects.toMatchObject({ code: "SASARAN_UNCHANGED" });
});

const choose = (more: Partial<SourceInput>) =>
  asActor(budi, (tx) =>
    chooseSource(tx, demand(budi, "sasaran:choose"), {
      ...{ since: "2026-12", source: "DAERAH", document: "SK 14/2026", awal: undefined, ...more },
    }),
  );

test("which source counts is decided from the running month on, with its row in the audit", async () => {
  await expect(choose({ since: "2026-10" })).rejects.toMatchObject({ code: "SASARAN_MONTH_ENDED" });
  await expect(choose({ since: "2026-12", source: "PUSDATIN" })).rejects.toMatchObject({
    code: "SASARAN_SOURCE_SAME",
  });
  // Read before, and read again once it is decided otherwise.
  expect(await lansia("2026-12")).toEqual([100, "31+33=64", null]);
  expect(await rowsOf(() => choose({}))).toEqual([
    {
      by: "Pak Budi",
      action: "sasaran.source-chosen",
      of: "sasaran null",
      details: { since: "2026-12", document: "SK 14/2026", before: "PUSDATIN", after: "DAERAH" },
    },
  ]);
  expect(await lansia("2026-11")).toEqual([100, "31+33=64", null]);
  expect(await lansia("2026-12")).toEqual([97, null, 30]);
});

test("a second decision for one month replaces the first, and both stay", async () => {
  await choose({ source: "PUSDATIN", document: "SK 15/2026" });
  const made = await asActor(budi, listChoices);
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
