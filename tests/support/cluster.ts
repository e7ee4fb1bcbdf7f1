import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Embedded, startEmbedded } from "#lib/db/embedded";
import { migrateDatabase } from "#lib/db/migrate";
import { databaseUrl, execute } from "#lib/db/temporary-database";

export const TEMPLATE = "denyut_template";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
  }
}

/** One PostgreSQL for the whole run, with a migrated template that every test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, folder } = await startTestServer();
  await execute(server.url, `CREATE DATABASE ${TEMPLATE}`);
  const templateUrl = databaseUrl(server.url, TEMPLATE);
  await migrateDatabase(templateUrl);
  project.provide("templateUrl", templateUrl);
  return () => stopTestServer({ server, folder });
}

export type TestServer = { server: Embedded; folder: string };

export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "denyut-uji-"));
  return { folder, server: await startEmbedded({ folder, durable: false }) };
}

export async function stopTestServer({ server, folder }: TestServer): Promise<void> {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
