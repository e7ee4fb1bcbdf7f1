// Uses nothing but Node itself until the packages are installed.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium that starts: the one named, one on PATH, the test tool's own, or the system's package. */
export async function findChromium() {
  return (
    (await starts(process.env.PLAYWRIGHT_CHROMIUM_PATH)) ??
    (await onPath()) ??
    (await ofPlaywright()) ??
    (await fromPackages()) ??
    refuse()
  );
}

async function onPath() {
  for (const name of NAMES) if (await starts(name)) return (await run("which", [name])).stdout.trim();
}

async function ofPlaywright() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    const options = {
      timeout: 180_000,
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
    };
    await run(
      process.execPath,
      ["node_modules/@playwright/test/cli.js", "install", "chromium"],
      options,
    ).catch(() => {});
  }
  return starts(path);
}

async function fromPackages() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env }).catch(() => {});
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env }).catch(() => {});
  return onPath();
}

async function starts(path) {
  if (!path) return undefined;
  return run(path, ["--version"]).then(
    () => path,
    () => undefined,
  );
}

function refuse() {
  throw new Error("Tidak ada Chromium: pasang chromium, atau tunjukkan dengan PLAYWRIGHT_CHROMIUM_PATH.");
}
