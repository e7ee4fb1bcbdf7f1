import { defineConfig } from "@playwright/test";
import { TEST_ENVIRONMENT } from "#tests/support/environment";

// Specs may prepare their data through lib, whose files guard themselves with "server-only".
process.env.NODE_OPTIONS = "--conditions=react-server";
Object.assign(process.env, TEST_ENVIRONMENT);

const ACTIONS = /access-actions\.spec\.ts/;
const CROWD = /sign-in-flood\.spec\.ts/;
const AFTERWARDS = /privacy\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  globalSetup: "./support/e2e-setup.ts",
  workers: 2,
  fullyParallel: false,
  // What compares the whole database has it for itself, and so has the crowd that keeps others from signing in; what reads
  // the log of everything done comes last: it takes the audit's file along, which is a row of the audit.
  projects: [
    { name: "bersama", testIgnore: [ACTIONS, CROWD, AFTERWARDS] },
    { name: "sendiri", testMatch: ACTIONS, dependencies: ["bersama"] },
    { name: "ramai", testMatch: CROWD, dependencies: ["sendiri"] },
    { name: "terakhir", testMatch: AFTERWARDS, dependencies: ["ramai"] },
  ],
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.DENYUT_E2E_URL ?? "http://127.0.0.1",
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
