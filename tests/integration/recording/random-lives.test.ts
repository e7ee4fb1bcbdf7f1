import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Actor, type Authorized, demand } from "#lib/access/actor";
import { readAreaTree } from "#lib/area/queries";
import { rowOf } from "#lib/area/rows";
import { readTallies } from "#lib/coverage/read-tallies";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { recount } from "#lib/measure/recount";
import { SLOTS } from "#lib/measure/slots";
import { verify } from "#lib/measure/verify";
import { addDays, type Day, dayOf } from "#lib/period/day";
import { correctPerson } from "#lib/recording/correct-person";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { bringYearsUpToDate } from "#lib/recording/open-year";
import { recordDeath } from "#lib/recording/record-death";
import { recordService } from "#lib/recording/record-service";
import { RecordInput } from "#lib/recording/schema";
import { voidService } from "#lib/recording/void-service";
import { changeCatchment } from "#lib/unit/change-catchment";
import { createPerson } from "#prisma/factories/people";
import { openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { uuidv7 } from "#prisma/factories/uuid";
import { createWorld, type World } from "#prisma/factories/world";
import { countByOracle, isOfTheMonth, ORACLE_CODES, type OraclePerson } from "#tests/support/oracle";

// Two hundred random lives, written through the verbs that the pages use, beside each other in one database.
const SEQUENCES = 200;
const BORN: Day[] = ["2024-12-10", "1998-02-28", "1985-07-01"];

let world: World;
let petugas: Actor;
let admin: Authorized<"unit:manage">;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2025);
  petugas = await signedIn(world.petugas);
  admin = demand(await signedIn(world.admin), "unit:manage");
});

const steps = fc.array(
  fc.record({ what: fc.nat(16), who: fc.nat(2), day: fc.nat(680), value: fc.nat(60), flag: fc.boolean() }),
  { minLength: 6, maxLength: 14 },
);
type Step = { what: number; who: number; day: number; value: number; flag: boolean };

test("what the verbs write is what an independent count finds", { timeout: 400_000 }, async () => {
  const sequences = fc.sample(steps, { numRuns: SEQUENCES, seed: 41 });
  for (const [number, sequence] of sequences.entries()) {
    const people = await Promise.all(
      BORN.map((bornOn, index) =>
        createPerson({
          name: `Orang ${index}`,
          sex: index === 2 ? "L" : "P",
          bornOn,
          home: [world.kenanga, world.melati][number % 2] ?? world.kenanga,
          by: world.petugas,
        }),
      ),
    );
    const ids = people.map(({ id }) => id);
    await db().$transaction((tx) => recount(tx, ids));
    for (const step of sequence) await attempt(step, ids);
    if (number === SEQUENCES / 2) await bringYearsUpToDate("2026-11-12");
    if (number % 20 === 19) {
      expect(await disagreements(), `after sequence ${number}`).toEqual([]);
      if (number > SEQUENCES / 2)
        expect(await areaDisagreements(), `by puskesmas after sequence ${number}`).toEqual([]);
    }
  }
  expect(await db().auditEvent.count({ where: { action: "catchment.changed" } })).toBeGreaterThan(5);
  expect(await db().openedYear.count()).toBe(2);
  expect(await db().serviceRecord.count({ where: { voidedAt: null } })).toBeGreaterThan(SEQUENCES);
  expect((await verify()).differences).toEqual([]);
});

