import { join } from "node:path";
import { beforeEnd, runCommand, untilInterrupted } from "#lib/cli/command";
import { startServer } from "#lib/cli/server";
import { execute } from "#lib/db/execute";
import { leaveDatabase } from "#lib/db/leave-database";
import { demandNikKey } from "#lib/db/nik-key";
import { databaseOf } from "#lib/db/role";
import { freePort } from "#lib/postgres/cluster";
import { lendRights, lendToServer } from "#lib/postgres/lend-rights";
import { migrateDatabase } from "#lib/postgres/migrate";
import { databaseUrl } from "#lib/postgres/temporary-database";
import { seedDemo } from "#prisma/seed/demo";
import type { District } from "#tests/support/e2e-districts";
import { TEST_ENVIRONMENT } from "#tests/support/environment";
import { publishTo } from "#tests/support/publish";
import { startTestServer, stopTestServer } from "#tests/support/server";

/** The name of the second database. */
const OWN = "denyut_sendiri";

/**
 * A process of its own: a database with a small seeded district and the production build on it, until the tests let go; and
 * the same once more, for those who compare the whole of it.
 */
await runCommand(async () => {
  const database = await startTestServer();
  beforeEnd(() => stopTestServer(database));
  const { url, serverUrl } = database.server;
  Object.assign(process.env, TEST_ENVIRONMENT, { DATABASE_URL: serverUrl, DENYUT_OWNER_URL: url });
  delete process.env.NODE_OPTIONS;

  await migrateDatabase(url);
  await lendToServer({ url, serverUrl });
  await demandNikKey(url);
  const accounts = await seedDemo({
    kabupaten: "19.02",
    people: 1_500,
    years: 2,
    onProgress: () => undefined,
  });
  await publishTo(["19.02", "19.02.01.1016"]);
  await leaveDatabase();
  await execute(databaseUrl(url, "postgres"), `CREATE DATABASE ${OWN} TEMPLATE ${databaseOf(url)}`);
  const own = { url: databaseUrl(url, OWN), serverUrl: databaseUrl(serverUrl, OWN) };
  await lendRights(own.url);
  await lendToServer(own);
  const districts = {
    common: await serve({ url, serverUrl }, join(database.folder, "server.log")),
    own: await serve(own, join(database.folder, "server-own.log")),
  };
  process.send?.({ districts, accounts });
  await untilInterrupted();
});

async function serve({ url, serverUrl }: { url: string; serverUrl: string }, log: string): Promise<District> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  Object.assign(process.env, { DATABASE_URL: serverUrl, NEXTAUTH_URL: address });
  const server = await startServer("start", port, log);
  beforeEnd(server.stop);
  return { address, databaseUrl: url, log };
}
