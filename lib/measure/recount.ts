import "server-only";
import type { Tx } from "#lib/db/client";
import { type Moved, tellMoved } from "#lib/db/moved";
import { type Read, readIn, sql } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import type { People } from "#lib/measure/batches";
import { CATALOGUE } from "#lib/measure/catalogue";
import type { Catalogue } from "#lib/measure/catalogue-of";
import { readDesaOfHome } from "#lib/measure/desa-of-home";
import { type Difference, Differences } from "#lib/measure/differences";
import { type PersonYear, personYearsOf } from "#lib/measure/person-year";
import {
  keyOf,
  OPENING_YEARS,
  parseStored,
  readOpenedPersonYears,
  readPersonYears,
  type StoredYear,
  sameYear,
  toStored,
  writePersonYears,
} from "#lib/measure/person-years";
import { readHistories } from "#lib/measure/read-histories";
import { recountEvents } from "#lib/measure/recount-events";
import { addToTallies } from "#lib/measure/tallies";
import { type MonthNumber, monthIn, type Year } from "#lib/period/month";
import type { History } from "#lib/service/history";

/** A person's row of one year as it is stored, and as the history says. */
export type YearChange = { before: StoredYear | null; after: StoredYear; row: PersonYear };

export type Counting = { years: readonly Year[]; catalogue: Catalogue };

/** Someone under the lock, and where that person lives today. */
export type LockedPerson = { id: string; homeId: string | null };

/**
 * Takes the row locks under which a history may change, in the order of the ids, and lets no year open between this and
 * the commit. Every write that can move a mask begins here.
 */
export async function lockPeople(tx: Tx, personIds: readonly string[]): Promise<LockedPerson[]> {
  const ids = [...new Set(personIds)].sort();
  const rows = await unscoped(
    tx,
    "COUNTING",
    () => tx.$queryRaw<{ id: string | null; home_id: string | null }[]>`
      SELECT p.* FROM (SELECT pg_advisory_xact_lock_shared(${OPENING_YEARS}::bigint)) AS no_year_opens
      LEFT JOIN LATERAL (
        SELECT id, home_id FROM persons
        WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE
      ) AS p ON true`,
  );
  return rows.flatMap(({ id, home_id }) => (id ? [{ id, homeId: home_id }] : []));
}

/**
 * Brings the masks of these people, and the tallies they feed, in line with their histories, for every opened year.
 * Safe to repeat. Call it once, last in the transaction: its one statement on tallies holds locks until the commit.
 * With the commit, whoever watches these numbers hears where they moved.
 * Histories that the caller knows as they are now are not read again.
 */
export async function recount(
  tx: Tx,
  personIds: readonly string[],
  known: readonly History[] = [],
  catalogue = CATALOGUE,
): Promise<YearChange[]> {
  const ids = [...new Set(personIds)].sort();
  return await unscoped(tx, "COUNTING", async () => {
    const read = readIn(tx);
    const unknown = ids.filter((id) => !known.some(({ personId }) => personId === id));
    const histories = unknown.length > 0 ? [...known, ...(await readHistories(read, unknown))] : known;
    const asked = { restricted: catalogue.restricted.length > 0 };
    const { years, stored } = await readOpenedPersonYears(read, ids, asked);
    const changes = besideStored(histories, { years, catalogue }, stored).filter((change) => !isSame(change));
    await writePersonYears(read, changes);
    await recountEvents(tx, { histories, years, catalogue });
    const differences = (await differencesOf(read, changes)).sorted();
    await addToTallies(tx, differences, catalogue);
    await tellMoved(tx, movedBy(histories, changes, differences));
    return changes;
  });
}

/** The homes in which something is counted otherwise now; of a record that no mask counts, where its person lives. */
function movedBy(
  histories: readonly History[],
  changes: readonly YearChange[],
  differences: readonly Difference[],
): Moved {
  const counted = changes.flatMap(({ before, row }) => [
    ...(before ? parseStored(before).homes : []),
    ...row.homes,
  ]);
  const today = histories.flatMap(({ residences }) => residences.at(-1)?.homeId ?? []);
  const months = differences.map(({ year, months }) =>
    monthIn(year, (months.findIndex((count) => count !== 0) + 1) as MonthNumber),
  );
  return {
    units: [...counted.flatMap((home) => home ?? []), ...today],
    since: months.sort()[0] ?? null,
    records: 1,
  };
}

/** Every row of these people in these years beside what their histories say. */
export async function comparedYears(
  read: Read,
  people: People,
  by: Counting,
  histories: readonly History[],
): Promise<YearChange[]> {
  return besideStored(histories, by, await readPersonYears(read, people));
}

function besideStored(
  histories: readonly History[],
  { years, catalogue }: Counting,
  stored: ReadonlyMap<string, StoredYear>,
): YearChange[] {
  return histories.flatMap((history) =>
    personYearsOf(history, years, catalogue).map((row) => ({
      before: stored.get(keyOf(history.personId, row.year)) ?? null,
      after: toStored(history.personId, row, catalogue),
      row,
    })),
  );
}

/** Nobody needs a row that counts for nothing. */
export function isSame({ before, after, row }: YearChange): boolean {
  return before ? sameYear(before, after) : row.masks.size === 0;
}

async function differencesOf(read: Read, changes: readonly YearChange[]): Promise<Differences> {
  const moves = changes.map(({ before, row }) => ({ before: before && parseStored(before), row }));
  const homes = moves.flatMap(({ before, row }) => [...(before?.homes ?? []), ...row.homes]);
  const differences = new Differences(
    await readDesaOfHome(
      read,
      homes.flatMap((home) => home ?? []),
    ),
  );
  for (const { before, row } of moves) differences.replace(before, row);
  return differences;
}

export async function readOpenedYears(read: Read): Promise<Year[]> {
  const rows = await read<{ year: Year }>(sql`SELECT year FROM years ORDER BY year`);
  return rows.map(({ year }) => year);
}
