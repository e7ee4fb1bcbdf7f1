import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Embedded, startEmbedded } from "#lib/postgres/embedded";

export type TestServer = { server: Embedded; folder: string };

/** A PostgreSQL for one run of tests, in a folder that goes with it. */
export async function startTestServer(durable = false): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "denyut-uji-"));
  return { folder, server: await startEmbedded({ folder, durable }) };
}

export async function stopTestServer({ server, folder }: TestServer): Promise<void> {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
