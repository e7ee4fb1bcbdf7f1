import { afterAll, vi } from "vitest";
import { beginDatabase, endDatabase, ownUrl } from "#tests/support/database";
import { asOtherProcess } from "#tests/support/other-process";

// Runs before each file, so that the first reading of the settings already sees this file's own database.

process.env.DATABASE_URL = ownUrl;
const before = { ...process.env };
await beginDatabase();
const settings = await read();

/** The files of a worker share its process: whoever was another for a while leaves none of it behind. */
afterAll(async () => {
  await endDatabase();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  if ((await read()) !== settings) asOtherProcess({});
});

/** As this process has parsed them, which may have been long before. */
async function read(): Promise<string> {
  const { env } = await import("#lib/env");
  return JSON.stringify(env());
}
