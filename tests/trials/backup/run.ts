import { copyFile, mkdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readCount } from "#lib/cli/arguments";
import { formatBytes } from "#lib/format";
import { type District, openDistrict } from "#tests/bench/district";
import { tallies } from "#tests/bench/rebuild";
import { round } from "#tests/bench/statistics";
import { runCommandLine } from "#tests/support/run-command";
import { type Found, found } from "#tests/trials/backup/found";
import { openSaves, sendSaves } from "#tests/trials/running/saves";
import type { Surroundings } from "#tests/trials/surroundings";

const PEOPLE = 200_000;
const SAVES = 60;
const PORT = 4_334;
const TODAY = "2026-11-04";
const MOST_SECONDS = 600;
const KEY = Buffer.alloc(32, 5).toString("base64");

/**
 * A backup taken while people save, restored into another cluster in another folder from the file and the keys alone, as an
 * office would on the day it lost its server: until the first page is served there.
 */
export async function tryBackup(
  words: readonly string[],
  { say, beforeEnd }: Surroundings,
): Promise<boolean> {
  const people = readCount("PEOPLE", words[0] ?? String(PEOPLE), 1_000, 1_000_000);
  const [here, there] = [resolve(".data", `cadangan-${people}`), resolve(".data", "cadangan-pulih")];
  const file = join(there, "denyut.cadangan");
  await rm(there, { recursive: true, force: true });
  const district = await openDistrict({ people, years: 2, port: PORT, today: TODAY, folder: here });
  beforeEnd(district.stop);
  await mkdir(there, { recursive: true });
  beforeEnd(() => rm(there, { recursive: true, force: true }));

  const { sure, backup, told } = await backUpWhileSaving(district, file);
  if (backup.code !== 0) throw new Error(told);
  const { size } = await stat(file);
  const before = await found(district.url, sure);
  await district.stop();

  await copyFile(join(here, "secrets.json"), join(there, "secrets.json")); // from the office's safe
  const since = performance.now();
  const restored = await command("restore", file, there);
  if (restored.code !== 0) throw new Error(restored.said);
  const restoredIn = performance.now() - since;
  const again = await openDistrict({ people, years: 2, port: PORT, today: TODAY, folder: there });
  beforeEnd(again.stop);
  const page = await again.get("/pws", await again.cookie("dinkes"));
  const firstPage = (performance.now() - since) / 1_000;

  const after = await found(again.url, sure);
  await tallies(again, "verify");
  const audit = await command("verify-audit", null, there);
  const wrong = [
    ...differences(before, after),
    ...(restored.said.includes("Setiap angka sama dengan hitungan ulang.") ? [] : ["not verified"]),
    ...(restored.said.includes("Satu NIK dibuka: terbaca.") ? [] : ["no NIK opened"]),
    ...(audit.code === 0 ? [] : [`audit: ${audit.said.trim().split("\n").at(-1)}`]),
    ...(page.includes("<h1") ? [] : ["the first page says nothing"]),
    ...(firstPage < MOST_SECONDS ? [] : [`later than ${MOST_SECONDS} s`]),
  ];
  await again.stop();
  say(
    [
      `${wrong.length === 0 ? "sound" : "WRONG"}  ${after.people} people: ${formatBytes(size)}, backup ${round(backup.seconds)} s beside saves, restore ${round(restoredIn / 1_000)} s, first page ${round(firstPage)} s after its command; ${sure.length} saves from before it, all there with their audit`,
      ...wrong,
    ].join("\n       "),
  );
  return wrong.length === 0;
}

/** Half of the saves first: those must be in it. The backup begins while the others arrive. */
async function backUpWhileSaving(district: District, file: string) {
  const opened = await openSaves(district, SAVES);
  const first = await sendSaves(district, opened.slice(0, SAVES / 2), () => undefined);
  const since = performance.now();
  const backup = command("backup", file, district.folder).then((said) => ({
    ...said,
    seconds: (performance.now() - since) / 1_000,
  }));
  await sendSaves(district, opened.slice(SAVES / 2), () => undefined);
  const made = await backup;
  return { sure: first.acknowledged, backup: made, told: made.said };
}

/** As its user runs it: with the key of backups, and the folder that holds the other one. */
function command(verb: "backup" | "restore" | "verify-audit", file: string | null, folder: string) {
  const words = ["lib/cli/db.ts", verb, ...(file ? [file] : []), "--data", folder];
  return runCommandLine(words, {
    DATABASE_URL: undefined,
    DENYUT_OWNER_URL: undefined,
    DENYUT_BACKUP_KEY: KEY,
    DENYUT_DEMO: "1",
    DENYUT_TODAY: TODAY,
  });
}

function differences(before: Found, after: Found): string[] {
  const wrong = [];
  if (before.people !== after.people) wrong.push(`${after.people} people of ${before.people}`);
  if (after.saves !== before.saves) wrong.push(`${after.saves} of ${before.saves} saves`);
  if (after.audited !== before.audited) wrong.push(`${after.audited} of ${before.audited} saves with audit`);
  return wrong;
}
