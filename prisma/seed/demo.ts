import type pg from "pg";
import { timeZoneOf } from "#lib/access/time-zone";
import { readKabupatenAreas } from "#lib/area/idn-areas";
import type { KabupatenAreas } from "#lib/area/official-area";
import { db } from "#lib/db/client";
import { copyRows } from "#lib/db/copy";
import { Halt } from "#lib/db/halt";
import { now } from "#lib/db/now";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { rebuild } from "#lib/measure/rebuild";
import { type Day, dayNumber } from "#lib/period/day";
import { addMonths, monthIn, monthOf, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { DEMO_PASSWORD, type SeededAccount, seedAccounts } from "#prisma/seed/accounts";
import { homesOf } from "#prisma/seed/homes";
import { monthCount } from "#prisma/seed/lives/calendar";
import { Ids } from "#prisma/seed/lives/ids";
import { playHome } from "#prisma/seed/lives/play";
import { Random } from "#prisma/seed/lives/random";
import { addFamily, type Cards, noRows, type Rows, TABLE_NAMES, TABLES } from "#prisma/seed/lives/rows";
import type { Stage } from "#prisma/seed/lives/stage";
import type { Network } from "#prisma/seed/network/network-plan";
import { seedNetwork } from "#prisma/seed/network/write-network";
import { seedReference } from "#prisma/seed/reference";
import { seedSasaran } from "#prisma/seed/sasaran";

/** What the demo is asked for. */
export type DemoWish = {
  /** Kode wilayah of one of the 514, "19.02". */
  kabupaten: string;
  people: number;
  /** Years of history, up to today. */
  years: number;
  onProgress: (done: number, total: number) => void;
  /** Other lives in the same villages. */
  seed?: number;
};

/** One account per role, for the person at the terminal. */
export type DemoAccount = { role: string; unit: string; username: string; password: string };

/** Of a hundred parts so many are for the lives, the others for counting them. */
const LIVES = 65;
/** Births less deaths, a year. */
const GROWTH = 0.0105;

/** Fills an empty, migrated database (the one of lib/env) and answers with one account per role. */
export async function seedDemo({
  kabupaten,
  people,
  years,
  onProgress,
  seed = 4,
}: DemoWish): Promise<DemoAccount[]> {
  const areas = await readKabupatenAreas(kabupaten);
  if (!areas)
    throw new Halt(`${kabupaten} bukan kode kabupaten atau kota; contoh yang benar: 19.02 (Belitung).`);
  await seedReference(kabupaten);
  const network = await seedNetwork(areas);
  const accounts = await seedAccounts(areas, network);
  const dinkes = accounts.find(({ role }) => role === "DINKES")?.id ?? "";

  const opened = openedYears(today(timeZoneOf(kabupaten)), years);
  const stage = stageOf({ areas, network, accounts, people, seed, opened });
  await seedSasaran({ network, homes: stage.homes, years: opened, by: dinkes, seed });
  await loadLives(stage, (part) => onProgress(Math.floor(part * LIVES), 100));

  await db().openedYear.createMany({ data: opened.map((year) => ({ year })) });
  await rebuild({
    onProgress: (done, total, what) =>
      onProgress(LIVES + Math.floor((what === "orang" ? done / total : 1) * (100 - LIVES)), 100),
  });
  await withOwnerConnection((client) => client.query("VACUUM (ANALYZE)"));
  return onePerRole(accounts);
}

type Setting = {
  areas: KabupatenAreas;
  network: Network;
  accounts: readonly SeededAccount[];
  people: number;
  seed: number;
  opened: readonly number[];
};

/** Fewer people when the history opens than are asked for today. */
function stageOf({ opened, people, ...setting }: Setting): Stage {
  const zone = timeZoneOf(setting.areas.kabupaten.code);
  const day = today(zone);
  const first = monthCount(monthIn(opened[0] ?? yearOf(day), 1));
  const months = { first, running: monthCount(monthOf(day)) };
  const atFirst = Math.round(people / (1 + GROWTH * ((months.running - first) / 12)));
  return {
    seed: setting.seed,
    ids: new Ids(Date.UTC(Math.floor(first / 12), 0, 1)),
    opens: first,
    today: dayNumber(day),
    homes: homesOf({ ...setting, people: atFirst, months }),
    morningUtc: MORNING_UTC[zone],
    minutesToday: minutesSince(MORNING_UTC[zone]),
  };
}

/** Eight in the morning, in minutes of the UTC day. */
const MORNING_UTC = { "Asia/Jakarta": 60, "Asia/Makassar": 0, "Asia/Jayapura": 0 } as const;

const EIGHT = 8 * 60;
const WORKDAY = { least: 40, most: 6.5 * 60 };

/** Since eight in the morning there; of the early morning, what is written down by twenty to nine. */
function minutesSince(morningUtc: number): number {
  const at = now();
  const utc = at.getUTCHours() * 60 + at.getUTCMinutes();
  const local = (utc + EIGHT - morningUtc + 24 * 60) % (24 * 60);
  return Math.min(Math.max(local - EIGHT, WORKDAY.least), WORKDAY.most);
}

/** Whole calendar years; the first is the one in which the history would begin, give or take half a year. */
function openedYears(day: Day, years: number): number[] {
  const first = yearOf(addMonths(monthOf(day), 6 - 12 * years));
  return Array.from({ length: yearOf(day) - first + 1 }, (_, index) => first + index);
}

/** Home by home: while one is written the next is played. */
async function loadLives(stage: Stage, onPart: (part: number) => void): Promise<void> {
  const cards: Cards = { niks: new Map(), families: 0 };
  await withOwnerConnection(async (client) => {
    await client.query("SET synchronous_commit = off");
    let writing = Promise.resolve();
    for (const [index, home] of stage.homes.entries()) {
      const rows = noRows();
      const random = new Random(stage.seed, home.code, "records");
      for (const [place, family] of playHome(stage, home).entries()) {
        addFamily(rows, family, { stage, cards, random });
        if (place % FAMILIES_AT_ONCE === 0) await breath();
      }
      await writing;
      writing = write(client, rows);
      writing.catch(() => undefined); // a failure is told where it is awaited
      onPart((index + 1) / stage.homes.length);
    }
    await writing;
  });
}

const FAMILIES_AT_ONCE = 20;

/** Lets the connection go on with what it has to send. */
function breath(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

async function write(client: pg.Client, rows: Rows): Promise<void> {
  await client.query("BEGIN");
  for (const table of TABLE_NAMES) await copyRows(client, table, TABLES[table], rows[table]);
  await client.query("COMMIT");
}

/** The way in for each role: those of the first puskesmas, its pustu and its posyandu. */
function onePerRole(accounts: readonly SeededAccount[]): DemoAccount[] {
  const first = new Map<string, SeededAccount>();
  for (const account of accounts) if (!first.has(account.role)) first.set(account.role, account);
  const kader = accounts.find(
    ({ role, unitCode }) => role === "KADER" && first.get("PUSTU")?.desa?.includes(unitCode.slice(0, 13)),
  );
  if (kader) first.set("KADER", kader);
  return [...first.values()].map(({ role, unitName, username }) => ({
    role,
    unit: unitName,
    username,
    password: DEMO_PASSWORD,
  }));
}
