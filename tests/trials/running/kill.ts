import { type Blow, tryBlows } from "#tests/trials/running/trial";
import type { Surroundings } from "#tests/trials/surroundings";

const FULL = { saves: 500, people: 12_000 };
const SMALL = { saves: 40, people: 1_500 };
const PORT = 4_331;

const SERVER: Blow[] = [
  (struck) =>
    struck.strike(
      "one process",
      () => struck.killWorkers("one"),
      () => struck.beginAgain(),
    ),
  (struck) =>
    struck.strike(
      "all processes",
      () => struck.killWorkers("all"),
      () => struck.beginAgain(),
    ),
  (struck) =>
    struck.strike(
      "the whole server",
      () => struck.killServer(),
      () => struck.beginAgain(),
    ),
];

const DATABASE: Blow[] = [
  (struck) =>
    struck.strike(
      "one connection",
      () => struck.killConnection(),
      () => struck.startDatabase(),
    ),
  (struck) =>
    struck.strike(
      "the postmaster",
      () => struck.killDatabase(),
      () => struck.startDatabase(),
    ),
];

/** kill -9 of the server and of the database while people save; nothing that was acknowledged may be lost or be there twice. */
export async function tryKill(words: readonly string[], surroundings: Surroundings): Promise<boolean> {
  const size = words.includes("small") ? SMALL : FULL;
  let sound = true;
  for (const [name, blows] of Object.entries({ server: SERVER, database: DATABASE })) {
    if (["server", "database"].some((word) => words.includes(word)) && !words.includes(name)) continue;
    const trial = { ...size, name: `kill -9 of the ${name}`, port: PORT, blows };
    sound = (await tryBlows(trial, surroundings)) && sound;
  }
  return sound;
}
