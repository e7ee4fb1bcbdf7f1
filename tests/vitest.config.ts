import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { TEST_ENVIRONMENT } from "#tests/support/environment";
import { LongestFirst } from "#tests/support/longest-first";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  root: here(".."),
  resolve: { alias: { "server-only": here("support/nothing.ts") } },
};

const project = (name: string, more: object = {}, setup: string[] = []) => ({
  ...shared,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    setupFiles: ["support/setup.ts", ...setup].map(here),
    env: { ...TEST_ENVIRONMENT, DATABASE_URL: "postgresql://unused@127.0.0.1:1/unused" },
    ...more,
  },
});

export default defineConfig({
  ...shared,
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure rules leave nothing behind in the modules they share: half the time of a process for each file.
      project("unit", { isolate: false, testTimeout: 20_000 }, ["support/shared-process.ts"]),
      project("architecture", { testTimeout: 60_000 }),
      project(
        "integration",
        {
          isolate: false,
          globalSetup: [here("support/cluster.ts")],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
        ["support/own-database.ts"],
      ),
    ],
  },
});
