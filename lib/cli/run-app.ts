import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readArguments, readCount } from "#lib/cli/arguments";
import { build, isBuilt } from "#lib/cli/build";
import { beforeEnd, untilInterrupted } from "#lib/cli/command";
import { checkRoom, openDataFolder, openSecrets } from "#lib/cli/data-folder";
import { checkKabupaten, type DemoWish, prepareDemoData } from "#lib/cli/demo-data";
import { keepServer } from "#lib/cli/keep-server";
import { openDatabase, ownLogins } from "#lib/cli/open-database";
import { checkPort, type Server, startServer } from "#lib/cli/server";
import { applySettings } from "#lib/cli/settings";
import { elapsed, step } from "#lib/cli/steps";
import type { DemoMark } from "#lib/db/demo-mark";
import { Halt } from "#lib/db/halt";
import { readHealth } from "#lib/db/health";
import { demandNikKey } from "#lib/db/nik-key";
import { lendToServer } from "#lib/postgres/lend-rights";
import { migrateDatabase } from "#lib/postgres/migrate";

type Mode = "start" | "dev";

/** From nothing to a served district: the way of both demo and dev. */
export async function runApp(mode: Mode): Promise<void> {
  const { dataFolder, port, wish } = await readWish(mode);
  await checkPort(port);
  const folder = await openDataFolder(dataFolder);
  try {
    const demo = await prepareDatabase(mode, port, folder, wish);
    if (mode === "start" && !(await isBuilt())) await step("Membangun aplikasi", build);
    const log = join(folder, "server.log");
    await rm(log, { force: true });
    const server = await step("Menyajikan", () => keepServer({ start: () => startServer(mode, port, log) }));
    beforeEnd(server.stop);
    announce(server, demo);
    await untilInterrupted();
  } catch (error) {
    // A full disk shows itself as all kinds of errors; this sentence is the true one.
    if (!(error instanceof Halt)) await checkRoom(folder);
    throw error;
  }
  console.log("\nBerhenti: server, lalu basis data.");
}

async function prepareDatabase(
  mode: Mode,
  port: number,
  folder: string,
  wish: DemoWish,
): Promise<DemoMark | null> {
  const own = ownLogins();
  const secrets = await openSecrets(folder);
  const logins = await step("Menyalakan basis data", () => openDatabase({ folder, serving: true }));
  const { url } = logins;
  const real = mode === "dev" && own !== null && process.env.DENYUT_DEMO !== "1";
  process.env.DENYUT_DEMO = real ? "0" : "1";
  applySettings(logins, secrets, port);
  if (!real) {
    const demo = await prepareDemoData(url, wish);
    await lendToServer(logins);
    return demo;
  }
  await demandNikKey(url);
  await step("Memigrasikan basis data", () => migrateDatabase(url));
  await lendToServer(logins);
  const { ready, sentence } = await readHealth(url);
  if (!ready) throw new Halt(sentence);
  return null;
}

const OPTIONS = {
  data: { type: "string" },
  kabupaten: { type: "string" },
  people: { type: "string" },
  years: { type: "string" },
} as const;

async function readWish(mode: Mode): Promise<{ dataFolder: string; port: number; wish: DemoWish }> {
  const command = mode === "start" ? "demo" : "dev";
  const usage = `npm run ${command} -- [--kabupaten KODE] [--people N] [--years N] [--data DIR]`;
  const { words, values } = readArguments(OPTIONS, usage);
  if (words.length > 0) throw new Halt(`"${words[0]}" tidak dikenal. Pemakaian: ${usage}`);
  await checkKabupaten(values.kabupaten);
  return {
    dataFolder: values.data ?? ".data",
    port: readCount("PORT", process.env.PORT ?? "3000", 1, 65_535),
    wish: {
      kabupaten: values.kabupaten,
      people: values.people === undefined ? undefined : readCount("--people", values.people, 100, 3_000_000),
      years: values.years === undefined ? undefined : readCount("--years", values.years, 1, 10),
    },
  };
}

function announce({ address }: Server, demo: DemoMark | null): void {
  console.log(`\nDenyut siap dalam ${elapsed()}: ${address}\n`);
  for (const { role, unit, username, password } of demo?.accounts ?? []) {
    console.log(`  ${role.padEnd(11)} ${username.padEnd(26)} ${password.padEnd(14)} ${unit}`);
  }
  console.log("\nCtrl-C untuk berhenti.");
}
