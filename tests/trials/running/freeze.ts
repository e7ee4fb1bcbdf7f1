import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { tallies } from "#tests/bench/rebuild";
import { Struck } from "#tests/trials/running/blows";
import { openSaves, sendSaves } from "#tests/trials/running/saves";
import { lineOf, settled } from "#tests/trials/running/verdict";
import type { Surroundings } from "#tests/trials/surroundings";

const FULL = { saves: 500, people: 12_000, seconds: 20 };
const SMALL = { saves: 40, people: 1_500, seconds: 20 };

/** The database frozen, and stopped and begun again, while people save and read: each is told, and nothing is lost. */
export async function tryFreeze(
  words: readonly string[],
  { say, beforeEnd }: Surroundings,
): Promise<boolean> {
  const { saves, people, seconds } = words.includes("small") ? SMALL : FULL;
  const folder = resolve(".data", "beku");
  await rm(folder, { recursive: true, force: true });
  const struck = await Struck.open({ port: 3_461, folder, people, today: "2026-11-04" });
  beforeEnd(() => struck.stop());
  const { district } = struck;
  const cookie = await district.cookie("dinkes");
  const opened = await openSaves(district, saves);
  const told: string[] = [];
  const reading = async (what: string) => {
    const since = performance.now();
    const answer = await fetch(`${district.address}/pws`, {
      headers: { cookie },
      signal: AbortSignal.timeout(60_000),
    })
      .then(
        async (page) =>
          `${page.status} ${/<h1[^>]*>([^<]*)/.exec(await page.text())?.[1] ?? "without a heading"}`,
      )
      .catch((error: Error) => error.name);
    told.push(
      `       a page while ${what}: ${answer} after ${((performance.now() - since) / 1_000).toFixed(1)} s`,
    );
  };
  const blows = [
    () =>
      struck.strike(
        "frozen",
        async () => {
          await struck.signalDatabase("SIGSTOP");
          const read = reading("frozen");
          await wait(seconds * 1_000);
          await struck.signalDatabase("SIGCONT");
          await read;
        },
        () => struck.startDatabase(),
      ),
    () =>
      struck.strike(
        "stopped",
        async () => {
          await struck.stopDatabase();
          const read = reading("stopped");
          await wait(seconds * 1_000);
          await struck.startDatabase();
          await read;
        },
        () => struck.startDatabase(),
      ),
  ];
  let fallen = Promise.resolve();
  const kept = await sendSaves(district, opened, (number) => {
    const blow = blows[[Math.floor(saves / 4), Math.floor((3 * saves) / 4)].indexOf(number)];
    if (blow) fallen = fallen.then(blow);
  });
  await fallen;
  const verdict = await settled(district.url, kept, district.today);
  await tallies(district, "verify");
  await struck.stop();
  await rm(folder, { recursive: true, force: true });
  say([lineOf("database frozen and stopped", kept, verdict, struck.blows), ...told].join("\n"));
  return verdict.sound;
}
