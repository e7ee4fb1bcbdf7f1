import { spawn } from "node:child_process";
import type { District } from "#tests/bench/district";
import { round, timed } from "#tests/bench/statistics";

/** Everybody recounted and verified by the command a user runs, from its start to its last word. */
export async function measureRebuild(
  district: District,
): Promise<{ recordsPerSecond: number; seconds: number }> {
  const { rows } = await district.client.query("SELECT count(*)::int AS records FROM service_records");
  await district.client.query("UPDATE person_years SET masks = '{}'"); // nothing may be found already counted
  await district.client.query("VACUUM ANALYZE person_years"); // as a day of saves would not have left it
  const milliseconds = await timed(async () => {
    await tallies(district, "rebuild");
    await tallies(district, "verify");
  });
  return {
    recordsPerSecond: Math.round((rows[0].records * 1_000) / milliseconds),
    seconds: round(milliseconds / 1_000),
  };
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
