import { beforeAll, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { SLOTS } from "#lib/measure/slots";
import { addToTallies } from "#lib/measure/tallies";
import { readPublications } from "#lib/page/publication/read-publications";
import type { Month } from "#lib/period/month";
import { closeUnit, openUnit } from "#lib/publication/open-unit";
import { publishMonths } from "#lib/publication/publish-month";
import { readPublic } from "#lib/publication/read-public";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let admin: Authorized<"publication:manage">;

const MONTH = { september: 9, oktober: 10 } as const;

/** So many weighed of so many in each desa, in one month. */
async function weighed(month: number, of: Record<string, [weighed: number, all: number]>) {
  const rows = Object.entries(of).flatMap(([unitId, [d, s]]) =>
    [
      [SLOTS.D, d],
      [SLOTS.BALITA_S, s],
      [SLOTS.DILAYANI_2, d],
    ].map(([slot = 0, count = 0]) => ({
      ...{ year: 2026, unitId, slot, sex: "P" as const },
      months: Array.from({ length: 12 }, (_, index) => (index === month - 1 ? count : 0)),
    })),
  );
  await db().$transaction((tx) => addToTallies(tx, rows));
}

const publish = (month: Month, step?: "PERTAMA" | "LANJUT") =>
  asActor(admin, (tx) => publishMonths(tx, admin, { month, step }));
const open = (unit: { id: string }, since: Month) =>
  asActor(admin, (tx) => openUnit(tx, admin, { unit_id: unit.id, since }));
const close = (unit: { id: string }) => asActor(admin, (tx) => closeUnit(tx, admin, { unit_id: unit.id }));

/** What everybody reads of who was weighed. */
const told = async (unit: { code: string }) => {
  const published = await readPublic(unit.code);
  return published?.cells
    .filter(({ indicator }) => indicator === "GIZ01")
    .map(({ month, reached, outOf }) => `${month}: ${reached ?? "-"}/${outOf ?? "-"}`)
    .sort();
};

beforeAll(async () => {
  world = await createWorld();
  admin = demand(await signedIn(world.admin), "publication:manage");
  await db().openedYear.create({ data: { year: 2026 } });
  const { kampongDamai, juruSeberang, airSaga } = world;
  await weighed(MONTH.september, {
    [kampongDamai.id]: [40, 60],
    [juruSeberang.id]: [3, 20],
    [airSaga.id]: [50, 70],
  });
  await weighed(MONTH.oktober, {
    [kampongDamai.id]: [45, 60],
    [juruSeberang.id]: [12, 20],
    [airSaga.id]: [55, 70],
  });
});

test("a page that nobody opened is not there, and neither is one that is no desa", async () => {
  for (const { code } of [world.airSaga, world.kabupaten, world.tanjungpandan, { code: "TIDAKADA" }])
    expect(await readPublic(code)).toBeNull();
  await expect(open(world.tanjungpandan, "2026-09")).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("published are ended months alone, with all that were left out before them", async () => {
  await expect(publish("2026-11")).rejects.toMatchObject({ code: "PUBLICATION_RUNNING" });
  // Step by step, left off after two months and gone on with at once.
  expect(await publish("2026-09", "PERTAMA")).toEqual({ months: ["2026-01"], version: 1, left: 8 });
  expect(await publish("2026-09", "LANJUT")).toEqual({ months: ["2026-02"], version: 1, left: 7 });
  expect(await publish("2026-09")).toMatchObject({
    version: 1,
    months: expect.arrayContaining(["2026-03", "2026-09"]),
    left: 0,
  });
  // Another admin came first: going on tells nothing a second time.
  expect(await publish("2026-09", "LANJUT")).toEqual({ months: [], version: 1, left: 0 });
  await expect(publish("2026-08")).rejects.toMatchObject({ code: "PUBLICATION_EARLIER" });

  await open(world.airSaga, "2026-09");
  await open(world.juruSeberang, "2026-09");
  await open(world.kabupaten, "2026-09");
  expect(await told(world.airSaga)).toEqual(["2026-09: 50/70"]);
  // Three people; with the desa beside it, whose number would tell them.
  expect(await told(world.juruSeberang)).toEqual(["2026-09: -/-"]);
  expect(await told(world.kabupaten)).toEqual(["2026-09: 93/150"]);
  expect(
    (await readPublic(world.kabupaten.code))?.puskesmas.filter(({ indicator }) => indicator === "GIZ01"),
  ).toEqual([
    { name: world.tanjungpandan.name, indicator: "GIZ01", until: "2026-09", reached: 43, outOf: 80 },
    { name: world.neighbour.name, indicator: "GIZ01", until: "2026-09", reached: 50, outOf: 70 },
  ]);
  expect((await readPublic(world.airSaga.code))?.puskesmas).toEqual([]);
});

test("what is recorded later is told when it is published anew, as a version of its own", async () => {
  await weighed(MONTH.september, { [world.airSaga.id]: [2, 2] });
  expect(await told(world.airSaga)).toEqual(["2026-09: 50/70"]);
  expect(await publish("2026-09")).toEqual({ months: ["2026-09"], version: 2, left: 0 });
  expect(await told(world.airSaga)).toEqual(["2026-09: 52/72"]);
  expect(
    await db().publicationCell.count({
      where: { unitId: world.airSaga.id, indicator: "GIZ01", reached: 50 },
    }),
  ).toBe(1);

  expect(await publish("2026-10")).toEqual({ months: ["2026-10"], version: 1, left: 0 });
  expect(await told(world.juruSeberang)).toEqual(["2026-09: -/-", "2026-10: 12/20"]);
});

test("closed again it is as if it had never been there, and everything is kept", async () => {
  await close(world.airSaga);
  expect(await readPublic(world.airSaga.code)).toBeNull();
  const { open: pages, history, issues } = await readPublications(admin);
  expect(pages.map(({ name }) => name)).toEqual(["Kabupaten Belitung", "Desa Juru Seberang"]);
  expect(history.filter(({ name }) => name === "Desa Air Saga").map(({ what }) => what)).toEqual([
    "ditutup",
    "dibuka, angka sejak September 2026",
  ]);
  expect(issues.slice(0, 3).map(({ month, version }) => `${month} ${version}`)).toEqual([
    "Oktober 2026 1",
    "September 2026 2",
    "September 2026 1",
  ]);
  await open(world.airSaga, "2026-10");
  expect(await told(world.airSaga)).toEqual(["2026-10: 55/70"]);
  const actions = await db().auditEvent.findMany({ where: { actorId: admin.id }, select: { action: true } });
  const counted = (asked: string) => actions.filter(({ action }) => action === asked).length;
  expect([
    counted("publication.opened"),
    counted("publication.closed"),
    counted("publication.published"),
  ]).toEqual([4, 1, 11]);
});

test("PostgreSQL keeps numbers of one to four people out, and lets nobody else publish, change or take away", async () => {
  const { id } = await db().publication.findFirstOrThrow({ select: { id: true } });
  const cell = (reached: number | null, outOf: number | null) =>
    db().publicationCell.create({
      data: {
        publicationId: id,
        unitId: world.kenanga.id,
        indicator: "GIZ01",
        until: new Date("2026-09-01"),
        reached,
        outOf,
      },
    });
  for (const [reached, outOf] of [
    [4, 20],
    [1, null],
    [0, 3],
    [-1, 20],
    [null, 20],
  ] as const)
    await expect(cell(reached, outOf)).rejects.toThrow(/publication_cells_(few|hidden)/);
  const petugas = await signedIn(world.petugas);
  await expect(
    asActor(petugas, (tx) =>
      tx.publicationOpening.create({
        data: { unitId: world.kampongDamai.id, since: null, recordedById: petugas.id },
      }),
    ),
  ).rejects.toThrow("row-level security");
  for (const table of ["publications", "publication_cells", "publication_openings"])
    for (const statement of [
      `DELETE FROM ${table}`,
      `UPDATE ${table} SET ${table === "publication_cells" ? "reached = 9" : "recorded_at = now()"}`,
    ]) {
      await expect(asActor(admin, (tx) => tx.$executeRawUnsafe(statement))).rejects.toThrow(
        "permission denied",
      );
      await expect(db().$executeRawUnsafe(statement)).rejects.toThrow("tidak diubah");
    }
});
