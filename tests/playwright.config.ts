import { defineConfig } from "@playwright/test";
import type { OfProject } from "#tests/support/e2e-test";
import { TEST_ENVIRONMENT } from "#tests/support/environment";

// Specs may prepare their data through lib, whose files guard themselves with "server-only".
process.env.NODE_OPTIONS = "--conditions=react-server";
Object.assign(process.env, TEST_ENVIRONMENT);

const ACTIONS = /access-actions\.spec\.ts/;
const PAGES = /accessibility\.spec\.ts/;
const IN_THE_WAY = /(sign-in-flood|failing-page)\.spec\.ts/;
const AFTERWARDS = /privacy\.spec\.ts/;

export default defineConfig<object, OfProject>({
  testDir: "e2e",
  outputDir: "../test-results",
  globalSetup: "./support/e2e-setup.ts",
  workers: 2,
  fullyParallel: false,
  // What compares the whole database has a district to itself, and after it the crowd that keeps others from signing in
  // and the lock that keeps them from reading; what reads the log of everything done comes last, in both: it takes the
  // audit's file along, which is a row of the audit.
  // What is long begins first; the pages, one by one, fill up what is left of the time.
  projects: [
    { name: "sendiri", testMatch: ACTIONS, use: { district: "own" } },
    { name: "bersama", testIgnore: [ACTIONS, IN_THE_WAY, AFTERWARDS, PAGES] },
    { name: "halaman", testMatch: PAGES },
    { name: "ramai", testMatch: IN_THE_WAY, use: { district: "own" }, dependencies: ["sendiri"] },
    { name: "terakhir", testMatch: AFTERWARDS, dependencies: ["bersama", "halaman"] },
    {
      name: "terakhir-sendiri",
      testMatch: AFTERWARDS,
      use: { district: "own" },
      dependencies: ["ramai"],
    },
  ],
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    actionTimeout: 30_000,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    launchOptions: {
      ...(process.env.PLAYWRIGHT_CHROMIUM_PATH && { executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH }),
      // Without these a Chromium keeps trying to reach its maker.
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
        // One process for the pages of a worker, one after the other: it knows their scripts.
        "--process-per-site",
      ],
    },
  },
});
