// Uses nothing but Node itself: it runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");

/** Installs what is missing and generates the database client. Silent and quick when nothing is missing. */
export async function prepare() {
  process.chdir(ROOT);
  checkNode();
  if (!isInstalled()) await step("Memasang paket (npm ci)", install);
  const schema = hashOfSchema();
  const stamp = join(ROOT, "node_modules/.cache/denyut/schema");
  if (existsSync(join(ROOT, "lib/db/generated/client.ts")) && read(stamp) === schema) return;
  await step("Menyiapkan klien basis data", generate);
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, schema);
}

async function install() {
  try {
    await run(npm(), ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  } catch (error) {
    const reason = error.message.split("\n").filter((line) => line.startsWith("npm error"));
    throw new Error(
      `Pemasangan paket gagal; periksa sambungan ke registri npm.\n${reason.slice(0, 6).join("\n")}`,
    );
  }
}

/** `prisma generate` asks for an engine that it does not use; any executable will do. */
export function generate() {
  return run(
    process.execPath,
    ["node_modules/prisma/build/index.js", "generate", "--config", "prisma/prisma.config.ts"],
    {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  );
}

/** Shows one step with its name and how long it took. */
export async function step(name, work) {
  const since = Date.now();
  const elapsed = () => `${((Date.now() - since) / 1000).toFixed(1).replace(".", ",")} dtk`;
  const live = process.stdout.isTTY;
  if (!live) console.log(`▸ ${name} …`);
  const timer = live && setInterval(() => process.stdout.write(`\r▸ ${name} … ${elapsed()}`), 200);
  try {
    await work();
    console.log(`${live ? "\r" : ""}✓ ${name} (${elapsed()})\u001b[K`.replace(live ? "" : "\u001b[K", ""));
  } finally {
    clearInterval(timer);
  }
}

/** Runs a program to its end; what it printed is the error's message when it fails. */
export function run(program, args, environment = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      shell: process.platform === "win32",
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.on("error", fail);
    child.on("exit", (code) =>
      code === 0 ? done(said) : fail(new Error(`${args.join(" ")}\n${said.trim()}`)),
    );
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Denyut memerlukan Node 20.19 atau lebih baru; ini ${process.versions.node}.`);
}

/** Every package that the lock file asks of this machine is there in that version. */
function isInstalled() {
  const wanted = lockedPackages(join(ROOT, "package-lock.json"));
  const present = lockedPackages(join(ROOT, "node_modules/.package-lock.json"));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

function hashOfSchema() {
  const folder = join(ROOT, "prisma/schema");
  const hash = createHash("sha256").update(read(join(ROOT, "node_modules/prisma/package.json")));
  for (const file of readdirSync(folder).sort()) hash.update(file).update(read(join(folder, file)));
  return hash.digest("hex");
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function npm() {
  return process.platform === "win32" ? "npm.cmd" : "npm";
}
