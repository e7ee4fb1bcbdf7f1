import { setTimeout as wait } from "node:timers/promises";
import { type Blow, tryBlows } from "#tests/trials/running/trial";
import type { Surroundings } from "#tests/trials/surroundings";

const FULL = { saves: 500, people: 12_000 };
const SMALL = { saves: 40, people: 1_500 };
const SECONDS = 20;
const PORT = 4_332;

const BLOWS: Blow[] = [
  (struck) =>
    struck.strike(
      "frozen",
      async () => {
        await struck.signalDatabase("SIGSTOP");
        const told = struck.told("frozen");
        await wait(SECONDS * 1_000);
        await struck.signalDatabase("SIGCONT");
        await told;
      },
      () => struck.startDatabase(),
    ),
  (struck) =>
    struck.strike(
      "stopped",
      async () => {
        const held = struck.holdStopped(SECONDS);
        await Promise.all([held, wait(5_000).then(() => struck.told("stopped"))]);
      },
      () => struck.startDatabase(),
    ),
];

/** The database frozen, and stopped and begun again, while people save and read: each is told, and nothing is lost. */
export function tryFreeze(words: readonly string[], surroundings: Surroundings): Promise<boolean> {
  const size = words.includes("small") ? SMALL : FULL;
  return tryBlows({ ...size, name: "database frozen and stopped", port: PORT, blows: BLOWS }, surroundings);
}
