import { join } from "node:path";
import { beforeEnd, runCommand, untilInterrupted } from "#lib/cli/command";
import { startServer } from "#lib/cli/server";
import { demandNikKey } from "#lib/db/nik-key";
import { freePort } from "#lib/postgres/cluster";
import { lendToServer } from "#lib/postgres/lend-rights";
import { migrateDatabase } from "#lib/postgres/migrate";
import { seedDemo } from "#prisma/seed/demo";
import { TEST_ENVIRONMENT } from "#tests/support/environment";
import { publishTo } from "#tests/support/publish";
import { startTestServer, stopTestServer } from "#tests/support/server";

/** A process of its own: database, a small seeded district and the production build, until the tests let go. */
await runCommand(async () => {
  const database = await startTestServer();
  beforeEnd(() => stopTestServer(database));
  const { url, serverUrl } = database.server;
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  Object.assign(process.env, TEST_ENVIRONMENT, {
    DATABASE_URL: serverUrl,
    DENYUT_OWNER_URL: url,
    NEXTAUTH_URL: address,
  });
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
  const log = join(database.folder, "server.log");
  const server = await startServer("start", port, log);
  beforeEnd(server.stop);
  process.send?.({ address, databaseUrl: url, accounts, log });
  await untilInterrupted();
});
