import "server-only";
import type { Client } from "pg";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { type Read, readOn, sql } from "#lib/db/read";
import { type Batch, inPairs, readBatches, readIdsBetween } from "#lib/measure/batches";
import { readDesaIds, sumDesa } from "#lib/measure/desa-sums";
import type { Difference } from "#lib/measure/differences";
import type { Progress } from "#lib/measure/rebuild";
import { changedYears, readOpenedYears } from "#lib/measure/recount";

export type Verdict = { people: number; desa: number; differences: string[] };

type Options = { sample?: number; onProgress?: Progress };

/**
 * Checks both invariants in one snapshot: the masks are the measures of the histories, and the tallies are the sums
 * of the masks. With a sample, of that many people and of five desa.
 */
export async function verify({ sample, onProgress }: Options = {}): Promise<Verdict> {
  return await withOwnerConnection((one) =>
    withOwnerConnection(async (two) => {
      await shareSnapshot(one, two);
      const read = readOn(one);
      const years = await readOpenedYears(read);
      const differences: string[] = [];
      let people = 0;

      const parts = sample ? [{ ids: await sampledIds(read, sample) }] : await readBatches(read, null);
      await inPairs<{ ids: string[] } | Batch>(parts, async (part, place, lane) => {
        const own = readOn(lane === 0 ? one : two);
        const ids = "ids" in part ? part.ids : await readIdsBetween(own, part);
        for (const { before, after } of await changedYears(own, ids, years))
          differences.push(
            `orang ${after.person_id} tahun ${after.year}: tersimpan ${before?.masks ?? "-"}, seharusnya ${after.masks}`,
          );
        people += ids.length;
        onProgress?.(place + 1, parts.length, "orang");
      });

      const desaIds = await readDesaIds(read);
      const chosen = sample
        ? desaIds.filter((_, index) => index % Math.ceil(desaIds.length / 5) === 0)
        : desaIds;
      let compared = 0;
      await inPairs(chosen, async (desaId, _, lane) => {
        differences.push(...(await compareDesa(readOn(lane === 0 ? one : two), desaId)));
        onProgress?.(++compared, chosen.length, "desa");
      });
      differences.push(...(await strayRows(read)));
      return { people, desa: chosen.length, differences };
    }),
  );
}

async function shareSnapshot(one: Client, two: Client) {
  await one.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const { rows } = await one.query<{ id: string }>("SELECT pg_export_snapshot() AS id");
  await two.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await two.query(`SET TRANSACTION SNAPSHOT '${rows[0]?.id}'`);
}

async function sampledIds(read: Read, sample: number): Promise<string[]> {
  const rows = await read<{ id: string }>(sql`SELECT id FROM persons ORDER BY random() LIMIT ${sample}::int`);
  return rows.map(({ id }) => id);
}

async function compareDesa(read: Read, desaId: string): Promise<string[]> {
  const sums = new Map((await sumDesa(read, desaId)).map((row) => [keyOf(row), row.months.join(",")]));
  const stored = await read<{ key: string; months: string }>(sql`
    SELECT t.year || '|' || t.unit_id || '|' || t.slot || '|' || t.sex AS key,
      concat_ws(',', m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12) AS months
    FROM tallies t JOIN units u ON u.id = t.unit_id WHERE u.id = ${desaId}::uuid OR (u.parent_id = ${desaId}::uuid)`);
  const differences: string[] = [];
  for (const { key, months } of stored) {
    const expected = sums.get(key) ?? "0,0,0,0,0,0,0,0,0,0,0,0";
    if (expected !== months) differences.push(`hitungan ${key}: tersimpan ${months}, seharusnya ${expected}`);
    sums.delete(key);
  }
  for (const [key, months] of sums) differences.push(`hitungan ${key}: tidak ada, seharusnya ${months}`);
  return differences;
}

function keyOf({ year, unitId, slot, sex }: Difference): string {
  return `${year}|${unitId}|${slot}|${sex}`;
}

/** What the comparison by person and by desa would not see. */
async function strayRows(read: Read): Promise<string[]> {
  const units = await read<{ code: string }>(sql`
    SELECT DISTINCT u.code FROM tallies t JOIN units u ON u.id = t.unit_id
    WHERE u.kind NOT IN ('DESA', 'POSYANDU', 'TANPA_POSYANDU')`);
  const homes = await read<{ id: string }>(sql`
    SELECT p.id FROM persons p LEFT JOIN LATERAL (
      SELECT home_id FROM residences r WHERE r.person_id = p.id ORDER BY since DESC LIMIT 1) r ON true
    WHERE p.merged_into_id IS NULL AND p.home_id IS DISTINCT FROM r.home_id`);
  return [
    ...units.map(({ code }) => `hitungan pada unit ${code}, yang bukan desa atau posyandu`),
    ...homes.map(({ id }) => `orang ${id}: rumah sekarang tidak sama dengan riwayat tempat tinggal`),
  ];
}
