import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { type Mutation, type NoticedBy, occurrences } from "#tests/trials/mutations/mutation";

/** What the tests need that are to notice; node_modules is shared. */
const COPIED = [
  "lib",
  "components",
  "app/globals.css",
  "prisma",
  "tests/support",
  "tests/unit",
  "tests/integration",
  "tests/vitest.config.ts",
  "package.json",
  "tsconfig.json",
];
const NOT_COPIED = "lib/db/generated";
export const TABLES: NoticedBy = { project: "unit", test: "tests/unit/measure/tables.test.ts" };

const SLOWEST_MS = 90_000;
/** A file of integration tests names its database after its process. */
const POOL = { unit: ["--pool=threads"], integration: [] } as const;

export type Verdict = { failed: number; broken: boolean; seconds: number };

/** A copy of the sources in which one mutation after the other is tried. The working tree is never written to. */
export class ThrowawayTree {
  private running: ChildProcess | null = null;
  private removed = false;

  private constructor(private readonly folder: string) {}

  static async make(): Promise<ThrowawayTree> {
    const folder = await mkdtemp(join(tmpdir(), "denyut-mutasi-"));
    const copied = (source: string) => !relative(".", source).startsWith(NOT_COPIED);
    for (const path of COPIED) await cp(path, join(folder, path), { recursive: true, filter: copied });
    for (const path of ["node_modules", NOT_COPIED]) await symlink(resolve(path), join(folder, path));
    return new ThrowawayTree(folder);
  }

  /** Applies it alone, runs the test that is to notice, and takes it back. */
  async try({ file, find, replace, noticedBy = TABLES }: Mutation): Promise<Verdict> {
    const path = join(this.folder, file);
    const text = await readFile(path, "utf8");
    if (occurrences(text, find) !== 1) throw new Error(`${file} holds not once: ${find}`);
    await writeFile(
      path,
      text.replace(find, () => replace),
    );
    try {
      return await this.run(noticedBy);
    } finally {
      if (!this.removed) await writeFile(path, text);
    }
  }

  async run(noticedBy: NoticedBy): Promise<Verdict> {
    const since = Date.now();
    const said = await this.vitest(noticedBy);
    return { ...verdictOf(said), seconds: (Date.now() - since) / 1000 };
  }

  /** At any time: a run under way is ended first. */
  async remove(): Promise<void> {
    const { running } = this;
    this.removed = true;
    if (running && running.exitCode === null && running.kill("SIGKILL")) await once(running, "close");
    await rm(this.folder, { recursive: true, force: true });
  }

  private vitest({ project, test }: NoticedBy): Promise<string> {
    return new Promise((done, fail) => {
      const child = spawn(
        process.execPath,
        [
          ...["node_modules/vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts"],
          ...["--project", project, "--reporter=json", ...POOL[project], "--maxWorkers=1", test],
        ],
        {
          cwd: this.folder,
          env: withoutVitest(),
          timeout: SLOWEST_MS,
          killSignal: "SIGKILL",
        },
      );
      this.running = child;
      let said = "";
      child.stdout.on("data", (chunk) => (said += chunk));
      child.stderr.on("data", (chunk) => (said += chunk));
      child.on("error", fail);
      child.on("close", () => done(said));
    });
  }
}

/** Neither a test nor a command above it has a say. */
function withoutVitest(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS)/.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: "test" };
}

type Report = {
  numFailedTests: number;
  numPassedTests: number;
  testResults: { assertionResults: { failureMessages?: string[] }[] }[];
};

/** Also of a promise that was to be refused, or was refused for another reason. */
const EXPECTED_OTHERWISE = /^(AssertionError|Error: (promise resolved|expected) )/;

/** Red is a row that expected other months. No report in time, and code that falls over, prove nothing. */
function verdictOf(said: string): Pick<Verdict, "failed" | "broken"> {
  const line = said.split("\n").find((one) => one.startsWith('{"numTotalTestSuites"'));
  const report = line && (JSON.parse(line) as Report);
  if (!report || report.numFailedTests + report.numPassedTests === 0) return { failed: 0, broken: true };
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const messages = tests.flatMap(({ failureMessages = [] }) => failureMessages);
  const broken = messages.some((message) => !EXPECTED_OTHERWISE.test(message));
  return { failed: report.numFailedTests, broken };
}
