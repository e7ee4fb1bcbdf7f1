import "server-only";
import type { Client } from "pg";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { type Read, readOn, sql } from "#lib/db/read";
import { type Batch, inPairs, readBatches } from "#lib/measure/batches";
import { readDesaIds, readLeaves, sumDesa } from "#lib/measure/desa-sums";
import type { Difference } from "#lib/measure/differences";
import { fingerprint } from "#lib/measure/fingerprint";
import { personYearsStatement } from "#lib/measure/person-years";
import { changedYears, readOpenedYears } from "#lib/measure/recount";
import { SLOT_COUNT } from "#lib/measure/slots";
import type { Year } from "#lib/period/month";

export type Progress = (done: number, total: number, what: "orang" | "desa") => void;

/**
 * Recounts everybody for every opened year while the application goes on: first the masks, in batches under the same
 * row locks as a save, then desa by desa the tallies. Goes on where an interrupted rebuild stopped.
 */
export async function rebuild({ onProgress }: { onProgress?: Progress } = {}): Promise<{ people: number }> {
  return await withOwnerConnection((one) =>
    withOwnerConnection(async (two) => {
      const read = readOn(one);
      const years = await readOpenedYears(read);
      const after = await begin(read);
      const batches = await readBatches(read, after);
      const finished = new Set<number>();
      let marked = 0;
      let people = 0;

      await inPairs(batches, async (batch, place, lane) => {
        const counted = await recountBatch(lane === 0 ? one : two, batch, years);
        people += counted; // not in one step: both lanes would add to what stood before they waited
        finished.add(place);
        while (finished.has(marked)) marked++;
        const upTo = batches[marked - 1]?.upTo;
        if (upTo)
          await readOn(lane === 0 ? one : two)(sql`UPDATE counting_state SET rebuilt_up_to = ${upTo}::uuid`);
        onProgress?.(finished.size, batches.length, "orang");
      });

      const desaIds = await readDesaIds(read);
      let set = 0;
      await inPairs(desaIds, async (desaId, _, lane) => {
        await setDesa(lane === 0 ? one : two, desaId, years);
        onProgress?.(++set, desaIds.length, "desa");
      });
      await end(read);
      return { people };
    }),
  );
}

/** Marks the years as "sedang dihitung ulang" and says after whom to go on. */
async function begin(read: Read): Promise<string | null> {
  await read(sql`UPDATE years SET recounting_since = coalesce(recounting_since, now())`);
  const [state] = await read<{ fingerprint: string; rebuilt_up_to: string | null }>(
    sql`SELECT fingerprint, rebuilt_up_to FROM counting_state`,
  );
  const goOn = state?.fingerprint === fingerprint() ? state.rebuilt_up_to : null;
  await read(sql`INSERT INTO counting_state (id, fingerprint, rebuilt_up_to) VALUES (1, ${fingerprint()}, ${goOn}::uuid)
    ON CONFLICT (id) DO UPDATE SET fingerprint = EXCLUDED.fingerprint, rebuilt_up_to = EXCLUDED.rebuilt_up_to, changed_at = now()`);
  return goOn;
}

async function end(read: Read) {
  await read(sql`UPDATE years SET recounting_since = NULL`);
  await read(sql`UPDATE counting_state SET rebuilt_up_to = NULL, changed_at = now()`);
}

async function recountBatch(client: Client, { after, upTo }: Batch, years: readonly Year[]) {
  const read = readOn(client);
  return await inTransaction(client, async () => {
    const locked = await read<{ id: string }>(sql`
      SELECT id FROM persons WHERE id > ${after}::uuid AND id <= ${upTo}::uuid ORDER BY id FOR UPDATE`);
    const ids = locked.map(({ id }) => id);
    const changes = await changedYears(read, ids, years);
    if (changes.length > 0) await read(personYearsStatement(changes.map((change) => change.after)));
    return ids.length;
  });
}

/**
 * Locks every tally row of the desa and of its leaf units, sums the stored masks, and writes. The rows are made
 * first, so that a save under way has something to wait for.
 */
async function setDesa(client: Client, desaId: string, years: readonly Year[]) {
  const read = readOn(client);
  const units = [...(await readLeaves(read, desaId)), desaId];
  await read(sql`
    INSERT INTO tallies (year, unit_id, slot, sex)
    SELECT y, u, s, x FROM unnest(${[...years]}::smallint[]) y, unnest(${units}::uuid[]) u,
      generate_series(0, ${SLOT_COUNT - 1}::int) s, unnest(enum_range(NULL::"Sex")) x
    ORDER BY 1, 2, 3, 4 ON CONFLICT DO NOTHING`);
  await inTransaction(client, async () => {
    await read(sql`SELECT 1 FROM tallies WHERE unit_id = ANY (${units}::uuid[])
      ORDER BY year, unit_id, slot, sex FOR UPDATE`);
    await writeSums(read, units, await sumDesa(read, desaId));
  });
}

async function writeSums(read: Read, units: readonly string[], rows: readonly Difference[]) {
  await read(sql`UPDATE tallies SET m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0, m6 = 0, m7 = 0, m8 = 0, m9 = 0, m10 = 0, m11 = 0, m12 = 0
    WHERE unit_id = ANY (${[...units]}::uuid[]) AND (m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12) <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)`);
  const month = (index: number) => rows.map(({ months }) => months[index] ?? 0);
  await read(sql`
    UPDATE tallies t SET m1 = d.m1, m2 = d.m2, m3 = d.m3, m4 = d.m4, m5 = d.m5, m6 = d.m6, m7 = d.m7, m8 = d.m8,
      m9 = d.m9, m10 = d.m10, m11 = d.m11, m12 = d.m12
    FROM unnest(${rows.map(({ year }) => year)}::smallint[], ${rows.map(({ unitId }) => unitId)}::uuid[],
      ${rows.map(({ slot }) => slot)}::smallint[], ${rows.map(({ sex }) => sex)}::text[],
      ${month(0)}::int[], ${month(1)}::int[], ${month(2)}::int[], ${month(3)}::int[], ${month(4)}::int[], ${month(5)}::int[],
      ${month(6)}::int[], ${month(7)}::int[], ${month(8)}::int[], ${month(9)}::int[], ${month(10)}::int[], ${month(11)}::int[]
    ) AS d (year, unit_id, slot, sex, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)
    WHERE t.year = d.year AND t.unit_id = d.unit_id AND t.slot = d.slot AND t.sex = d.sex::"Sex"`);
}

async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
