// The whole examination: installs what is missing, runs every check, and counts.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, prepare, run } from "../lib/cli/prepare.mjs";
import { findChromium } from "./support/chromium.mjs";

const total = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), "denyut-laporan-"));
const node = (...args) => run(process.execPath, args);

if (await check("Pemasangan", prepare)) {
  await check("Chromium", async () => {
    process.env.PLAYWRIGHT_CHROMIUM_PATH = await findChromium();
  });
  await check("Gaya (biome)", () =>
    node("node_modules/@biomejs/biome/bin/biome", "check", "--diagnostic-level=warn"),
  );
  await check("Klien basis data (prisma)", generate);
  // What reads the types needs one processor: the tests without a database run beside it.
  const reading = check("Tipe (tsc)", () =>
    node("node_modules/typescript/bin/tsc", "--noEmit", "-p", "."),
  ).then(() => check("Kode tak terpakai (knip)", () => node("node_modules/knip/bin/knip.js")));
  for (const project of ["unit", "architecture"]) await vitest(project);
  await reading;
  await vitest("integration");
  const built = await check("Build", () =>
    node("--conditions=react-server", "--import", "tsx", "tests/support/build.ts"),
  );
  if (built) await playwright();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** One step that either passes or fails. */
async function check(name, work) {
  const { passed } = await timed(name, async () => {
    await work();
    return { passed: 1, failed: 0 };
  });
  return passed === 1;
}

function vitest(project) {
  const report = join(reports, `${project}.json`);
  return timed(`Uji ${project}`, async () => {
    const said = await node(
      ...[
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config",
        "tests/vitest.config.ts",
        "--project",
        project,
      ],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ).catch(messageOf);
    const { numPassedTests, numFailedTests, testResults, success } = JSON.parse(readFileSync(report, "utf8"));
    const broken = testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    const failed = numFailedTests + broken.length;
    return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1), said };
  });
}

function playwright() {
  const report = join(reports, "e2e.json");
  return timed("Uji e2e", async () => {
    process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
    process.env.NODE_OPTIONS = "--conditions=react-server";
    const said = await node(
      ...["node_modules/@playwright/test/cli.js", "test", "--config", "tests/playwright.config.ts"],
      "--reporter=list,json",
    ).catch(messageOf);
    const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, said };
  });
}

/** Runs a step, shows how long it took and what it said if anything failed, and adds it to the total. */
async function timed(name, work) {
  const since = Date.now();
  const result = await work().catch((error) => ({ passed: 0, failed: 1, said: messageOf(error) }));
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((Date.now() - since) / 1000).toFixed(1).replace(".", ",");
  console.log(`${result.failed > 0 ? "✗" : "✓"} ${name} (${seconds} dtk)`);
  if (result.failed > 0) console.log(result.said);
  return result;
}

function messageOf(error) {
  return error.message;
}
