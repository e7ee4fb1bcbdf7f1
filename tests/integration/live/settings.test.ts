import { setTimeout as wait } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { demand } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";
import { readMark } from "#lib/coverage/read-mark";
import { setTarget } from "#lib/coverage/set-target";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { db } from "#lib/db/client";
import { hearMoved } from "#lib/db/hear-moved";
import type { Moved } from "#lib/db/moved";
import { forgetRead } from "#lib/db/read-of-it";
import { decideAdding } from "#lib/fact/decide-adding";
import { recordFact } from "#lib/fact/record-fact";
import { FactInput } from "#lib/fact/schema";
import { closeUnit as closePage, openUnit as openPage } from "#lib/publication/open-unit";
import { publishMonths } from "#lib/publication/publish-month";
import { chooseSource } from "#lib/sasaran/choose-source";
import { setProyeksi } from "#lib/sasaran/set-proyeksi";
import { UploadShapesInput } from "#lib/shape/schema";
import { uploadShapes } from "#lib/shape/upload-shapes";
import { addUnit } from "#lib/unit/add-unit";
import { changeCatchment } from "#lib/unit/change-catchment";
import { closeUnit } from "#lib/unit/close-unit";
import { renameUnit } from "#lib/unit/rename-unit";
import { openYears } from "#prisma/factories/records";
import { signedIn, type TestUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { geoJsonOf, SQUARES } from "#tests/fixtures/map-shapes";

// Today is 12 November 2026. Each is heard once, with where and since when, as something that was set.

let world: World;
let heard: Moved[] = [];
let end: () => void = () => undefined;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
});

afterEach(() => end());

async function listen() {
  end();
  heard = [];
  end = hearMoved((moved) => heard.push(moved));
  const listeners = () =>
    db().$queryRaw<unknown[]>`SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'denyut mendengar'`;
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(1));
  await wait(100); // LISTEN follows the connection
}

async function as<P extends Permission, T>(
  user: TestUser,
  permission: P,
  run: (tx: Tx, actor: ReturnType<typeof demand<P>>) => Promise<T>,
): Promise<T> {
  const actor = demand(await signedIn(user), permission);
  return asActor(actor, (tx) => run(tx, actor));
}

/** What is heard of it, once, and nothing after it. */
async function toldBy(act: () => Promise<unknown>): Promise<Moved | undefined> {
  await listen();
  await act();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await wait(50);
  expect(heard).toHaveLength(1);
  return heard[0] && { ...heard[0], units: [...heard[0].units].sort() };
}

const everywhere = (since: string | null) => ({ units: ["*"], since, records: 0 });
const at = (since: string, ...units: { id: string }[]) => ({
  units: units.map(({ id }) => id).sort(),
  since,
  records: 0,
});

const sasaran = (people: number, year = 2026) =>
  as(world.budi, "sasaran:edit", (tx, actor) =>
    setProyeksi(tx, actor, {
      ...{ year, group: "BUMIL", source: "PUSDATIN", document: "Pusdatin" },
      figures: [{ desaId: world.kampongDamai.id, sex: null, people }],
    }),
  );

test("a sasaran: its desa; the first of a year since January, a later one since the running month", async () => {
  expect(await toldBy(() => sasaran(70))).toEqual(at("2026-01", world.kampongDamai));
  expect(await toldBy(() => sasaran(72))).toEqual(at("2026-11", world.kampongDamai));
  expect(await toldBy(() => sasaran(74, 2027))).toEqual(at("2027-01", world.kampongDamai));
  expect(await toldBy(() => sasaran(75, 2027))).toEqual(at("2027-01", world.kampongDamai));
});

test("a source of sasaran, a source that adds, a target: everywhere, since their month", async () => {
  const document = "SK 12/2026";
  const chosen = { since: "2026-12", source: "DAERAH", document, awal: undefined } as const;
  expect(
    await toldBy(() => as(world.budi, "sasaran:choose", (tx, by) => chooseSource(tx, by, chosen))),
  ).toEqual(everywhere("2026-12"));
  const decided = { source: "KLINIK", since: "2026-11", adds: true, document, awal: undefined } as const;
  expect(
    await toldBy(() => as(world.budi, "fact:decide", (tx, by) => decideAdding(tx, by, decided))),
  ).toEqual(everywhere("2026-11"));
  const target = { indicator: "KIA03", since: "2026-12", permille: 900, source: "Renstra" } as const;
  expect(await toldBy(() => as(world.budi, "target:edit", (tx, by) => setTarget(tx, by, target)))).toEqual(
    everywhere("2026-12"),
  );
});

