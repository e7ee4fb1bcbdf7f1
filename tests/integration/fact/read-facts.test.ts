import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import type { AreaLevel } from "#lib/area/rows";
import { type Counting, countRows, countTotal, countTotalOfRows, unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import type { Basis } from "#lib/coverage/kinds";
import { readFigures } from "#lib/coverage/read-figures";
import { readFrame } from "#lib/coverage/read-frame";
import { asActor } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { readFacts } from "#lib/fact/read-facts";
import { SLOTS } from "#lib/measure/slots";
import { peopleIn } from "#lib/names/lists";
import { dateOf } from "#lib/period/day";
import { dateOfMonth, type Month } from "#lib/period/month";
import { openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { theIndicator } from "#tests/support/unit-figures";

// Every number here is counted by hand. Klinik adds from September on, PMB is not decided. Today is 12 November 2026.

const ELDERS = { ...theIndicator("SPM07"), plus: "LANSIA_TANPA_NAMA" } as Indicator;
const OPEN: Indicator = {
  ...theIndicator("SPM07"),
  ...{ code: "X2", kind: "ratio-facts", fact: "HARI_BUKA", outOf: { fact: "HARI_BUKA" } },
} as Indicator;

let world: World;
let budi: Actor;

type Told = [unit: { id: string }, period: string, source: string, l: number, p: number, version?: number];

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  budi = await signedIn(world.budi);
  const { kampongDamai: damai, juruSeberang: juru, airSaga: saga, tanjungpandan, pustu } = world;
  const tallies = [
    { unitId: damai.id, slot: SLOTS.SPM07, m9: 5, m10: 10, m11: 2 },
    { unitId: damai.id, slot: SLOTS.SPM07_WAITING, m10: 7 },
    { unitId: juru.id, slot: SLOTS.SPM07, m10: 4 },
    { unitId: world.kenanga.id, slot: SLOTS.SPM07, m9: 5, m10: 10, m11: 2 },
    { unitId: world.kenanga.id, slot: SLOTS.SPM07_WAITING, m10: 7 },
  ];
  await db().tally.createMany({
    data: tallies.map((tally) => ({ ...tally, year: 2026, sex: "P" as const })),
  });
  const figure = {
    year: 2026,
    group: "LANSIA",
    version: 1,
    source: "PUSDATIN" as const,
    document: "(contoh)",
  };
  const by = { recordedById: budi.id, recordedAt: dateOf("2026-01-08") };
  await db().sasaranProyeksi.createMany({
    data: [
      { ...figure, ...by, desaId: damai.id, people: 100 },
      { ...figure, ...by, desaId: juru.id, people: 60 },
    ],
  });
  await db().factSourceDecision.create({
    data: {
      ...by,
      source: "KLINIK",
      since: dateOfMonth("2026-09"),
      version: 1,
      adds: true,
      document: "(contoh)",
    },
  });
  const told: Told[] = [
    [damai, "2025-10", "KLINIK", 50, 50],
    [damai, "2026-08", "KLINIK", 5, 5],
    [damai, "2026-09", "KLINIK", 0, 1],
    [damai, "2026-10", "KLINIK", 1, 2],
    [damai, "2026-10", "KLINIK", 2, 4, 2],
    [damai, "2026-11", "KLINIK", 9, 9],
    [juru, "2026-10", "PMB", 1, 2],
    [saga, "2026-10", "KLINIK", 0, 0],
    [tanjungpandan, "2026-10", "KLINIK", 1, 1],
    [pustu, "2026-09", "KLINIK", 0, 3],
    [pustu, "2026-11", "KLINIK", 8, 8],
  ];
  for (const [unit, period, source, valueL, valueP, version = 1] of told)
    await db().unitFact.create({
      data: {
        ...{ id: uuidv7(), unitId: unit.id, fact: "LANSIA_TANPA_NAMA", recordedById: budi.id },
        ...{ period, source, version, valueL, valueP, value: valueL + valueP },
      },
    });
  for (const [unit, value] of [
    [world.kenanga, 2],
    [world.flamboyan, 1],
    [world.melati, 0],
  ] as const)
    await db().unitFact.create({
      data: {
        ...{ id: uuidv7(), unitId: unit.id, fact: "HARI_BUKA", recordedById: budi.id },
        ...{ period: "2026-10", source: "UNIT", version: 1, value },
      },
    });
});

