import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { readCompare } from "#lib/page/compare/read-compare";
import { signedIn, type TestUser } from "#prisma/factories/users";
import type { World } from "#prisma/factories/world";
import { tellStory } from "#tests/integration/coverage/story";

let world: World;

beforeAll(async () => {
  world = await tellStory();
});

const read = async (user: TestUser, query: Record<string, string>) =>
  readCompare(demand(await signedIn(user), "coverage:read"), { bulan: "2026-10", ...query });

test("indicators of one unit, and units by one indicator, each with the number of its own page", async () => {
  const page = await read(world.budi, { indikator: "KIA01,KIA03,ILP18" });
  expect(page?.panels.map(({ key, made }) => [key, made])).toEqual([
    ["KIA01", expect.stringMatching(/\/23$/)],
    ["KIA03", expect.stringMatching(/\/23$/)],
    ["ILP18", expect.any(String)],
  ]);
  expect(page?.cascade.map(({ label }) => label)).toEqual(["K1", "K4", "K6"]);

  const units = await read(world.budi, { menurut: "wilayah", indikator: "KIA03", ukuran: "bulan" });
  expect(units?.panels.map(({ key }) => key)).toEqual([world.tanjungpandan.code, world.neighbour.code]);
});

test("a unit out of reach is not there, and none that is stands among those compared", async () => {
  expect(await read(world.rahma, { wilayah: world.airSaga.code })).toBeNull();
  const page = await read(world.rahma, { menurut: "wilayah", unit: world.airSaga.code });
  expect(page?.panels.map(({ key }) => key)).not.toContain(world.airSaga.code);
});
