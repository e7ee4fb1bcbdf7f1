import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { Halt } from "#lib/db/halt";
import { startEmbedded } from "#lib/postgres/embedded";
import { sessionCookie } from "#tests/support/session-cookie";

/** One served demo district: the same command a user runs, on its own data folder and port. */
export type District = {
  people: number;
  today: string;
  folder: string;
  address: string;
  url: string;
  client: pg.Client;
  environment: Record<string, string>;
  cookie: (username: string) => Promise<string>;
  get: (path: string, cookie: string) => Promise<string>;
  stop: () => Promise<void>;
};

/** Of every bench, whatever the date: early in a month most children are not yet weighed. */
const TODAY = "2026-11-04";

type Wish = { people: number; years: number; port: number; today?: string; folder?: string };

export async function openDistrict({ people, years, port, ...wish }: Wish): Promise<District> {
  const { today = TODAY, folder = join(".data", `bench-${people}-${years}`) } = wish;
  const stopServer = await serve(folder, { people, years, port, today });
  const { url } = await startEmbedded({ folder });
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // whoever asks next is told
  await client.connect();
  const secrets = JSON.parse(await readFile(join(folder, "secrets.json"), "utf8"));
  let stopped: Promise<void> | undefined;
  const address = `http://127.0.0.1:${port}`;
  return {
    people,
    today,
    folder,
    address,
    url,
    client,
    environment: {
      DATABASE_URL: url,
      DENYUT_NIK_KEY: secrets.nikKey,
      NEXTAUTH_SECRET: secrets.nextAuthSecret,
      DENYUT_DEMO: "1",
      DENYUT_TODAY: today,
    },
    cookie: (username) => sessionCookie(client, username, secrets.nextAuthSecret),
    get: async (path, cookie) => {
      const answer = await fetch(`${address}${path}`, { headers: { cookie }, redirect: "manual" });
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      return answer.text();
    },
    stop: () => {
      stopped ??= client
        .end()
        .catch(() => undefined)
        .then(stopServer);
      return stopped;
    },
  };
}

async function serve(
  folder: string,
  { people, years, port, today }: Omit<Wish, "folder">,
): Promise<() => Promise<void>> {
  const child = spawn(
    process.execPath,
    [
      "lib/cli/start.mjs",
      "lib/cli/demo.ts",
      "--data",
      folder,
      "--people",
      String(people),
      "--years",
      String(years),
    ],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, PORT: String(port), DENYUT_TODAY: today },
    },
  );
  const ended = new Promise<number>((done) => child.once("exit", (code) => done(code ?? 1)));
  for (;;) {
    if (child.exitCode !== null) throw new Halt(`Demo ${people} orang berhenti sendiri.`);
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer?.ok) break;
    await wait(500);
  }
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}
