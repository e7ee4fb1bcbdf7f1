import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { db } from "#lib/db/client";
import { readNames } from "#lib/page/names/read-names";
import { signedIn, type TestUser } from "#prisma/factories/users";
import type { World } from "#prisma/factories/world";
import { tellStory } from "#tests/integration/coverage/story";

let world: World;

beforeAll(async () => {
  world = await tellStory();
});

const read = async (user: TestUser, code: string, query: Record<string, string>) =>
  readNames(demand(await signedIn(user), "coverage:read"), code, { bulan: "2026-10", ...query });

const names = async (user: TestUser, code: string, query: Record<string, string>) => {
  const page = await read(user, code, query);
  return page?.counted ? page : null;
};

const listed = async (user: TestUser, code: string, query: Record<string, string>) =>
  (await names(user, code, query))?.names?.groups.map(({ key, size, lines }) => [
    key,
    size,
    lines.map(({ name, notes }) => [name, ...notes].join(", ")),
  ]);

test("who was reached stands under the month, also who has moved away or died since", async () => {
  expect(await listed(world.petugas, "KIA01", { daftar: "sudah" })).toEqual([
    ["06", 1, ["Beti"]],
    ["04", 1, ["Eka, pindah Jul"]],
    ["03", 1, ["Ani"]],
    ["02", 1, ["Fani, meninggal 20 Agu"]],
  ]);
});

test("a name that lives elsewhere now has no link", async () => {
  const page = await names(world.petugas, "KIA01", { daftar: "sudah", wilayah: world.kenanga.code });
  const links = page?.names?.groups.flatMap(({ lines }) =>
    lines.map(({ name, href }) => [name, href !== null]),
  );

  expect(links).toEqual([
    ["Eka", false],
    ["Ani", true],
    ["Fani", true],
  ]);
});

test("the puskesmas's 15 expected mothers: 1 with K4, 2 known without, 12 unknown", async () => {
  const page = await names(world.petugas, "KIA03", { daftar: "belum" });

  expect(page?.equation.map(({ people }) => people)).toEqual([15, 1, 2, 12]);
  expect(await listed(world.petugas, "KIA03", { daftar: "belum" })).toEqual([
    ["TIDAK_BISA", 2, ["Beti", "Cici"]],
  ]);
});

test("the children of a desa that did not report stand on the list of those not weighed, as they stand in S", async () => {
  expect(await listed(world.petugas, "GIZ01", { daftar: "belum" })).toEqual([
    [expect.stringContaining("Kenanga"), 1, ["Hadi"]],
    [expect.stringContaining("Melati"), 1, ["Lala"]],
  ]);
});

test("who has aged out unserved waits no more", async () => {
  expect(await listed(world.sri, "SPM06", { daftar: "belum", wilayah: world.flamboyan.code })).toEqual([
    ["1", 2, ["Beti", "Kiki"]],
  ]);
});

test("the neighbour's mother is in no list of this puskesmas, and this puskesmas's names in none of hers", async () => {
  expect(await names(world.petugas, "KIA01", { wilayah: world.airSaga.code })).toBeNull();
  expect(await names(world.tetangga, "KIA01", { wilayah: world.kampongDamai.code })).toBeNull();
  expect(await listed(world.tetangga, "KIA01", { daftar: "sudah" })).toEqual([["10", 1, ["Dewi"]]]);
});

test("a kader opens the names of the own posyandu only", async () => {
  expect(await listed(world.wati, "GIZ01", { daftar: "belum" })).toEqual([
    [expect.stringContaining("Kenanga"), 1, ["Hadi"]],
  ]);
  expect(await names(world.wati, "GIZ01", { wilayah: world.flamboyan.code })).toBeNull();
});

test("dinkes gets numbers, never a name", async () => {
  const page = await names(world.budi, "KIA03", { daftar: "belum" });

  expect(page?.names).toBeNull();
  expect(page?.numbers?.units).toContainEqual({
    name: "Kampong Damai",
    reached: 1,
    waiting: 1,
    unregistered: 8,
  });
});

