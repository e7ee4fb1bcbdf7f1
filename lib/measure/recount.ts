import "server-only";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { type Read, readIn, sql } from "#lib/db/read";
import type { People } from "#lib/measure/batches";
import { readDesaOfHome } from "#lib/measure/desa-of-home";
import { Differences } from "#lib/measure/differences";
import { type PersonYear, personYearsOf } from "#lib/measure/person-year";
import {
  keyOf,
  parseStored,
  readPersonYears,
  type StoredYear,
  sameYear,
  toStored,
  writePersonYears,
} from "#lib/measure/person-years";
import { readHistories } from "#lib/measure/read-histories";
import { addToTallies } from "#lib/measure/tallies";
import type { Year } from "#lib/period/month";

/** A person's row of one year as it is stored, and as the history says. */
export type YearChange = { before: StoredYear | null; after: StoredYear; row: PersonYear };

/**
 * Takes the row locks under which a history may change, in the order of the ids. Every write that can move a mask
 * begins here.
 */
export async function lockPeople(tx: Tx, personIds: readonly string[]) {
  const ids = [...new Set(personIds)].sort();
  await asRecount(tx, async () => {
    await tx.$queryRaw`SELECT id FROM persons WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  });
}

/**
 * Brings the masks of these people, and the tallies they feed, in line with their histories, for every opened year.
 * Safe to repeat. Call it once, last in the transaction: its one statement on tallies holds locks until the commit.
 */
export async function recount(tx: Tx, personIds: readonly string[]): Promise<YearChange[]> {
  const ids = [...new Set(personIds)].sort();
  return await asRecount(tx, async () => {
    const read = readIn(tx);
    await tx.$executeRaw`LOCK TABLE years IN ROW SHARE MODE`; // no year is opened between this and the commit
    const changes = await changedYears(read, ids, await readOpenedYears(read));
    await writePersonYears(
      tx,
      changes.map(({ after }) => after),
    );
    await addToTallies(tx, (await differencesOf(read, changes)).sorted());
    return changes;
  });
}

/** The rows of person_years that no longer say what the histories say. */
export async function changedYears(
  read: Read,
  people: People,
  years: readonly Year[],
): Promise<YearChange[]> {
  return (await comparedYears(read, people, years)).filter((change) => !isSame(change));
}

/** Every row of these people in these years beside what their histories say. */
export async function comparedYears(
  read: Read,
  people: People,
  years: readonly Year[],
): Promise<YearChange[]> {
  const histories = await readHistories(read, people);
  const stored = await readPersonYears(read, people);
  return histories.flatMap((history) =>
    personYearsOf(history, years).map((row) => ({
      before: stored.get(keyOf(history.personId, row.year)) ?? null,
      after: toStored(history.personId, row),
      row,
    })),
  );
}

/** Nobody needs a row that counts for nothing. */
export function isSame({ before, after, row }: YearChange): boolean {
  return before ? sameYear(before, after) : row.masks.every((mask) => mask === 0);
}

async function differencesOf(read: Read, changes: readonly YearChange[]): Promise<Differences> {
  const differences = new Differences(await readDesaOfHome(read));
  for (const { before, row } of changes) differences.replace(before && parseStored(before), row);
  return differences;
}

export async function readOpenedYears(read: Read): Promise<Year[]> {
  const rows = await read<{ year: Year }>(sql`SELECT year FROM years ORDER BY year`);
  return rows.map(({ year }) => year);
}
