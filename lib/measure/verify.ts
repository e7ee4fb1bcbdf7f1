import "server-only";
import { withCountingConnection } from "#lib/db/counting-connection";
import { type Read, readOn, sql } from "#lib/db/read";
import { type BatchWork, batchWorkHere } from "#lib/measure/batch-work";
import { inParallel, type People, readBatches } from "#lib/measure/batches";
import { readDesaIds, readEveryLeaf, sumDesa } from "#lib/measure/desa-sums";
import type { Difference } from "#lib/measure/differences";
import { wrongEventTallies } from "#lib/measure/event-sums";
import { HomeSums } from "#lib/measure/home-sums";
import type { Progress } from "#lib/measure/rebuild";
import { readOpenedYears } from "#lib/measure/recount";
import { rowsOfTable, type TallyTable, tallyTables } from "#lib/measure/tallies";

export type Verdict = { people: number; desa: number; differences: string[] };

type Options = { sample?: number; onProgress?: Progress; work?: BatchWork };

/**
 * Checks both invariants in one snapshot: the masks are the measures of the histories, and the tallies are the sums
 * of the masks. With a sample, of that many people and of five desa.
 */
export async function verify({ sample, onProgress, work = batchWorkHere() }: Options = {}): Promise<Verdict> {
  try {
    return await withCountingConnection(async (client) => {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      const read = readOn(client);
      const snapshot = await exportSnapshot(read);
      const years = await readOpenedYears(read);
      const { open, restricted } = work.catalogue;
      const sums = sample
        ? null
        : HomeSums.of({ years, leaves: await readEveryLeaf(read), slots: [...open, ...restricted] });
      const differences: string[] = [];
      let people = 0;
      let done = 0;

      const parts = sample ? [await sampledIds(read, sample)] : await readBatches(read, null);
      await inParallel<People>(parts, work.atOnce, async (part) => {
        const shared = sums?.shared ?? null;
        const compared = await work.run({ verb: "compare", people: part, years, snapshot, sums: shared });
        differences.push(...compared.differences);
        people += compared.people;
        onProgress?.(++done, parts.length, "orang");
      });

      const desaIds = await chooseDesa(read, sample);
      for (const [place, desaId] of desaIds.entries()) {
        const expected = sums ? sums.rowsOf(desaId) : await sumDesa(read, desaId, work.catalogue);
        for (const table of tallyTables(work.catalogue))
          differences.push(...(await compareDesa(read, desaId, { table, expected })));
        onProgress?.(place + 1, desaIds.length, "desa");
      }
      differences.push(...(await wrongEventTallies(read, desaIds)), ...(await strayRows(read)));
      return { people, desa: desaIds.length, differences };
    });
  } finally {
    await work.close();
  }
}

async function exportSnapshot(read: Read): Promise<string> {
  const [row] = await read<{ id: string }>(sql`SELECT pg_export_snapshot() AS id`);
  if (!row) throw new Error("pg_export_snapshot answered nothing");
  return row.id;
}

async function chooseDesa(read: Read, sample: number | undefined): Promise<string[]> {
  const all = await readDesaIds(read);
  return sample ? all.filter((_, index) => index % Math.ceil(all.length / 5) === 0) : all;
}

async function sampledIds(read: Read, sample: number): Promise<string[]> {
  const rows = await read<{ id: string }>(sql`SELECT id FROM persons ORDER BY random() LIMIT ${sample}::int`);
  return rows.map(({ id }) => id);
}

type Compared = { table: TallyTable; expected: readonly Difference[] };

async function compareDesa(read: Read, desaId: string, { table, expected }: Compared): Promise<string[]> {
  const sums = new Map(rowsOfTable(expected, table).map((row) => [keyOf(row), row.months.join(",")]));
  const stored = await read<{ key: string; months: string }>(sql`
    SELECT t.year || '|' || t.unit_id || '|' || t.slot || '|' || t.sex AS key,
      concat_ws(',', m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12) AS months
    FROM ${table.table} t JOIN units u ON u.id = t.unit_id WHERE u.id = ${desaId}::uuid OR u.parent_id = ${desaId}::uuid`);
  const differences: string[] = [];
  for (const { key, months } of stored) {
    const sum = sums.get(key) ?? "0,0,0,0,0,0,0,0,0,0,0,0";
    if (sum !== months) differences.push(`hitungan ${key}: tersimpan ${months}, seharusnya ${sum}`);
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
    SELECT DISTINCT u.code FROM units u JOIN (
      SELECT unit_id FROM tallies UNION ALL SELECT unit_id FROM restricted_tallies) AS t ON t.unit_id = u.id
    WHERE u.kind NOT IN ('DESA', 'POSYANDU', 'TANPA_POSYANDU')`);
  const homes = await read<{ id: string }>(sql`
    SELECT p.id FROM persons p LEFT JOIN LATERAL (
      SELECT home_id FROM residences r WHERE r.person_id = p.id AND r.voided_at IS NULL ORDER BY since DESC LIMIT 1) r ON true
    WHERE p.merged_into_id IS NULL AND p.voided_at IS NULL AND p.home_id IS DISTINCT FROM r.home_id`);
  return [
    ...units.map(({ code }) => `hitungan pada unit ${code}, yang bukan desa atau posyandu`),
    ...homes.map(({ id }) => `orang ${id}: rumah sekarang tidak sama dengan riwayat tempat tinggal`),
  ];
}
