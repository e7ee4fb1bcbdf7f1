import "server-only";
import { type CountingPool, openCountingPool } from "#lib/db/counting-connection";
import { sql } from "#lib/db/read";
import { among, type People } from "#lib/measure/batches";
import { CATALOGUE } from "#lib/measure/catalogue";
import type { Catalogue } from "#lib/measure/catalogue-of";
import { HomeSums, type SharedSums } from "#lib/measure/home-sums";
import { parseStored, type StoredYear, writePersonYears } from "#lib/measure/person-years";
import { readHistories } from "#lib/measure/read-histories";
import { comparedYears, isSame, type YearChange } from "#lib/measure/recount";
import { setEventYears, wrongEventYears } from "#lib/measure/recount-events";
import type { Year } from "#lib/period/month";

export type BatchTask =
  | { verb: "recount"; people: People; years: readonly Year[] }
  | {
      verb: "compare";
      people: People;
      years: readonly Year[];
      snapshot: string;
      /** To which the stored masks are added. */
      sums: SharedSums | null;
    };

/** Differences are sentences, one for each stored row that is not what the history says. */
export type BatchResult = { people: number; differences: string[] };

/** Whoever does the batches of a rebuild or a verify: this thread, or several. */
export type BatchWork = {
  /** By what it counts. */
  catalogue: Catalogue;
  atOnce: number;
  run: (task: BatchTask) => Promise<BatchResult>;
  close: () => Promise<void>;
};

/** In the thread that asks; two at a time, because each waits for the database half of its time. */
export function batchWorkHere(catalogue = CATALOGUE): BatchWork {
  const pool = openCountingPool(2);
  return {
    catalogue,
    atOnce: 2,
    run: (task) =>
      task.verb === "recount" ? recountBatch(pool, task, catalogue) : compareBatch(pool, task, catalogue),
    close: pool.close,
  };
}

type Recount = Extract<BatchTask, { verb: "recount" }>;
type Compare = Extract<BatchTask, { verb: "compare" }>;

/**
 * Brings the masks of these people in line, under the same row locks as a save. The tallies come later, desa by desa.
 * A save that waits for one of them while it holds another makes PostgreSQL end this transaction: it is begun again.
 */
function recountBatch(
  pool: CountingPool,
  { people, years }: Recount,
  catalogue: Catalogue,
): Promise<BatchResult> {
  return untilNoDeadlock(() =>
    pool.inTransaction(async (read) => {
      const rows = await read<{ id: string }>(sql`
        SELECT id FROM persons WHERE ${among(sql`id`, people)} ORDER BY id FOR UPDATE`);
      const locked = new Set(rows.map(({ id }) => id)); // whoever is registered meanwhile was counted by that
      const histories = (await readHistories(read, people)).filter(({ personId }) => locked.has(personId));
      const compared = await comparedYears(read, people, { years, catalogue }, histories);
      await writePersonYears(
        read,
        compared.filter((change) => !isSame(change)),
      );
      await setEventYears(read, { histories, years, catalogue });
      return { people: locked.size, differences: [] };
    }),
  );
}

const DEADLOCK = "40P01";
const ATTEMPTS = 5;

async function untilNoDeadlock<T>(work: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const deadlock = error instanceof Error && "code" in error && error.code === DEADLOCK;
    if (!deadlock || attempt === ATTEMPTS) throw error;
    return await untilNoDeadlock(work, attempt + 1);
  }
}

function compareBatch(
  pool: CountingPool,
  { people, years, snapshot, sums }: Compare,
  catalogue: Catalogue,
): Promise<BatchResult> {
  return pool.inSnapshot(snapshot, async (read) => {
    const histories = await readHistories(read, people);
    const compared = await comparedYears(read, people, { years, catalogue }, histories);
    const differing = compared.filter((change) => !isSame(change));
    if (sums) addStored(new HomeSums(sums), compared, new Set(differing));
    return {
      people: new Set(compared.map(({ after }) => after.person_id)).size,
      differences: [
        ...differing.map(
          ({ before, after }) =>
            `orang ${after.person_id} tahun ${after.year}: tersimpan ${before ? told(before) : "-"}, seharusnya ${told(after)}`,
        ),
        ...(await wrongEventYears(read, { histories, years, catalogue })),
      ],
    };
  });
}

function told({ masks, restricted }: StoredYear): string {
  return restricted === "{}" ? masks : `${masks} dan ${restricted}`;
}

/** Where the history says the same, its row is at hand and need not be read from the stored text. */
function addStored(sums: HomeSums, compared: readonly YearChange[], differing: ReadonlySet<YearChange>) {
  for (const change of compared)
    if (change.before) sums.add(differing.has(change) ? parseStored(change.before) : change.row);
}
