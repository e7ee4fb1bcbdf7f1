import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { freePort } from "#lib/postgres/cluster";

const PROGRAM = "tests/fixtures/serving/number.mjs";
let server: ChildProcess | undefined;

function serve(word: string): ChildProcess {
  server = spawn(process.execPath, ["lib/cli/serve.mjs", PROGRAM, word], { stdio: "ignore" });
  return server;
}

afterEach(async () => {
  if (!server || server.exitCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
});

const ask = (port: number, path = "/") =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    (answer) => answer.text(),
    () => null,
  );

/** Asks until so many processes have answered, or ten seconds are over. */
async function answering(port: number, processes: number, but: ReadonlySet<string> = new Set()) {
  const seen = new Set<string>();
  for (const until = Date.now() + 10_000; seen.size < processes && Date.now() < until; ) {
    const number = await ask(port);
    if (number && !but.has(number)) seen.add(number);
    await wait(20);
  }
  return seen;
}

test("every core answers, and whoever ends is followed by another, however often", async () => {
  const port = await freePort();
  const running = serve(String(port));
  const first = await answering(port, availableParallelism());
  expect(first.size).toBe(availableParallelism());

  for (let ends = 0; ends < availableParallelism() + 1; ends++) {
    await ask(port, "/end");
    await wait(50);
  }
  expect(running.exitCode).toBeNull();
  const later = await answering(port, availableParallelism(), first);
  expect(later.size).toBe(availableParallelism());
}, 40_000);

test("what never begins to serve ends, and says how", async () => {
  const [code] = await once(serve("never"), "exit");
  expect(code).toBe(3);
});
