import { demand } from "#lib/access/actor";
import { findActor } from "#lib/access/queries";
import { db } from "#lib/db/client";
import { searchPeople } from "#lib/person/queries";
import { median, percentile, round, timed } from "#tests/bench/statistics";

// Run as a process of its own, since the settings of a process name one database.
// Also spellings that only folded names find.
const TEXTS = [
  "siti",
  "nur",
  "nuraini",
  "moh",
  "aisah",
  "dewi",
  "muh",
  "sri le",
  "rahma",
  "agus s",
  "putri",
  "yan",
  "ahmad",
];

const user = await db().user.findFirstOrThrow({ where: { role: "PETUGAS" }, orderBy: { username: "asc" } });
const session = await db().session.create({ data: { userId: user.id } });
const own = await findActor(session.id);
if (!own) throw new Error("Sesi tidak terbaca");
const leaves = await db().unit.findMany({
  where: { kind: { in: ["POSYANDU", "TANPA_POSYANDU"] } },
  select: { id: true },
});
const actors = { puskesmas: own, kabupaten: { ...own, homes: leaves.map(({ id }) => id) } };

const figures: Record<string, { p50: number; p95: number }> = {};
for (const [reach, actor] of Object.entries(actors)) {
  const times: number[] = [];
  for (let turn = 0; turn < 12; turn++)
    for (const text of TEXTS) {
      const time = await timed(() => searchPeople(demand(actor, "person:read"), { text }));
      if (turn >= 2) times.push(time);
    }
  figures[reach] = { p50: round(median(times)), p95: round(percentile(times, 95)) };
}
const slowest = Math.max(...Object.values(figures).map(({ p95 }) => p95));
console.log(JSON.stringify({ p95: slowest, ...figures }));
await db().$disconnect();
