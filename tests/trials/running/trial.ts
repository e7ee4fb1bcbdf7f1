import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { tallies } from "#tests/bench/rebuild";
import { Struck } from "#tests/trials/running/blows";
import { openSaves, sendSaves } from "#tests/trials/running/saves";
import { lineOf, settled } from "#tests/trials/running/verdict";
import type { Surroundings } from "#tests/trials/surroundings";

export type Blow = (struck: Struck) => Promise<void>;

type Trial = {
  name: string;
  port: number;
  saves: number;
  people: number;
  blows: readonly Blow[];
  folder?: string;
};

/** A served district where people save five times a second, blows in the midst of it, and what lies there afterwards. */
export async function tryBlows(
  { name, port, saves, people, blows, ...where }: Trial,
  { say, beforeEnd }: Surroundings,
): Promise<boolean> {
  const folder = where.folder ?? resolve(".data", name.replaceAll(/\W+/g, "-"));
  await rm(folder, { recursive: true, force: true });
  const struck = await Struck.open({ port, folder, people, today: "2026-11-04" });
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
  say(
    [lineOf(name, kept, verdict, struck.blows), ...struck.notes.map((note) => `       ${note}`)].join("\n"),
  );
  return verdict.sound && struck.wrong === 0 && struck.blows.every(({ byItself }) => byItself);
}
