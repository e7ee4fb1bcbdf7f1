import { beforeAll, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readShapes } from "#lib/shape/queries";
import { UploadShapesInput } from "#lib/shape/schema";
import { uploadShapes } from "#lib/shape/upload-shapes";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { geoJsonOf, SQUARES } from "#tests/fixtures/map-shapes";

let world: World;
let admin: Authorized<"unit:manage">;

beforeAll(async () => {
  world = await createWorld();
  admin = demand(await signedIn(world.admin), "unit:manage");
});

const upload = (areas: Parameters<typeof geoJsonOf>[0], source = "Peta contoh") =>
  asActor(admin, (tx) =>
    uploadShapes(tx, admin, UploadShapesInput.parse({ areas: geoJsonOf(areas), source })),
  );
const stored = () => asActor(admin, (tx) => readShapes(tx));
const LEFT = [10_600_000, -100_000, 10_602_000, -100_000, 10_602_000, -98_000, 10_600_000, -98_000];

test("what a file draws is stored and told, a later file replaces what it draws alone, and nothing is written over", async () => {
  const { kampongDamai, juruSeberang } = world;
  const damai = { properties: { kode: kampongDamai.code } };
  const juru = { properties: { KODE_DESA: juruSeberang.code.replaceAll(".", "") } };

  expect(
    await upload([
      { ...damai, coordinates: SQUARES.left },
      { ...juru, coordinates: SQUARES.right },
      { properties: { nama: "Laut Jawa" }, coordinates: SQUARES.apart },
    ]),
  ).toEqual({ version: 1, drawn: 2, missing: ["Air Saga"], foreign: ["Laut Jawa"] });
  expect((await stored()).of.get(kampongDamai.id)).toEqual([LEFT]);

  expect(await upload([{ ...damai, coordinates: SQUARES.apart }], "Peta lebih baru")).toMatchObject({
    version: 2,
  });
  const { of, newest } = await stored();
  expect(of.get(kampongDamai.id)).not.toEqual([LEFT]);
  expect(of.get(juruSeberang.id)).toHaveLength(1);
  expect(newest).toMatchObject({ version: 2, source: "Peta lebih baru", desa: 2 });

  expect(await db().areaShape.count()).toBe(3);
  await expect(db().areaShape.deleteMany()).rejects.toThrow("tidak diubah dan tidak dihapus");
  const events = await db().auditEvent.findMany({
    where: { action: "map.uploaded" },
    orderBy: { at: "asc" },
  });
  expect(events.map(({ details }) => details)).toEqual([
    { version: 1, total: 2, source: "Peta contoh" },
    { version: 2, total: 1, source: "Peta lebih baru" },
  ]);
});

test("a file of another kabupaten is refused, and leaves nothing", async () => {
  const before = await db().areaShape.count();
  await expect(
    upload([{ properties: { kode: "19.06.01.2001" }, coordinates: SQUARES.left }]),
  ).rejects.toMatchObject({
    code: "MAP_WITHOUT_DESA",
  });
  expect(await db().areaShape.count()).toBe(before);
});

test("nobody but the kabupaten writes one, whatever the application allows", async () => {
  const petugas = await signedIn(world.petugas);
  const row = {
    desaId: world.airSaga.id,
    version: 9,
    rings: "[[1,2,3,4,5,6]]",
    source: "x",
    recordedById: petugas.id,
  };
  await expect(asActor(petugas, (tx) => tx.areaShape.create({ data: row }))).rejects.toThrow();
});
