import "server-only";
import { openCountingPool, withCountingConnection } from "#lib/db/counting-connection";
import { type Read, readOn, sql } from "#lib/db/read";
import { type BatchWork, batchWorkHere } from "#lib/measure/batch-work";
import { inParallel, readBatches } from "#lib/measure/batches";
import { readDesaIds, readLeaves } from "#lib/measure/desa-sums";
import { setDesaEvents } from "#lib/measure/event-sums";
import { fingerprint } from "#lib/measure/fingerprint";
import type { Counting } from "#lib/measure/recount";
import { makeRows, setDesa } from "#lib/measure/set-desa";
import type { Year } from "#lib/period/month";

export type Progress = (done: number, total: number, what: "orang" | "desa") => void;

type Options = {
  onProgress?: Progress;
  /** Another rebuild is under way; this one begins when it has ended. */
  onWait?: () => void;
  work?: BatchWork;
};

/** Held while a rebuild runs; the number means nothing. */
const REBUILD_LOCK = 5311;

/**
 * Recounts everybody for every opened year while the application goes on: first the masks, in batches under the same
 * row locks as a save, then desa by desa the tallies. One at a time; goes on where an interrupted rebuild stopped.
 */
export async function rebuild({ onProgress, onWait, work = batchWorkHere() }: Options = {}): Promise<{
  people: number;
}> {
  try {
    return await withCountingConnection(async (client) => {
      const read = readOn(client);
      await waitForOthers(read, onWait);
      const { years, after } = await begin(read, fingerprint(work.catalogue));
      const batches = await readBatches(read, after);
      const finished = new Set<number>();
      let marked = 0;
      let people = 0;

      await inParallel(batches, work.atOnce, async (batch, place) => {
        const counted = await work.run({ verb: "recount", people: batch, years });
        people += counted.people; // not in one step: others would add to what stood before they waited
        finished.add(place);
        while (finished.has(marked)) marked++;
        const upTo = batches[marked - 1]?.upTo;
        if (upTo) await read(sql`UPDATE counting_state SET rebuilt_up_to = ${upTo}::uuid`);
        onProgress?.(finished.size, batches.length, "orang");
      });

      await setEveryDesa(read, { years, catalogue: work.catalogue }, onProgress);
      await end(read, years);
      return { people };
    });
  } finally {
    await work.close();
  }
}

/** Whether somebody's rebuild runs now: one that was killed holds nothing any more. */
export async function isRebuilding(read: Read): Promise<boolean> {
  const held = await read(sql`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = 0
    AND objid = ${REBUILD_LOCK}::int::oid AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
  return held.length > 0;
}

/** The lock is this connection's and ends with it, however the rebuild ends. */
async function waitForOthers(read: Read, onWait: (() => void) | undefined) {
  const [lock] = await read<{ held: boolean }>(
    sql`SELECT pg_try_advisory_lock(${REBUILD_LOCK}::int) AS held`,
  );
  if (lock?.held) return;
  onWait?.();
  await read(sql`SELECT pg_advisory_lock(${REBUILD_LOCK}::int)::text`);
}

type Beginning = { years: Year[]; after: string | null };

/**
 * Marks the years as "sedang dihitung ulang" and says after whom to go on: only where every year was marked already, so
 * that what was counted was counted for all of them.
 */
async function begin(read: Read, print: string): Promise<Beginning> {
  const marked = await read<{ year: Year; was: boolean }>(sql`
    UPDATE years y SET recounting_since = coalesce(y.recounting_since, now())
    FROM years before WHERE before.year = y.year
    RETURNING y.year, before.recounting_since IS NOT NULL AS was`);
  const [state] = await read<{ fingerprint: string; rebuilt_up_to: string | null }>(
    sql`SELECT fingerprint, rebuilt_up_to FROM counting_state`,
  );
  const interrupted = state?.fingerprint === print && marked.every(({ was }) => was);
  const after = interrupted ? state.rebuilt_up_to : null;
  await read(sql`INSERT INTO counting_state (id, fingerprint, rebuilt_up_to) VALUES (1, ${print}, ${after}::uuid)
    ON CONFLICT (id) DO UPDATE SET fingerprint = EXCLUDED.fingerprint, rebuilt_up_to = EXCLUDED.rebuilt_up_to, changed_at = now()`);
  return { years: marked.map(({ year }) => year).sort(), after };
}

/** A year that was opened while this went on was not counted here, and stays marked. */
async function end(read: Read, years: readonly Year[]) {
  await read(sql`UPDATE years SET recounting_since = NULL WHERE year = ANY (${[...years]}::smallint[])`);
  await read(sql`UPDATE counting_state SET rebuilt_up_to = NULL, changed_at = now()`);
}

async function setEveryDesa(read: Read, by: Counting, onProgress: Progress | undefined) {
  const pool = openCountingPool(2);
  try {
    const desaIds = await readDesaIds(read);
    let set = 0;
    await inParallel(desaIds, 2, async (desaId) => {
      const leaves = await pool.inTransaction((own) => readLeaves(own, desaId));
      const desa = { id: desaId, units: [...leaves.map(({ id }) => id), desaId] };
      await pool.inTransaction((own) => makeRows(own, desa, by));
      await pool.inTransaction((own) => setDesa(own, desa, by));
      await setDesaEvents(pool, desaId);
      onProgress?.(++set, desaIds.length, "desa");
    });
  } finally {
    await pool.close();
  }
}
