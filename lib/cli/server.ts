import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Halt } from "#lib/db/halt";
import { isFree } from "#lib/postgres/cluster";

export type Server = { address: string; ended: Promise<void>; stop: () => Promise<void> };

export async function checkPort(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Halt(
    `Port ${port} sudah dipakai program lain: hentikan program itu, atau pilih port lain dengan PORT=${port + 1}.`,
  );
}

const NEXT = "node_modules/next/dist/bin/next";
const COMMANDS = { start: ["lib/cli/serve.mjs", "lib/cli/serve-next.mjs"], dev: [NEXT, "dev"] } as const;

/** On this machine only; answers once /api/health does. */
export async function startServer(mode: "start" | "dev", port: number, log: string): Promise<Server> {
  const child = spawn(
    process.execPath,
    [
      ...["--import", pathToFileURL("lib/cli/follow-parent.mjs").href],
      ...[...COMMANDS[mode], "--hostname", "127.0.0.1", "--port", String(port)],
    ],
    { stdio: ["ignore", "pipe", "pipe", "ipc"], env: environmentFor(mode) },
  );
  const file = openSync(log, "a");
  child.once("close", () => closeSync(file));
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (said: Buffer) => note(file, said));
  if (mode === "dev") {
    child.stdout?.pipe(process.stdout);
    child.stderr?.pipe(process.stderr);
  }
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const address = `http://127.0.0.1:${port}`;
  try {
    await untilHealthy(address, child, log);
  } catch (error) {
    await stop(child, ended);
    throw error;
  }
  return { address, ended, stop: () => stop(child, ended) };
}

/** On a full disk it is lost: a server whose words nobody takes would stop in the middle of one. */
function note(file: number, said: Buffer): void {
  try {
    writeSync(file, said);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}

function environmentFor(mode: "start" | "dev"): NodeJS.ProcessEnv {
  const { DENYUT_OWNER_URL: _, ...settings } = process.env; // commands alone work as the owner
  return {
    ...settings,
    NODE_ENV: mode === "start" ? "production" : "development",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

async function untilHealthy(address: string, child: ChildProcess, log: string): Promise<void> {
  for (let patience = 600; patience > 0; patience--) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Halt(`Server berhenti sendiri.\n${await tailOf(log)}`);
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Halt(`Server tidak kunjung siap; catatannya di ${log}.\n${await tailOf(log)}`);
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(late);
}

async function tailOf(log: string): Promise<string> {
  return (await readFile(log, "utf8").catch(() => "")).trim().split("\n").slice(-15).join("\n");
}
