import { beforeAll, describe, expect, test } from "vitest";
import { readKabupatenAreas } from "#lib/area/idn-areas";
import { findUnitByCode, readAreaTree } from "#lib/area/queries";
import { desaOf, pathOf } from "#lib/area/tree";
import { db } from "#lib/db/client";
import { createCatchment, createUnit } from "#prisma/factories/units";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

describe("the official areas", () => {
  test.each([
    ["19.02", "Kabupaten Belitung", 5, 49],
    ["74.01", "Kabupaten Kolaka", 12, 135],
    ["63.09", "Kabupaten Tabalong", 12, 131],
    ["18.01", "Kabupaten Lampung Selatan", 17, 260],
    ["62.10", "Kabupaten Gunung Mas", 12, 127],
  ])("%s is %s with %i kecamatan and %i desa", async (code, name, kecamatan, desa) => {
    const areas = await readKabupatenAreas(code);
    expect(areas?.kabupaten).toEqual({ code, name });
    expect(areas?.kecamatan).toHaveLength(kecamatan);
    expect(areas?.desa).toHaveLength(desa);
  });

  test("a code that no kabupaten has is no kabupaten", async () => {
    expect(await readKabupatenAreas("99.99")).toBeNull();
    expect(await readKabupatenAreas("19")).toBeNull();
  });

  test("the apostrophe in a name is an apostrophe", async () => {
    const gresik = await readKabupatenAreas("35.25");
    expect(gresik?.desa.find(({ code }) => code === "35.25.01.2018")?.name).toBe("Ima'an");
  });
});

describe("the network of a month", () => {
  test("a new catchment moves the desa from its month on and leaves the months before", async () => {
    const area = await createUnit({
      code: "19.02.01.2099",
      kind: "DESA",
      name: "Desa Pindah",
      parent: world.kecamatan,
    });
    await createCatchment({
      desa: area,
      puskesmas: world.tanjungpandan,
      pustu: world.pustu,
      until: "2026-07",
    });
    await createCatchment({ desa: area, puskesmas: world.neighbour, since: "2026-07" });

    expect(await desaNamesOf(world.neighbour.id, "2026-06")).toEqual(["Air Saga"]);
    expect(await desaNamesOf(world.neighbour.id, "2026-07")).toEqual(["Air Saga", "Desa Pindah"]);
    expect(await desaNamesOf(world.pustu.id, "2026-06")).toEqual(["Desa Pindah", "Kampong Damai"]);
    expect(await desaNamesOf(world.pustu.id, "2026-07")).toEqual(["Kampong Damai"]);
  });

  test("a breadcrumb leads from the kabupaten to the posyandu", async () => {
    const tree = await readAreaTree(db(), "2026-10");
    const kenanga = await findUnitByCode(db(), "19.02.01.1016.001");
    expect(kenanga && pathOf(tree, kenanga).map(({ name }) => name)).toEqual([
      "Kabupaten Belitung",
      "Puskesmas Tanjungpandan",
      "Kampong Damai",
      "Posyandu Kenanga (contoh)",
    ]);
  });

  test("a code that nothing has finds nothing", async () => {
    expect(await findUnitByCode(db(), "19.02.01.9999")).toBeNull();
  });
});

async function desaNamesOf(unitId: string, month: "2026-06" | "2026-07"): Promise<string[]> {
  const tree = await readAreaTree(db(), month);
  const unit = tree.byId.get(unitId);
  return unit ? desaOf(tree, unit).map(({ name }) => name) : [];
}
