import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type District, openDistrict } from "#tests/bench/district";
import { tallies } from "#tests/bench/rebuild";
import { measureSaves } from "#tests/bench/save-to-visible";
import type { Surroundings } from "#tests/trials/surroundings";

/** Where calendars go wrong: the first and last days of years, a short month, months that 30 days leave. */
const DATES = ["2026-01-01", "2026-02-28", "2026-03-31", "2026-11-30", "2026-12-31"];
const PEOPLE = 4_000;
const PORT = 3_450;
const SHORT = { seconds: 5, saturationSeconds: 0 };

const PAGES = {
  dinkes: ["/", "/pws", "/pws/KIA03", "/pws/SPM06", "/sasaran", "/sasaran/target"],
  "petugas.tanjungpandan": ["/", "/pws", "/orang", "/orang/baru"],
};

/** The bench of saves, the pages and a recount on each of these days; tells whether all held. */
export async function tryDates(words: readonly string[], { say, beforeEnd }: Surroundings): Promise<boolean> {
  let sound = true;
  for (const today of DATES.filter((date) => words.length === 0 || words.includes(date))) {
    const since = Date.now();
    const folder = join(".data", `hari-${today}`);
    await rm(folder, { recursive: true, force: true });
    const district = await openDistrict({ people: PEOPLE, years: 2, port: PORT, today, folder });
    beforeEnd(district.stop);
    const wrong = await wrongOn(district);
    await district.stop();
    await rm(folder, { recursive: true, force: true });
    sound &&= wrong.length === 0;
    const seconds = ((Date.now() - since) / 1_000).toFixed(1).padStart(6);
    say([`${wrong.length === 0 ? "sound" : "WRONG"}  ${today} ${seconds} s`, ...wrong].join("\n       "));
  }
  return sound;
}

async function wrongOn(district: District): Promise<string[]> {
  const wrong: string[] = [];
  const attempt = (what: string, work: () => Promise<unknown>) =>
    work().catch((error: unknown) =>
      wrong.push(`${what}: ${error instanceof Error ? error.message : error}`),
    );
  for (const [username, paths] of Object.entries(PAGES)) {
    const cookie = await district.cookie(username);
    for (const path of paths) await attempt(`${username} ${path}`, () => district.get(path, cookie));
  }
  await attempt("saves", async () => {
    const { lost, saves } = await measureSaves(district, SHORT);
    if (lost > 0) throw new Error(`${lost} of ${saves} not counted`);
  });
  await attempt("verify", () => tallies(district, "verify"));
  return wrong;
}
