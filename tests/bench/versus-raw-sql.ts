import { readOn, type Sql } from "#lib/db/read";
import { SLOTS } from "#lib/measure/slots";
import type { District } from "#tests/bench/district";
import { fromRecords, fromTallies } from "#tests/bench/raw-sql";
import { median, round, timed } from "#tests/bench/statistics";

type Row = { code: string; puskesmas: string; month: number; people: number };

const { K1, K4, D, BALITA_S, SPM06, SPM07, REMAJA_SCREENED } = SLOTS;
const SHOWN = { K1, K4, D, BALITA_S, SPM06, SPM07, REMAJA_SCREENED };

/** Every index the counting query could wish for, so that the comparison is fair. */
const WISHES = [
  "CREATE INDEX IF NOT EXISTS bench_kind_day ON service_records (kind, served_on, person_id) WHERE voided_at IS NULL",
  "CREATE INDEX IF NOT EXISTS bench_pregnancy ON service_records (pregnancy_id, served_on) WHERE voided_at IS NULL AND kind = 'ANC'",
  "ANALYZE",
];

export type RawSqlFigures = { ratio: number; fromRecordsMs: number; fromTalliesMs: number; records: number };

export async function compareWithRecords(district: District): Promise<RawSqlFigures> {
  const { client } = district;
  const read = readOn(client);
  const { rows } = await client.query(
    "SELECT (SELECT count(*) FROM service_records WHERE voided_at IS NULL)::int AS records, (SELECT max(year) FROM years)::int AS year",
  );
  const { records, year } = rows[0];
  for (const wish of WISHES) await client.query(wish);

  const slow = fromRecords(year);
  const fast = fromTallies(year, SHOWN);
  demandEqual(await read<Row>(slow), await read<Row>(fast));
  await explain(district, slow);
  await explain(district, fast);

  const times = { slow: [] as number[], fast: [] as number[] };
  for (let round = 0; round < 10; round++) {
    times.slow.push(await timed(() => read(slow)));
    times.fast.push(await timed(() => read(fast)));
  }
  await client.query("DROP INDEX bench_kind_day, bench_pregnancy");
  const [fromRecordsMs, fromTalliesMs] = [median(times.slow), median(times.fast)];
  return {
    ratio: round(fromRecordsMs / fromTalliesMs),
    fromRecordsMs: round(fromRecordsMs),
    fromTalliesMs: round(fromTalliesMs, 2),
    records,
  };
}

function demandEqual(slow: Row[], fast: Row[]) {
  const text = (rows: Row[]) =>
    rows.map(({ code, puskesmas, month, people }) => `${code} ${puskesmas} ${month}: ${people}`).sort();
  const [a, b] = [text(slow), text(fast)];
  const differing = a.filter((row, index) => row !== b[index]);
  if (a.length !== b.length || differing.length > 0)
    throw new Error(
      `Hitungan dari catatan berbeda (${a.length} dan ${b.length} baris): ${differing.slice(0, 5).join("; ")}`,
    );
}

async function explain({ client }: District, statement: Sql) {
  const plan = await client.query({
    text: `EXPLAIN (ANALYZE, BUFFERS, SUMMARY) ${statement.text}`,
    values: statement.values,
  });
  console.log(plan.rows.map((row) => `    ${row["QUERY PLAN"]}`).join("\n"));
}