test("a unit that is new, renamed, closed, or served by another: where its numbers stand", async () => {
  const manage = <T>(run: Parameters<typeof as<"unit:manage", T>>[2]) => as(world.admin, "unit:manage", run);
  const added = { kind: "POSYANDU", parentId: world.kampongDamai.id, name: "Anggrek" } as const;
  expect(
    await toldBy(() =>
      manage((tx, by) => addUnit(tx, by, { ...added, desaId: undefined, since: "2026-11" })),
    ),
  ).toEqual(at("2026-11", world.kampongDamai));
  const { since } = await db().unit.findUniqueOrThrow({ where: { id: world.flamboyan.id } });
  const renamed = { id: world.flamboyan.id, name: "Dahlia", awal: { name: world.flamboyan.name } };
  expect(await toldBy(() => manage((tx, by) => renameUnit(tx, by, renamed)))).toEqual(
    at(since.toISOString().slice(0, 7), world.flamboyan),
  );
  expect(
    await toldBy(() => manage((tx, by) => closeUnit(tx, by, { id: world.flamboyan.id, from: "2026-12" }))),
  ).toEqual(at("2026-12", world.flamboyan));
  const { juruSeberang, tanjungpandan, neighbour } = world;
  const served = { desaId: juruSeberang.id, puskesmasId: neighbour.id, pustuId: undefined } as const;
  expect(
    await toldBy(() => manage((tx, by) => changeCatchment(tx, by, { ...served, from: "2026-12" }))),
  ).toEqual(at("2026-12", juruSeberang, tanjungpandan, neighbour));
});

test("outlines, everywhere; what is published and whose page is open, in the kabupaten and the unit", async () => {
  const areas = geoJsonOf([{ properties: { kode: world.airSaga.code }, coordinates: SQUARES.left }]);
  const input = UploadShapesInput.parse({ areas, source: "Peta contoh" });
  expect(await toldBy(() => as(world.admin, "unit:manage", (tx, by) => uploadShapes(tx, by, input)))).toEqual(
    everywhere(null),
  );
  const publisher = "publication:manage";
  expect(
    await toldBy(() => as(world.admin, publisher, (tx, by) => publishMonths(tx, by, { month: "2026-02" }))),
  ).toEqual(at("2026-01", world.kabupaten));
  const page = { unit_id: world.airSaga.id, since: "2026-09" } as const;
  expect(await toldBy(() => as(world.admin, publisher, (tx, by) => openPage(tx, by, page)))).toEqual(
    at("2026-09", world.airSaga),
  );
  expect(
    await toldBy(() => as(world.admin, publisher, (tx, by) => closePage(tx, by, { unit_id: page.unit_id }))),
  ).toEqual(at("2026-09", world.airSaga));
});

test("a fact is news like a record", async () => {
  const told = FactInput.parse({
    ...{ id: uuidv7(), unit_id: world.kenanga.id, period: "2026-10", fact: "HARI_BUKA" },
    ...{ source: "UNIT", value: "1" },
  });
  expect(await toldBy(() => as(world.petugas, "fact:record", (tx, by) => recordFact(tx, by, told)))).toEqual({
    ...at("2026-10", world.kenanga),
    records: 1,
  });
});

test("where no stream gets through, the mark is another after each of them", async () => {
  const sri = demand(await signedIn(world.sri), "coverage:read");
  const mark = () => {
    forgetRead(); // shared for two seconds
    return readMark(sri);
  };
  const before = await mark();
  await as(world.petugas, "fact:record", (tx, by) =>
    recordFact(
      tx,
      by,
      FactInput.parse({
        ...{ id: uuidv7(), unit_id: world.kenanga.id, period: "2026-09", fact: "HARI_BUKA" },
        ...{ source: "UNIT", value: "2" },
      }),
    ),
  );
  const told = await mark();
  expect(told).not.toBe(before);
  await sasaran(80);
  expect(await mark()).not.toBe(told);
  const renamed = { id: world.kenanga.id, name: "Kenanga Dua", awal: { name: world.kenanga.name } };
  const set = await mark();
  await as(world.admin, "unit:manage", (tx, by) => renameUnit(tx, by, renamed));
  expect(await mark()).not.toBe(set);
});