type Asked = { wilayah: string; level: AreaLevel; basis?: Basis; month?: Month; indicator?: Indicator };

/** "name reached/outOf", bernama + dilaporkan where some are; the total of the page, the rows, what the rows add up to. */
async function page({ wilayah, level, basis = "PROYEKSI", month = "2026-10", indicator = ELDERS }: Asked) {
  const actor = demand(budi, "coverage:read");
  return asActor(actor, async (tx) => {
    const frame = await readFrame(tx, actor, { wilayah, month, basis });
    if (!frame) throw new Error(wilayah);
    const units = unitsToRead(frame.tree, frame.unit, level);
    const { figures } = await readFigures(tx, { month, units, indicators: [indicator] });
    const counting: Counting = { ...frame, targets: () => 1000, figures };
    const below = { unit: frame.unit, level };
    const rows = countRows(counting, below, indicator);
    const total = countTotal(counting, frame.unit, indicator);
    const words = ({ area, row }: (typeof rows)[number]) =>
      `${area.plain} ${row.reached}/${row.outOf ?? "–"}${row.reported ? ` (${row.reached - row.reported}+${row.reported})` : ""}`;
    return {
      total: words(total),
      rows: rows.map(words),
      sum: rows.reduce((sum, { row }) => sum + row.reached, 0),
      totalOfRows: countTotalOfRows(counting, below, indicator).row.reached,
      reports: total.row.reports,
      named: peopleIn("sudah", total),
    };
  });
}

const PUSKESMAS = "19.02.PKM01";

test("a puskesmas: named and reported, last versions alone, tanpa desa a row of its own", async () => {
  expect(await page({ wilayah: PUSKESMAS, level: "DESA" })).toEqual({
    // Damai 15 named + 1 of September + 6 of October; what PMB told of Juru does not add; 2 + 3 have no desa.
    rows: ["Juru Seberang 4/60", "Kampong Damai 22/100 (15+7)", "Tanpa desa 5/– (0+5)"],
    total: "Tanjungpandan 31/160 (19+12)",
    sum: 31,
    totalOfRows: 31,
    // Juru told something that does not add: it has reported.
    reports: { reported: 2, due: 2 },
    named: 19,
  });
});

test("the kabupaten is the sum of its rows, by puskesmas and by desa with tanpa desa", async () => {
  const byPuskesmas = await page({ wilayah: "19.02", level: "PUSKESMAS" });
  expect(byPuskesmas).toMatchObject({
    rows: ["Tanjungpandan 31/160 (19+12)", "Air Saga 0/–"],
    total: "Belitung 31/160 (19+12)",
    reports: { reported: 2, due: 2 },
  });
  const byDesa = await page({ wilayah: "19.02", level: "DESA" });
  expect(byDesa).toMatchObject({
    rows: [
      "Air Saga 0/–",
      "Juru Seberang 4/60",
      "Kampong Damai 22/100 (15+7)",
      "Tanpa desa, Tanjungpandan 5/– (0+5)",
    ],
    sum: 31,
    totalOfRows: 31,
  });
  const byPustu = await page({ wilayah: "19.02", level: "PUSTU" });
  expect(byPustu.rows).toContain("Tanpa desa, Tanjungpandan 5/– (0+5)");
  expect(byPustu.sum).toBe(31);
});

test.each([
  // August: nothing adds, and nobody is named.
  { month: "2026-08", total: "Tanjungpandan 0/160" },
  { month: "2026-09", total: "Tanjungpandan 9/160 (5+4)" },
  { month: "2026-10", total: "Tanjungpandan 31/160 (19+12)" },
  { month: "2026-11", total: "Tanjungpandan 67/160 (21+46)" },
] as const)("up to $month: $total", async ({ month, total }) => {
  expect((await page({ wilayah: PUSKESMAS, level: "DESA", month })).total).toBe(total);
});

test("by riil nobody is counted without a name, and below the desa nobody either", async () => {
  expect(await page({ wilayah: PUSKESMAS, level: "DESA", basis: "RIIL" })).toMatchObject({
    total: "Tanjungpandan 19/26",
    sum: 19,
    named: 19,
  });
  expect(await page({ wilayah: world.kampongDamai.code, level: "POSYANDU" })).toMatchObject({
    total: "Kampong Damai 22/100 (15+7)",
    rows: expect.arrayContaining(["Kenanga 15/22"]),
    sum: 15,
    totalOfRows: 15,
  });
});

