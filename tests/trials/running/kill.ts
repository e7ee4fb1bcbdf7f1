import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { tallies } from "#tests/bench/rebuild";
import { Struck } from "#tests/trials/running/blows";
import { openSaves, sendSaves } from "#tests/trials/running/saves";
import { lineOf, settled } from "#tests/trials/running/verdict";
import type { Surroundings } from "#tests/trials/surroundings";

const FULL = { saves: 500, people: 12_000 };
const SMALL = { saves: 40, people: 1_500 };

type Blow = (struck: Struck) => Promise<void>;

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
    sound = (await trial(name, { ...size, blows }, surroundings)) && sound;
  }
  return sound;
}

type Trial = { saves: number; people: number; blows: readonly Blow[] };

async function trial(
  name: string,
  { saves, people, blows }: Trial,
  { say, beforeEnd }: Surroundings,
): Promise<boolean> {
  const folder = resolve(".data", `kill-${name}`);
  await rm(folder, { recursive: true, force: true });
  const struck = await Struck.open({ port: 3_460, folder, people, today: "2026-11-04" });
  beforeEnd(() => struck.stop());
  const opened = await openSaves(struck.district, saves);
  // Each blow falls in the middle of its share of the saves.
  const turns = blows.map((_, place) => Math.floor(((place + 0.5) * saves) / blows.length));
  let fallen = Promise.resolve();
  const { address, today, url } = struck.district;
  const kept = await sendSaves({ address, today }, opened, (number) => {
    const blow = blows[turns.indexOf(number)];
    if (blow) fallen = fallen.then(() => blow(struck));
  });
  await fallen;
  const verdict = await settled(url, kept, today);
  await tallies(struck.district, "verify");
  await struck.stop();
  await rm(folder, { recursive: true, force: true });
  say(lineOf(`kill -9 of the ${name}`, kept, verdict, struck.blows));
  return verdict.sound;
}
