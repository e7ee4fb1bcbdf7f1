import { db } from "#lib/db/client";
import { MASK_CODES, SLOTS } from "#lib/measure/slots";
import { dayOf } from "#lib/period/day";
import type { OracleCounts } from "#tests/support/oracle/count";
import type { OraclePerson } from "#tests/support/oracle/person";

/** Straight from the tables, the merged ones under their winner. */
export async function readPeople(): Promise<OraclePerson[]> {
  const rows = await readRows();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ownerOf = (row: Row): Row => {
    const winner = row.mergedIntoId && byId.get(row.mergedIntoId);
    return winner ? ownerOf(winner) : row;
  };
  return rows
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .map((row) =>
      personOf(
        row,
        rows.filter((one) => ownerOf(one) === row),
      ),
    );
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function readRows() {
  return db().person.findMany({
    include: {
      residences: { where: { voidedAt: null }, orderBy: { since: "asc" } },
      pregnancies: { where: { voidedAt: null }, include: { outcomes: { where: { voidedAt: null } } } },
      records: { where: { voidedAt: null } },
    },
  });
}

function personOf(row: Row, owned: readonly Row[]): OraclePerson {
  return {
    sex: row.sex,
    born: dayOf(row.bornOn),
    died: row.diedOn && dayOf(row.diedOn),
    homes: row.residences.map(({ since, homeId }) => ({ since: dayOf(since).slice(0, 7), home: homeId })),
    left: row.residences.flatMap(({ leftOn }) => (leftOn ? [dayOf(leftOn)] : [])),
    pregnancies: owned
      .flatMap(({ pregnancies }) => pregnancies)
      .map(({ id, hphtOn, registeredOn, outcomes: [outcome] }) => ({
        id,
        hpht: dayOf(hphtOn),
        known: dayOf(registeredOn),
        ended: outcome ? { on: dayOf(outcome.endedOn), lost: outcome.kind === "KEGUGURAN" } : null,
      })),
    records: owned
      .flatMap(({ records }) => records)
      .map(({ id, kind, servedOn, pregnancyId, data, derived }) => ({
        id,
        kind,
        on: dayOf(servedOn),
        pregnancy: pregnancyId,
        data: data as Record<string, unknown>,
        derived: derived as Record<string, unknown>,
      }))
      .sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)),
  };
}

/** What stands in the tallies, in the words of the oracle; homes and desa by their ids. */
export async function readCounts(): Promise<OracleCounts> {
  const codes = new Map<number, string>(MASK_CODES.map((code) => [SLOTS[code], code]));
  const rows = await db().tally.findMany();
  return new Map(
    rows.map(({ year, unitId, slot, sex, ...months }) => [
      `${year}|${unitId}|${codes.get(slot)}|${sex}`,
      Array.from({ length: 12 }, (_, index) => months[`m${index + 1}` as "m1"]),
    ]),
  );
}
