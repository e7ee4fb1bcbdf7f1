import { afterAll, vi } from "vitest";
import { asOtherProcess } from "#tests/support/other-process";

/** The files of a worker share its process: whoever was another for a while leaves none of it behind. */
export async function keepOwnSettings(): Promise<void> {
  const before = { ...process.env };
  const settings = await read();
  afterAll(async () => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    if ((await read()) !== settings) asOtherProcess({});
  });
}

/** As this process has parsed them, which may have been long before. */
async function read(): Promise<string> {
  const { env } = await import("#lib/env");
  return JSON.stringify(env());
}