test("a desa that told nought has reported, one that told nothing has not", async () => {
  const reports = async (month: Month) =>
    (await page({ wilayah: "19.02.PKM02", level: "DESA", month })).reports;
  expect(await reports("2026-10")).toEqual({ reported: 1, due: 1 });
  expect(await reports("2026-09")).toEqual({ reported: 0, due: 1 });
});

test("what posyandu tell is the desa's, L and P are told apart", async () => {
  const { kampongDamai: damai, kenanga, pustu } = world;
  const asked = {
    year: 2026,
    unitIds: [damai.id, kenanga.id],
    facts: ["HARI_BUKA", "LANSIA_TANPA_NAMA"],
  } as const;
  const facts = await asActor(budi, (tx) => readFacts(tx, asked));
  const october = (unit: { id: string }, fact: (typeof asked.facts)[number]) => {
    const { people, bySex, told } = facts(unit.id)(fact);
    return [people[9], bySex.L[9], bySex.P[9], told[9]];
  };
  expect(october(kenanga, "HARI_BUKA")).toEqual([2, 0, 0, 1]);
  expect(october(damai, "HARI_BUKA")).toEqual([3, 0, 0, 2]);
  expect(october(damai, "LANSIA_TANPA_NAMA")).toEqual([6, 2, 4, 1]);
  expect(facts(pustu.id)("LANSIA_TANPA_NAMA").people[8]).toBe(3);
  expect(facts(world.airSaga.id)("LANSIA_TANPA_NAMA").told[9]).toBe(0);
  expect((await page({ wilayah: damai.code, level: "POSYANDU", indicator: OPEN })).total).toBe(
    "Kampong Damai 3/3",
  );
});

test("whether a source adds is read again by the first page after it is decided", async () => {
  const juru = async () => (await page({ wilayah: PUSKESMAS, level: "DESA" })).rows[0];
  expect(await juru()).toBe("Juru Seberang 4/60");
  const decided = {
    source: "PMB",
    since: dateOfMonth("2026-10"),
    version: 1,
    adds: true,
    document: "(contoh)",
  };
  await db().factSourceDecision.create({ data: { ...decided, recordedById: budi.id } });
  expect(await juru()).toBe("Juru Seberang 7/60 (4+3)");
});

test("an answer that is made of facts is made again, one without them only when its tallies change", async () => {
  const madeOf = (indicator: Indicator) =>
    asActor(budi, async (tx) => {
      const frame = await readFrame(tx, budi, { wilayah: PUSKESMAS, month: "2026-10", basis: "PROYEKSI" });
      const units = frame ? unitsToRead(frame.tree, frame.unit, "DESA") : [];
      return (await readFigures(tx, { month: "2026-10", units, indicators: [indicator] })).madeOf;
    });
  const same = async (indicator: Indicator) => {
    const [first, second] = [await madeOf(indicator), await madeOf(indicator)];
    return first.every((one, index) => one === second[index]);
  };
  await madeOf(theIndicator("SPM07"));
  expect([await same(theIndicator("SPM07")), await same(ELDERS)]).toEqual([true, false]);
});

test("a page that asks for no fact reads none", async () => {
  const statements = async (indicator: Indicator) => {
    const seen: string[] = [];
    await asActor(budi, async (tx) => {
      const listening = new Proxy(tx, {
        get(target, name: keyof Tx) {
          if (name !== "$queryRaw") return target[name];
          return (parts: TemplateStringsArray, ...values: unknown[]) => {
            seen.push(parts.join("?"));
            return target.$queryRaw(parts, ...values);
          };
        },
      });
      const frame = await readFrame(tx, budi, { wilayah: PUSKESMAS, month: "2026-10", basis: "PROYEKSI" });
      const units = frame ? unitsToRead(frame.tree, frame.unit, "DESA") : [];
      await readFigures(listening, { month: "2026-10", units, indicators: [indicator] });
    });
    return seen.flatMap((text) => /FROM (unit_facts|fact_source_decisions)/.exec(text)?.[1] ?? []);
  };
  expect(await statements(theIndicator("SPM07"))).toEqual([]);
  expect(await statements(ELDERS)).toEqual(["unit_facts", "fact_source_decisions"]);
});