/** Takes the step; what the rules refuse changes nothing. */
async function attempt(step: Step, ids: string[]) {
  const id = ids[step.who] ?? "";
  const on = addDays("2025-01-02", step.day);
  try {
    await take(step, { id, other: ids[(step.who + 1) % ids.length] ?? "", on });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function take({ what, value, flag }: Step, { id, other, on }: { id: string; other: string; on: Day }) {
  if (what <= 3) return antenatal(id, on, flag);
  if (what <= 6) return twoWriters(id, on, value);
  if (what <= 8) return save(id, "SKRINING_DEWASA", on, screening(value, flag));
  if (what === 9) return correctLast(id, on, value);
  if (what === 10) return voidLast(id);
  const run = <T>(work: Parameters<typeof asActor<T>>[1]) => asActor(petugas, work);
  const to = flag ? [world.kenanga, world.flamboyan, world.melati, world.teratai][value % 4]?.id : "LUAR";
  if (what === 11)
    return run((tx) =>
      movePerson(tx, demand(petugas, "person:move"), { person_id: id, moved_on: on, to: to ?? "LUAR" }),
    );
  if (what === 12)
    return run((tx) => recordDeath(tx, demand(petugas, "person:die"), { person_id: id, died_on: on }));
  if (what === 13)
    return run((tx) => mergePeople(tx, demand(petugas, "person:merge"), { winner_id: id, loser_id: other }));
  if (what === 14) return correctIdentity(id, value, flag);
  if (what === 16) return serveByAnother(value, flag);
  return save(id, "TIMBANG", on, { bb_kg: String(8 + value / 10) });
}

async function antenatal(id: string, on: Day, doctor: boolean) {
  const hpht = addDays(on, -60);
  await save(id, "HAMIL", on, { hpht, gravida: "1", para: "0", abortus: "0" }).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
  for (const [index, days] of [0, 56, 130, 160, 180, 190].slice(0, doctor ? 6 : 2).entries())
    await save(id, "ANC", addDays(on, days), {
      petugas: doctor && index % 3 === 0 ? "DOKTER" : "BIDAN",
      bb_kg: "58",
      sistolik: "120",
      diastolik: "80",
      tanda_bahaya_ada: "tidak",
    });
}

/** Two people save for one child at the same moment. */
async function twoWriters(id: string, on: Day, value: number) {
  const kg = 8 + value / 10;
  const results = await Promise.allSettled(
    [0, 1, 2].map((month) =>
      save(id, "TIMBANG", addDays(on, 30 * month), { bb_kg: (kg + (month * (value % 5)) / 10).toFixed(1) }),
    ),
  );
  for (const result of results)
    if (result.status === "rejected" && !(result.reason instanceof Refusal)) throw result.reason;
}

function screening(value: number, whole: boolean) {
  return {
    bb_kg: "60",
    sistolik: String(110 + value),
    diastolik: "80",
    ...(whole && { gula_darah: "120", jenis_gula: "SEWAKTU", merokok: "TIDAK", lp_cm: "80" }),
  };
}

function save(
  personId: string,
  kind: string,
  servedOn: Day,
  entries: Record<string, string>,
  replaces?: string,
) {
  const input = RecordInput.parse({
    id: uuidv7(),
    person_id: personId,
    kind,
    served_on: servedOn,
    place: "POSYANDU",
    dipastikan: ["bb_kg", "td", "lp_cm"],
    tidak_diukur: ["tb_cm"],
    tanda_bahaya_ada: "tidak",
    ...(replaces && { replaces, reason: "salah tulis" }),
    ...entries,
  });
  const actor = demand(petugas, "service:record");
  return asActor(petugas, (tx) => recordService(tx, actor, input));
}

const lastOf = (personId: string) =>
  db().serviceRecord.findFirst({
    where: { personId, voidedAt: null, kind: { not: "HAMIL" } },
    orderBy: { recordedAt: "desc" },
  });

async function correctLast(id: string, on: Day, value: number) {
  const last = await lastOf(id);
  if (last?.kind === "TIMBANG") await save(id, "TIMBANG", on, { bb_kg: String(8 + value / 10) }, last.id);
}

async function voidLast(id: string) {
  const last = await lastOf(id);
  if (last)
    await asActor(petugas, (tx) =>
      voidService(tx, demand(petugas, "service:correct"), { id: last.id, reason: "salah orang" }),
    );
}

/** A desa goes to another puskesmas, or back; nobody is recounted. */
async function serveByAnother(value: number, flag: boolean) {
  const desa = value % 2 === 0 ? world.kampongDamai : world.juruSeberang;
  const puskesmas = flag ? world.tanjungpandan : world.neighbour;
  const from = value % 3 === 0 ? "2026-12" : "2026-11";
  await asActor(admin, (tx) =>
    changeCatchment(tx, admin, { desaId: desa.id, puskesmasId: puskesmas.id, from }),
  );
}

async function correctIdentity(id: string, value: number, flag: boolean) {
  const { name, sex, bornOn } = await db().person.findUniqueOrThrow({ where: { id } });
  const identity = {
    id,
    name,
    sex: flag ? (sex === "L" ? ("P" as const) : ("L" as const)) : sex,
    bornOn: addDays(dayOf(bornOn), value - 30),
    noNikReason: "BELUM_REKAM" as const,
  };
  await asActor(petugas, (tx) => correctPerson(tx, demand(petugas, "person:correct"), identity));
}

/** Every home, code and month of the opened years, as a page would show it, beside the oracle's count. */
async function disagreements(): Promise<string[]> {
  const counts = countByOracle(await readPeople());
  const years = (await db().openedYear.findMany()).map(({ year }) => year);
  const tallies = await db().tally.findMany();
  const homes = [world.kenanga, world.flamboyan, world.melati, world.teratai];
  const wrong: string[] = [];
  for (const home of homes) {
    for (const code of ORACLE_CODES) {
      const rows = tallies.filter(({ unitId, slot }) => unitId === home.id && slot === SLOTS[code]);
      for (const year of years) {
        for (let month = 1; month <= 12; month++) {
          const first = isOfTheMonth(code) ? month : 1;
          let shown = 0;
          let expected = 0;
          for (let number = first; number <= month; number++) {
            for (const row of rows) if (row.year === year) shown += Number(row[`m${number}` as "m1"]);
            expected += counts.get(`${home.id}|${code}|${year}-${String(number).padStart(2, "0")}`) ?? 0;
          }
          if (shown !== expected)
            wrong.push(`${home.name} ${code} ${year}-${month}: ${shown}, not ${expected}`);
        }
      }
    }
  }
  return wrong.slice(0, 5);
}

/** Every puskesmas in the months about the changes, by the area of the month, beside the oracle's count of its homes. */
async function areaDisagreements(): Promise<string[]> {
  const counts = countByOracle(await readPeople());
  const wrong: string[] = [];
  for (const [month, number] of [
    ["2026-10", 10],
    ["2026-11", 11],
    ["2026-12", 12],
  ] as const) {
    const tree = await readAreaTree(db(), month);
    const homes = await db().$queryRaw<{ home: string; puskesmas: string }[]>`
      SELECT h.id::text AS home, c.puskesmas_id::text AS puskesmas FROM units h JOIN catchments c ON c.desa_id = h.parent_id
      WHERE h.kind IN ('POSYANDU', 'TANPA_POSYANDU') AND c.since <= ${`${month}-01`}::date
        AND (c.until IS NULL OR c.until > ${`${month}-01`}::date)`;
    for (const puskesmas of tree.puskesmas) {
      const unitIds = rowOf(tree, puskesmas).of.map(({ id }) => id);
      const tallies = await readTallies(db(), { year: 2026, unitIds, masks: ["K1", "D"] });
      for (const code of ["K1", "D"] as const) {
        const shown = unitIds.reduce((sum, id) => sum + (tallies(id)(code)[number - 1] ?? 0), 0);
        const expected = homes
          .filter((row) => row.puskesmas === puskesmas.id)
          .reduce((sum, { home }) => sum + (counts.get(`${home}|${code}|${month}`) ?? 0), 0);
        if (shown !== expected) wrong.push(`${puskesmas.name} ${code} ${month}: ${shown}, not ${expected}`);
      }
    }
  }
  return wrong;
}

/** Straight from the tables, the merged ones under their winner. */
async function readPeople(): Promise<OraclePerson[]> {
  const rows = await db().person.findMany({
    include: {
      residences: { where: { voidedAt: null }, orderBy: { since: "asc" } },
      pregnancies: { where: { voidedAt: null }, include: { outcomes: { where: { voidedAt: null } } } },
      records: { where: { voidedAt: null } },
    },
  });
  const ownerOf = (row: (typeof rows)[number]): string => {
    const winner = rows.find(({ id }) => id === row.mergedIntoId);
    return winner ? ownerOf(winner) : row.id;
  };
  return rows
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .map((row) => {
      const owned = rows.filter(
        (other) => other.id === row.id || (other.mergedIntoId !== null && ownerOf(other) === row.id),
      );
      return {
        sex: row.sex,
        born: dayOf(row.bornOn),
        died: row.diedOn && dayOf(row.diedOn),
        homes: row.residences.map(({ since, homeId }) => ({ since: dayOf(since).slice(0, 7), home: homeId })),
        left: row.residences.flatMap(({ leftOn }) => (leftOn ? [dayOf(leftOn)] : [])),
        pregnancies: owned.flatMap(({ pregnancies }) =>
          pregnancies.map(({ id, hphtOn, registeredOn, outcomes: [outcome] }) => ({
            id,
            hpht: dayOf(hphtOn),
            known: dayOf(registeredOn),
            ended:
              outcome === undefined
                ? null
                : { on: dayOf(outcome.endedOn), lost: outcome.kind === "KEGUGURAN" },
          })),
        ),
        records: owned.flatMap(({ records }) =>
          records
            .map(({ id, kind, servedOn, pregnancyId, data, derived }) => ({
              id,
              kind,
              on: dayOf(servedOn),
              pregnancy: pregnancyId,
              data: data as Record<string, unknown>,
              derived: derived as Record<string, unknown>,
            }))
            .sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)),
        ),
      };
    });
}
