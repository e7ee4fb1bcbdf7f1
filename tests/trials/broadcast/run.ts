import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { District } from "#tests/bench/district";
import { sendForm } from "#tests/bench/form";
import { weight } from "#tests/bench/save-to-visible";
import { percentile, round } from "#tests/bench/statistics";
import { Television } from "#tests/trials/broadcast/television";
import { openRead, PAGE, readings } from "#tests/trials/readers";
import { openSaves } from "#tests/trials/running/saves";
import type { Surroundings } from "#tests/trials/surroundings";

const FULL = { people: 20_000, screens: 50, perSecond: 10, seconds: 10, rounds: 3 };
const SMALL = { people: 3_000, screens: 12, perSecond: 4, seconds: 5, rounds: 1 };
const WARM_UPS = 20;
const PORT = 4_337;
/** A screen is told once a second; the last save waits that long. */
const SETTLE_MS = 3_000;
const MOST = { movedMs: 1_500, pages: 1.3 };

type Saves = Awaited<ReturnType<typeof openSaves>>;
type Sent = { at: number; stored: number };

/** Televisions of the whole district while children are weighed: how soon the number moves, and what readers of /pws notice of them. */
export async function tryBroadcast(
  words: readonly string[],
  { say, beforeEnd }: Surroundings,
): Promise<boolean> {
  const { people, screens, perSecond, seconds, rounds } = words.includes("small") ? SMALL : FULL;
  const read = await openRead({ name: "siaran", people, port: PORT }, { beforeEnd });
  const { district } = read;
  const saves = await openSaves(district, WARM_UPS + perSecond * seconds * rounds * 2);
  for (const one of saves.splice(0, WARM_UPS))
    await sendForm(district, one.form, weight(one.child, district.today));

  const keys = await makeKeys(district, screens);
  const [calm, watched, moved]: number[][] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const alone = sendAt(district, saves.splice(0, perSecond * seconds), perSecond);
    calm?.push(...(await readings(read, seconds)));
    await alone;
    const televisions = await Promise.all(keys.map((key) => Television.open(district.address, key)));
    const before = await totalOf(televisions);
    const beside = sendAt(district, saves.splice(0, perSecond * seconds), perSecond);
    watched?.push(...(await readings(read, seconds)));
    const sent = (await beside).sort((a, b) => a.stored - b.stored);
    await wait(SETTLE_MS);
    for (const one of televisions) {
      for (const [index, { at }] of sent.entries()) moved?.push(one.shownAt(before + index + 1) - at);
      one.close();
    }
  }

  const p95 = percentile(moved ?? [], 95);
  const pages = { calm: percentile(calm ?? [], 95), watched: percentile(watched ?? [], 95) };
  const ratio = pages.watched / pages.calm;
  const sound = { moved: p95 < MOST.movedMs, pages: ratio <= MOST.pages };
  say(
    `${sound.moved ? "sound" : "WRONG"}  ${screens} screens, ${perSecond} saves a second: sent until moved on each, middle ${round(percentile(moved ?? [], 50), 0)} ms, p95 ${round(p95, 0)} ms (below ${MOST.movedMs}), ${moved?.length} times`,
  );
  say(
    `${sound.pages ? "sound" : "WRONG"}  beside them ${PAGE} p95 ${round(pages.calm)} -> ${round(pages.watched)} ms (${round(ratio, 2)} x, at most ${MOST.pages})`,
  );
  await district.stop();
  return sound.moved && sound.pages;
}

/** Links as the page makes them, without its form. */
async function makeKeys({ client }: District, many: number): Promise<string[]> {
  const { hashOfKey, newScreenKey } = await import("#lib/screen/key");
  const keys = Array.from({ length: many }, newScreenKey);
  for (const key of keys)
    await client.query(
      `INSERT INTO screens (id, unit_id, name, key_hash, created_by_id, expires_at)
       SELECT $1, u.unit_id, 'Percobaan', $2, u.id, now() + interval '1 day' FROM users u WHERE u.username = 'dinkes'`,
      [randomUUID(), hashOfKey(key)],
    );
  return keys;
}

/** What all show before anything is saved. */
async function totalOf(televisions: readonly Television[]): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const totals = new Set(televisions.map((one) => one.total));
    const [total] = totals;
    if (totals.size === 1 && total !== undefined && total !== null) return total;
    await wait(100);
  }
  throw new Error("The televisions do not agree on a number");
}

async function sendAt(district: District, saves: Saves, perSecond: number): Promise<Sent[]> {
  const start = performance.now();
  return await Promise.all(
    saves.map(async ({ child, form }, number) => {
      await wait(Math.max(0, start + (number * 1_000) / perSecond - performance.now()));
      const at = performance.now();
      await sendForm(district, form, weight(child, district.today));
      return { at, stored: performance.now() };
    }),
  );
}
