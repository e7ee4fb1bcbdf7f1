import "server-only";
import { openOwnerPool, withOwnerConnection } from "#lib/db/owner-connection";
import { type Read, readOn, sql } from "#lib/db/read";
import { type BatchWork, batchWorkHere } from "#lib/measure/batch-work";
import { inParallel, readBatches } from "#lib/measure/batches";
import { readDesaIds, readLeaves, sumDesa } from "#lib/measure/desa-sums";
import type { Difference } from "#lib/measure/differences";
import { setDesaEvents } from "#lib/measure/event-sums";
import { fingerprint } from "#lib/measure/fingerprint";
import { SLOT_COUNT } from "#lib/measure/slots";
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
    return await withOwnerConnection(async (client) => {
      const read = readOn(client);
      await waitForOthers(read, onWait);
      const { years, after } = await begin(read);
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

      await setEveryDesa(read, years, onProgress);
      await end(read, years);
      return { people };
    });
  } finally {
    await work.close();
  }
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
async function begin(read: Read): Promise<Beginning> {
  const marked = await read<{ year: Year; was: boolean }>(sql`
    UPDATE years y SET recounting_since = coalesce(y.recounting_since, now())
    FROM years before WHERE before.year = y.year
    RETURNING y.year, before.recounting_since IS NOT NULL AS was`);
  const [state] = await read<{ fingerprint: string; rebuilt_up_to: string | null }>(
    sql`SELECT fingerprint, rebuilt_up_to FROM counting_state`,
  );
  const interrupted = state?.fingerprint === fingerprint() && marked.every(({ was }) => was);
  const after = interrupted ? state.rebuilt_up_to : null;
  await read(sql`INSERT INTO counting_state (id, fingerprint, rebuilt_up_to) VALUES (1, ${fingerprint()}, ${after}::uuid)
    ON CONFLICT (id) DO UPDATE SET fingerprint = EXCLUDED.fingerprint, rebuilt_up_to = EXCLUDED.rebuilt_up_to, changed_at = now()`);
  return { years: marked.map(({ year }) => year).sort(), after };
}

/** A year that was opened while this went on was not counted here, and stays marked. */
async function end(read: Read, years: readonly Year[]) {
  await read(sql`UPDATE years SET recounting_since = NULL WHERE year = ANY (${[...years]}::smallint[])`);
  await read(sql`UPDATE counting_state SET rebuilt_up_to = NULL, changed_at = now()`);
}

async function setEveryDesa(read: Read, years: readonly Year[], onProgress: Progress | undefined) {
  const pool = openOwnerPool(2);
  try {
    const desaIds = await readDesaIds(read);
    let set = 0;
    await inParallel(desaIds, 2, async (desaId) => {
      const leaves = await pool.inTransaction((own) => readLeaves(own, desaId));
      const units = [...leaves.map(({ id }) => id), desaId];
      await pool.inTransaction((own) => makeRows(own, units, years));
      await pool.inTransaction((own) => setDesa(own, desaId, units));
      await setDesaEvents(pool, desaId);
      onProgress?.(++set, desaIds.length, "desa");
    });
  } finally {
    await pool.close();
  }
}

/** Made before they are locked, so that a save under way has something to wait for. */
async function makeRows(read: Read, units: readonly string[], years: readonly Year[]) {
  await read(sql`
    INSERT INTO tallies (year, unit_id, slot, sex)
    SELECT y, u, s, x FROM unnest(${[...years]}::smallint[]) y, unnest(${[...units]}::uuid[]) u,
      generate_series(0, ${SLOT_COUNT - 1}::int) s, unnest(enum_range(NULL::"Sex")) x
    ORDER BY 1, 2, 3, 4 ON CONFLICT DO NOTHING`);
}

/** Locks every tally row of the desa and of its leaf units, sums the stored masks, and writes. */
async function setDesa(read: Read, desaId: string, units: readonly string[]) {
  await read(sql`SELECT 1 FROM tallies WHERE unit_id = ANY (${[...units]}::uuid[])
    ORDER BY year, unit_id, slot, sex FOR UPDATE`);
  await writeSums(read, units, await sumDesa(read, desaId));
}

/** Writes the rows that say something else; a row without a sum is nought. */
async function writeSums(read: Read, units: readonly string[], rows: readonly Difference[]) {
  const month = (index: number) => rows.map(({ months }) => months[index] ?? 0);
  await read(sql`
    UPDATE tallies t SET m1 = d.m1, m2 = d.m2, m3 = d.m3, m4 = d.m4, m5 = d.m5, m6 = d.m6, m7 = d.m7, m8 = d.m8,
      m9 = d.m9, m10 = d.m10, m11 = d.m11, m12 = d.m12
    FROM (
      SELECT year, unit_id, slot, sex, coalesce(s.m1, 0) AS m1, coalesce(s.m2, 0) AS m2, coalesce(s.m3, 0) AS m3,
        coalesce(s.m4, 0) AS m4, coalesce(s.m5, 0) AS m5, coalesce(s.m6, 0) AS m6, coalesce(s.m7, 0) AS m7,
        coalesce(s.m8, 0) AS m8, coalesce(s.m9, 0) AS m9, coalesce(s.m10, 0) AS m10, coalesce(s.m11, 0) AS m11,
        coalesce(s.m12, 0) AS m12
      FROM tallies LEFT JOIN unnest(${rows.map(({ year }) => year)}::smallint[], ${rows.map(({ unitId }) => unitId)}::uuid[],
        ${rows.map(({ slot }) => slot)}::smallint[], ${rows.map(({ sex }) => sex)}::"Sex"[],
        ${month(0)}::int[], ${month(1)}::int[], ${month(2)}::int[], ${month(3)}::int[], ${month(4)}::int[], ${month(5)}::int[],
        ${month(6)}::int[], ${month(7)}::int[], ${month(8)}::int[], ${month(9)}::int[], ${month(10)}::int[], ${month(11)}::int[]
      ) AS s (year, unit_id, slot, sex, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12) USING (year, unit_id, slot, sex)
      WHERE unit_id = ANY (${[...units]}::uuid[])
    ) AS d
    WHERE t.year = d.year AND t.unit_id = d.unit_id AND t.slot = d.slot AND t.sex = d.sex
      AND (t.m1, t.m2, t.m3, t.m4, t.m5, t.m6, t.m7, t.m8, t.m9, t.m10, t.m11, t.m12)
        <> (d.m1, d.m2, d.m3, d.m4, d.m5, d.m6, d.m7, d.m8, d.m9, d.m10, d.m11, d.m12)`);
}
