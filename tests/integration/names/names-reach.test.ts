import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { INDICATOR_CODES } from "#lib/coverage/catalogue";
import { db } from "#lib/db/client";
import { readIndicator } from "#lib/page/indicator/read-indicator";
import { readNames } from "#lib/page/names/read-names";
import { dateOf } from "#lib/period/day";
import { createCatchment } from "#prisma/factories/units";
import { signedIn, type TestUser } from "#prisma/factories/users";
import type { World } from "#prisma/factories/world";
import { tellStory } from "#tests/integration/coverage/story";

// Who opens the names behind a number: by klaster, and by who serves the desa today. Today is 12 November 2026.

let world: World;

beforeAll(async () => {
  world = await tellStory();
});

const OCTOBER = { bulan: "2026-10" };

async function linksOf(user: TestUser, code: string) {
  const reader = demand(await signedIn(user), "coverage:read");
  const view = (await readIndicator(reader, code, OCTOBER))?.content?.view;
  if (!view) throw new Error(`No page of ${code}`);
  return [view, view.total, ...view.lines].flatMap(({ names }) =>
    names && names.people > 0 ? names.href : [],
  );
}

test("a number leads to its names for the own klaster alone", async () => {
  const open = await linksOf(world.pj, "KIA03");
  expect(open.length).toBeGreaterThan(2);
  expect(open).not.toContain(null);

  const closed = await linksOf(world.pj, "SPM06");
  expect(closed.length).toBeGreaterThan(2);
  expect(new Set(closed)).toEqual(new Set([null]));

  expect(await linksOf(world.petugas, "SPM06")).not.toContain(null);
});

async function namesOf(user: TestUser, code: string, query: Record<string, string>) {
  const reader = demand(await signedIn(user), "coverage:read");
  const page = await readNames(reader, code, { ...OCTOBER, ...query });
  if (!page?.counted) return null;
  return page.names?.groups.flatMap(({ lines }) => lines.map(({ name }) => name)) ?? [];
}

/** Every list of every indicator, by what its number says, its names and those it says are not among them. */
async function listsOf(user: TestUser, query: Record<string, string>) {
  const reader = demand(await signedIn(user), "coverage:read");
  const lists = INDICATOR_CODES.flatMap((code) =>
    (["belum", "sudah"] as const).map((daftar) => ({ code, daftar })),
  );
  const found: { list: string; expected: number; names: number; outside: number; said: string[] }[] = [];
  for (const { code, daftar } of lists) {
    const page = await readNames(reader, code, { ...OCTOBER, ...query, daftar });
    if (!page?.counted || !page.names || page.list !== daftar) continue;
    const outside = page.names.outside.reduce((sum, { people }) => sum + people, 0);
    const said = page.names.outside.map(({ words }) => words);
    found.push({ list: `${code} ${daftar}`, expected: page.expected, names: page.names.all, outside, said });
  }
  return found;
}

test("of a desa that another puskesmas serves since November, the names of October are the other's", async () => {
  const { juruSeberang, neighbour, petugas, tetangga } = world;
  const juru = { daftar: "belum", wilayah: juruSeberang.code };
  const whole = { daftar: "belum", wilayah: world.tanjungpandan.code };
  expect(await namesOf(petugas, "KIA03", juru)).toEqual(["Cici"]);
  expect(await namesOf(petugas, "GIZ01", whole)).toEqual(["Hadi", "Lala"]);
  expect(await namesOf(tetangga, "KIA03", juru)).toBeNull();

  const until = dateOf("2026-11-01");
  await db().catchment.updateMany({ where: { desaId: juruSeberang.id }, data: { until } });
  await createCatchment({ desa: juruSeberang, puskesmas: neighbour, since: "2026-11" });

  // October was still its own area: the number stays open, the names have gone.
  expect(await namesOf(petugas, "KIA03", juru)).toEqual([]);
  expect(await namesOf(petugas, "KIA03", whole)).toEqual(["Beti"]);
  expect(await namesOf(petugas, "GIZ01", whole)).toEqual(["Hadi"]);
  expect(await namesOf(tetangga, "KIA03", juru)).toEqual(["Cici"]);
  expect(await namesOf(tetangga, "GIZ01", juru)).toEqual(["Lala"]);
});

test("a number is the names of its list and those of whom the list says where they are opened now", async () => {
  // As the test before left it: Juru Seberang has gone to the neighbour.
  const { petugas, tetangga, sri, juruSeberang, tanjungpandan } = world;
  const own = await listsOf(petugas, { wilayah: tanjungpandan.code });
  expect(own.length).toBeGreaterThan(20);
  const others = await listsOf(tetangga, { wilayah: juruSeberang.code });
  for (const lists of [
    own,
    others,
    await listsOf(petugas, { wilayah: juruSeberang.code }),
    await listsOf(sri, {}),
  ])
    for (const { list, expected, names, outside } of lists)
      expect([list, names + outside], list).toEqual([list, expected]);

  expect(own.find(({ list }) => list === "KIA03 belum")).toMatchObject({
    names: 1,
    outside: 1,
    said: [
      "1 nama di Juru Seberang tidak ditampilkan: sekarang dilayani Puskesmas Air Saga (contoh), yang membuka namanya.",
    ],
  });
  expect(own.filter(({ outside }) => outside > 0).length).toBeGreaterThan(5);
  expect(others.filter(({ outside }) => outside > 0)).toEqual([]);
});
