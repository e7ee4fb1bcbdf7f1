import { db } from "#lib/db/client";
import { batchWorkHere } from "#lib/measure/batch-work";
import { CATALOGUE } from "#lib/measure/catalogue";
import { rebuild } from "#lib/measure/rebuild";
import { recount } from "#lib/measure/recount";
import { verify } from "#lib/measure/verify";
import { differencesBetween, type OracleCounts } from "#tests/support/oracle/count";
import { countServices } from "#tests/support/oracle/events";
import { readPeople } from "#tests/support/random-lives/read-people";
import { TRIAL_EVENTS } from "#tests/support/trial-events";

// Events on PostgreSQL, with the trial as their only measure: no programme has one yet.

export const TRIAL = { ...CATALOGUE, events: [TRIAL_EVENTS] };

export const countEvents = (...ids: string[]) => db().$transaction((tx) => recount(tx, ids, [], TRIAL));
export const verifyEvents = async () => (await verify({ work: batchWorkHere(TRIAL) })).differences;
export const rebuildEvents = () => rebuild({ work: batchWorkHere(TRIAL) });

const monthsOf = (row: Record<`m${number}`, number>) =>
  Array.from({ length: 12 }, (_, index) => row[`m${index + 1}`] ?? 0);

/** What stands in the tallies of events, rows of noughts left out. */
export async function readEventTallies(): Promise<OracleCounts> {
  const rows = await db().eventTally.findMany();
  return new Map(
    rows
      .map(
        ({ year, unitId, code, band, sex, ...months }) =>
          [`${year}|${unitId}|${code} ${band}|${sex}`, monthsOf(months)] as const,
      )
      .filter(([, months]) => months.some((number) => number !== 0)),
  );
}

export async function expectedEvents(): Promise<OracleCounts> {
  const years = (await db().openedYear.findMany()).map(({ year }) => year);
  const units = await db().unit.findMany({ select: { id: true, parentId: true } });
  const desaOf = new Map(units.map(({ id, parentId }) => [id, parentId ?? ""]));
  return countServices(await readPeople(), years, (home) => desaOf.get(home) ?? "");
}

export const wrongEvents = async () => differencesBetween(await readEventTallies(), await expectedEvents());
