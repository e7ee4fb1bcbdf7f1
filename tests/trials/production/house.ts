import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { execute } from "#lib/db/execute";
import { startEmbedded } from "#lib/postgres/embedded";
import { BARE } from "#tests/trials/production/bare";
import { replaced } from "#tests/trials/production/readme";

const run = promisify(execFile);
const LONGEST_MS = 900_000;

/** A PostgreSQL as an office has one: reached by its port, the owner with CREATEROLE and without more. */
export type Cluster = { owner: string; serverUrl: string; stop: () => Promise<void> };

export async function openCluster(folder: string, serverPassword: string): Promise<Cluster> {
  await mkdir(folder, { recursive: true });
  const { stop } = await startEmbedded({ folder });
  const { port, password } = JSON.parse(await readFile(join(folder, "postgres.json"), "utf8"));
  const admin = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await execute(admin, "ALTER ROLE denyut NOCREATEDB"); // the demo's may; an office's owner need not
  const place = `127.0.0.1:${port}/denyut`;
  return {
    owner: `postgresql://denyut:${password}@${place}`,
    serverUrl: `postgresql://denyut_server:${serverPassword}@${place}`,
    stop,
  };
}

/** The sources as they are committed, from nothing; packages as hard links in place of an hour of the registry. */
export async function cloneInto(folder: string): Promise<void> {
  await run("git", ["clone", "--quiet", "--no-hardlinks", ".", folder]);
  await run("cp", ["-al", "node_modules", join(folder, "node_modules")]);
}

/** The same build of the same sources, in place of two minutes of making it once more. */
export async function carryBuild(from: string, to: string): Promise<void> {
  await run("cp", ["-a", join(from, ".next"), join(to, ".next")]);
}

/** `.env` as somebody fills it in who opens `.env.example` in an editor. */
export async function fillIn(folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const file = join(folder, ".env");
  let text = await readFile(join(folder, ".env.example"), "utf8");
  for (const [name, value] of Object.entries(settings)) {
    const line = new RegExp(`^(# )?${name}=.*$`, "m");
    if (!line.test(text)) throw new Error(`.env.example has no line for ${name}`);
    text = text.replace(line, () => `${name}=${value}`);
  }
  await writeFile(file, text, { mode: 0o600 });
}

const EXPORTED = "set -a; . ./.env; set +a";

/** Lines of the README in one shell, with nothing in the environment but what they put there. */
export async function runLines(folder: string, lines: readonly string[]): Promise<string> {
  const options = { cwd: folder, env: BARE, timeout: LONGEST_MS, maxBuffer: 1e8 };
  try {
    return (await run("bash", ["-ec", lines.join("\n")], options)).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${lines.at(-1)}: ${stdout.slice(-1_500)} ${stderr.slice(-1_500)}`);
  }
}

/** The same with the owner's address, as whoever runs a command has it; the server is never told it. */
export function runCommands(folder: string, owner: string, lines: readonly string[]): Promise<string> {
  return runLines(folder, [EXPORTED, `export DENYUT_OWNER_URL=${owner}`, ...lines]);
}

export type Server = { log: string; stop: () => Promise<void> };

export async function serve(folder: string, told: string, port: number): Promise<Server> {
  const log = join(folder, `server-${port}.log`);
  const line = replaced(told, { "--port 3000": `--port ${port}` });
  const child = spawn("bash", ["-ec", `${EXPORTED}\nexec ${line}`], {
    cwd: folder,
    env: BARE,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = createWriteStream(log);
  child.stdout.pipe(written);
  child.stderr.pipe(written);
  await untilReady(child, port, log);
  return { log, stop: () => end(child) };
}

async function untilReady(child: ChildProcess, port: number, log: string): Promise<void> {
  for (let patience = 300; patience > 0; patience--) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error(`The server never began: ${(await readFile(log, "utf8")).slice(-1_500)}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.kill("SIGTERM")) return;
  await once(child, "exit");
}
