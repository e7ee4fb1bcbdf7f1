import type { TestProject } from "vitest/node";
import { execute } from "#lib/db/execute";
import { migrateDatabase } from "#lib/postgres/migrate";
import { databaseUrl } from "#lib/postgres/temporary-database";
import { startTestServer, stopTestServer } from "#tests/support/server";

export const TEMPLATE = "denyut_template";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
    /** Of the cluster, gone with it. */
    folder: string;
  }
}

/** One PostgreSQL for the whole run, with a migrated template that every test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, folder } = await startTestServer();
  await execute(server.url, `CREATE DATABASE ${TEMPLATE}`);
  const templateUrl = databaseUrl(server.url, TEMPLATE);
  await migrateDatabase(templateUrl);
  project.provide("templateUrl", templateUrl);
  project.provide("folder", folder);
  return () => stopTestServer({ server, folder });
}
