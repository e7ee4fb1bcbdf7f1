import { spawn } from "node:child_process";
import type { District } from "#tests/bench/district";
import { round, timed } from "#tests/bench/statistics";

type RebuildFigures = {
  recordsPerSecond: number;
  seconds: number;
  /** Of a rebuild alone, from the start of its command. */
  microsecondsPerPerson: number;
} & Bytes;

/** Of a row of person_years, and of its share of the table and its index. */
type Bytes = { bytesPerYear: number; bytesOnDisk: number };

/** Everybody recounted and verified by the command a user runs, from its start to its last word. */
export async function measureRebuild(district: District): Promise<RebuildFigures> {
  const { rows } = await district.client.query(`
    SELECT (SELECT count(*)::int FROM service_records) AS records, (SELECT count(*)::int FROM persons) AS people`);
  await district.client.query("UPDATE person_years SET masks = '{}'"); // nothing may be found already counted
  await district.client.query("VACUUM ANALYZE person_years"); // as a day of saves would not have left it
  const rebuild = await timed(() => tallies(district, "rebuild"));
  const verify = await timed(() => tallies(district, "verify"));
  return {
    recordsPerSecond: Math.round((rows[0].records * 1_000) / (rebuild + verify)),
    seconds: round((rebuild + verify) / 1_000),
    microsecondsPerPerson: Math.round((rebuild * 1_000) / rows[0].people),
    ...(await measureBytes(district)),
  };
}

async function measureBytes({ client }: District): Promise<Bytes> {
  await client.query("VACUUM FULL person_years"); // as it lies without what the rebuild left behind
  const { rows } = await client.query<Bytes>(`
    SELECT round(avg(pg_column_size(y.*)))::int AS "bytesPerYear",
      (pg_total_relation_size('person_years') / count(*))::int AS "bytesOnDisk" FROM person_years y`);
  return rows[0] ?? { bytesPerYear: 0, bytesOnDisk: 0 };
}

export function tallies({ folder, environment }: District, verb: "rebuild" | "verify"): Promise<void> {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/cli/tallies.ts", verb, "--data", folder],
    { stdio: "inherit", env: { ...process.env, ...environment } },
  );
  return new Promise((done, fail) =>
    child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`tallies ${verb}: ${code}`)))),
  );
}
