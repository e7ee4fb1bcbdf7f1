import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEnd } from "#lib/cli/command";
import { Halt } from "#lib/db/halt";

const STAMP = ".next/denyut-sources";
const SOURCES = ["app", "components", "lib", "prisma/schema", "public"];
const SINGLE = [
  "instrumentation.ts",
  "next.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const NOT_BUILT = /^lib\/(cli|db\/generated)\//;

/** True when .next was made from exactly these sources. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync(".next/BUILD_ID") || !existsSync(STAMP)) return false;
  return (await readFile(STAMP, "utf8")) === (await hashOfSources());
}

/** The production build, with the hash of what it was made from. */
export async function build(): Promise<void> {
  const hash = await hashOfSources();
  await rm(STAMP, { force: true });
  await runBuild();
  await writeFile(STAMP, hash);
}

function runBuild(): Promise<void> {
  // The same build serves every data folder: no frozen day may be baked into it.
  const { DENYUT_TODAY: _, ...env } = process.env;
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  // An orphan would keep the next build from beginning.
  beforeEnd(async () => {
    if (child.exitCode !== null || !child.kill()) return;
    await once(child, "exit");
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => (code === 0 ? done() : fail(new Halt(`Build gagal.\n${said.trim()}`))));
  });
}

async function hashOfSources(): Promise<string> {
  const listed = await Promise.all(SOURCES.filter((folder) => existsSync(folder)).map(filesIn));
  const files = [...SINGLE.filter((file) => existsSync(file)), ...listed.flat()].sort();
  const hash = createHash("sha256").update(process.version);
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_BUILT.test(file));
}