test("a penanggung jawab opens the names of the own klaster", async () => {
  expect((await names(world.pj, "KIA03", { daftar: "belum" }))?.names?.all).toBe(2);
  expect((await names(world.pj, "SPM06", { daftar: "belum" }))?.names).toBeNull();
});

test("a page that the list has become too short for is the first one", async () => {
  for (const code of ["KIA03", "SPM06"]) {
    const first = await names(world.petugas, code, { daftar: "belum" });
    const beyond = await names(world.petugas, code, { daftar: "belum", hal: "9" });

    expect(first?.names?.total).toBeGreaterThan(0);
    expect([beyond?.page, beyond?.names]).toEqual([1, first?.names]);
  }
});

test("opening a list leaves one row with what was asked and how many it held", async () => {
  await names(world.sri, "KIA03", { daftar: "belum", saring: "terlambat" });
  await names(world.budi, "KIA03", { daftar: "belum" });

  const events = await db().auditEvent.findMany({
    where: { action: "names.listed", details: { path: ["filter"], equals: "terlambat" } },
  });
  expect(await db().auditEvent.count({ where: { action: "names.listed", actorId: world.budi.id } })).toBe(0);
  expect(events.map(({ actorName, subjectId, details }) => ({ actorName, subjectId, details }))).toEqual([
    {
      actorName: "Bidan Sri",
      subjectId: world.pustu.id,
      details: {
        indicator: "KIA03",
        month: "2026-10",
        basis: "PROYEKSI",
        list: "belum",
        filter: "terlambat",
        page: 1,
        total: 1,
      },
    },
  ]);
});

test("every list is as long as its number says, in every place and month, by proyeksi and riil", async () => {
  const nurse = demand(await signedIn(world.petugas), "coverage:read");
  const codes = indicatorsIn("2026-10").flatMap(({ kind, code }) => (kind === "reports" ? [] : code));
  let lines = 0;
  for (const [code, bulan, daftar, sasaran, place] of product(
    codes,
    ["2026-10", "2026-11"],
    ["belum", "sudah"],
    ["proyeksi", "riil"],
    [world.kenanga, world.kampongDamai, world.tanjungpandan],
  )) {
    const page = await readNames(nurse, code, { bulan, daftar, sasaran, wilayah: place.code });
    if (!page?.counted || !page.names || page.counted.row.status === "BELUM_LAPOR") continue;
    lines += page.names.all;
    expect(page.names.all, `${code} ${bulan} ${daftar} ${sasaran} ${place.name}`).toBe(page.expected);
  }
  expect(lines).toBeGreaterThan(200);
}, 120_000);

test("of a year that is not opened the page says so, and leads to other months", async () => {
  const page = await read(world.petugas, "KIA03", { bulan: "2024-10", daftar: "belum" });

  expect(page).toMatchObject({ counted: null, title: "Belum K4", state: { month: "2024-10" } });
  expect(page?.warning).toContain("Tahun 2024 belum dibuka");
  expect(page?.navigation.period).toBeDefined();
});

function product<A, B, C, D, E>(as: A[], bs: B[], cs: C[], ds: D[], es: E[]): [A, B, C, D, E][] {
  return as.flatMap((a) =>
    bs.flatMap((b) => cs.flatMap((c) => ds.flatMap((d) => es.map((e): [A, B, C, D, E] => [a, b, c, d, e])))),
  );
}

test("an age that was reckoned from a year is called so", async () => {
  await db().person.updateMany({
    where: { name: "Ani" },
    data: { bornEstimated: true, bornOn: new Date("1990-07-01") },
  });
  const page = await names(world.petugas, "KIA01", { daftar: "sudah" });
  const ages = page?.names?.groups.flatMap(({ lines }) => lines.map(({ name, age }) => [name, age]));

  expect(ages).toContainEqual(["Ani", expect.stringMatching(/^\d+ th \(perkiraan\)$/)]);
  expect(ages).toContainEqual(["Beti", expect.stringMatching(/^\d+ th$/)]);
});
