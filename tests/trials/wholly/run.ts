import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import type { Surroundings } from "#tests/trials/surroundings";

// Tests of which every run takes a part: here they take all there is to ask.

/** Every page on a desk and on a phone, in light and in dark, every link, every strange address: one line each. */
export async function tryPages(_words: readonly string[], surroundings: Surroundings): Promise<boolean> {
  const { findChromium } = await import(pathToFileURL("tests/support/chromium.mjs").href);
  const environment = { NODE_OPTIONS: "--conditions=react-server" };
  const built = await ends(["--import", "tsx", "tests/support/build.ts"], environment, surroundings);
  const words = [
    "test",
    "--config",
    "tests/playwright.config.ts",
    "accessibility",
    "links",
    "edge",
    "terms",
    "--reporter=list",
  ];
  const browser = { ...environment, PLAYWRIGHT_CHROMIUM_PATH: await findChromium() };
  return built && ends(["node_modules/@playwright/test/cli.js", ...words], browser, surroundings);
}

/** Every indicator, month, level, basis and place of a district: the rows sum to the total, and page, file, paper and machine tell it alike. */
export function trySums(_words: readonly string[], surroundings: Surroundings): Promise<boolean> {
  const words = ["run", "--config", "tests/vitest.config.ts", "--project", "integration"];
  const files = ["coverage/sums", "exchange/one-answer", "exchange/screen-tables"];
  return ends(["node_modules/vitest/vitest.mjs", ...words, ...files, "--reporter=verbose"], {}, surroundings);
}

async function ends(
  args: readonly string[],
  environment: Record<string, string>,
  { say, beforeEnd }: Surroundings,
): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: "", ...environment, DENYUT_WHOLLY: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  beforeEnd(async () => void child.kill("SIGTERM"));
  createInterface({ input: child.stdout }).on("line", say);
  const [code] = await once(child, "exit");
  return code === 0;
}
