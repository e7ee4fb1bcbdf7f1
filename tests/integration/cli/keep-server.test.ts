import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { keepServer } from "#lib/cli/keep-server";
import type { Server } from "#lib/cli/server";
import { freePort } from "#lib/postgres/cluster";

// A server of one process per core that answer with their numbers, killed outright as the system does when memory is short.

const ask = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    async (answer) => Number(await answer.text()),
    () => null,
  );

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Until every core has answered. */
async function workersOf(port: number): Promise<number[]> {
  const seen = new Set<number>();
  for (const until = Date.now() + 10_000; seen.size < availableParallelism() && Date.now() < until; ) {
    const number = await ask(port);
    if (number !== null) seen.add(number);
    await wait(20);
  }
  return [...seen];
}

test("a server that is killed is begun again on the same port, and nothing of the old one is left", async () => {
  const port = await freePort();
  const begun: ChildProcess[] = [];
  const start = async (): Promise<Server> => {
    const child = spawn(
      process.execPath,
      ["lib/cli/serve.mjs", "tests/fixtures/serving/number.mjs", `${port}`],
      {
        stdio: "ignore",
      },
    );
    begun.push(child);
    if (begun.length === 2) child.kill("SIGKILL"); // one attempt that comes to nothing
    const ended = once(child, "exit").then(() => undefined);
    await Promise.race([workersOf(port), ended.then(() => Promise.reject(new Error("Belum bisa.")))]);
    return {
      address: `http://127.0.0.1:${port}`,
      ended,
      stop: async () => {
        child.kill("SIGTERM");
        await ended;
      },
    };
  };
  const told: string[] = [];
  const server = await keepServer({ start, tell: (sentence) => told.push(sentence), pauseMs: 200 });
  const before = await workersOf(port);
  expect(before).toHaveLength(availableParallelism());

  begun[0]?.kill("SIGKILL");
  await expect.poll(() => told, { timeout: 20_000 }).toContain("✓ Server berjalan lagi.");
  expect(told).toEqual([
    "! Server berhenti sendiri: dinyalakan lagi.",
    "! Belum bisa.",
    "✓ Server berjalan lagi.",
  ]);
  const after = await workersOf(port);
  expect(after).toHaveLength(availableParallelism());
  expect(before.filter((pid) => after.includes(pid))).toEqual([]);
  await expect.poll(() => before.filter(isAlive), { timeout: 10_000 }).toEqual([]);

  await server.stop();
  await server.ended;
  expect(await ask(port)).toBeNull();
  expect(begun).toHaveLength(3);
}, 60_000);
