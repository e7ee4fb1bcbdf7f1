import "server-only";
import { mayOpen, ownUnit, type Reader } from "#lib/access/reach";
import { startOf, type TimeZone } from "#lib/access/time-zone";
import { readAreaTree } from "#lib/area/queries";
import { type AreaTree, type AreaUnit, homesOf } from "#lib/area/tree";
import type { Asking } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { keptForTheMoment } from "#lib/db/kept";
import { now } from "#lib/db/now";
import { databaseNumber } from "#lib/db/read-of-it";
import { unscoped } from "#lib/db/unscoped";
import { eventsOf, type Lately } from "#lib/page/pulse/events";
import { type Pulse, pulseOf, type Saved } from "#lib/page/pulse/pulse";
import { addDays, type Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import { dayAt, today } from "#lib/period/today";

/** Whoever sees numbers of a unit: an account, or a screen on a wall. */
export type PulseReader = Reader & Asking & { timeZone: TimeZone };

const EVENTS = 3;
const LATELY_MINUTES = 60;

/** The records of today in that unit, the reader's own where none is named; null out of reach. */
export async function readPulse(tx: Tx, reader: PulseReader, code: string | null): Promise<Pulse | null> {
  const { timeZone } = reader;
  const tree = await readAreaTree(tx, monthOf(today(timeZone)));
  const unit = code === null ? ownUnit(reader, tree) : (tree.byCode.get(code) ?? null);
  if (!unit || !mayOpen(reader, tree, unit)) return null;
  return pulseIn(await readDay(tx, timeZone), tree, unit, timeZone);
}

type DayRows = { saved: (Saved & { home: string | null })[]; lately: (Lately & { home: string | null })[] };

function pulseIn({ saved, lately }: DayRows, tree: AreaTree, unit: AreaUnit, zone: TimeZone): Pulse {
  const homes = new Set(homesOf(tree, unit).map(({ id }) => id));
  // Guests from elsewhere are the kabupaten's alone.
  const within = ({ home }: { home: string | null }) =>
    home === null ? unit.kind === "KABUPATEN" : homes.has(home);
  const told = lately.filter(within).flatMap(({ home, ...one }) => (home ? [{ ...one, home }] : []));
  return pulseOf(saved.filter(within), minuteOf(now(), zone), eventsOf(told, tree, EVENTS));
}

/** For everybody who asks within a second, or in a minute in which nothing is saved: it says nothing of a person, and is the same whoever asks. */
let last: { until: number; of: string; rows: DayRows } | null = null;
const SHARED_MS = 900;

async function readDay(tx: Tx, zone: TimeZone): Promise<DayRows> {
  const of = `${databaseNumber()} ${zone}`;
  if (last && last.of === of && last.until > performance.now()) return last.rows;
  const key = `pulse ${of} ${today(zone)} ${Math.floor(now().getTime() / 60_000)}`;
  const rows = await keptForTheMoment(tx, key, () => unscoped(tx, "PULSE", () => askDay(tx, zone)));
  last = { until: performance.now() + SHARED_MS, of, rows };
  return rows;
}

/** By the time they were recorded; where the day is set, those that the clock gives another day belong to it too. */
async function askDay(tx: Tx, zone: TimeZone): Promise<DayRows> {
  const [set, real] = [spanOf(today(zone), zone), spanOf(dayAt(now(), zone), zone)];
  const saved = await tx.$queryRaw<DayRows["saved"]>`
    SELECT (extract(hour FROM at) * 6 + floor(extract(minute FROM at) / 10))::int AS span, home, count(*)::int AS records
    FROM (SELECT r.recorded_at AT TIME ZONE ${zone} AS at, p.home_id::text AS home
      FROM service_records r JOIN persons p ON p.id = r.person_id
      WHERE r.voided_at IS NULL AND (r.recorded_at >= ${set.from} AND r.recorded_at < ${set.to}
        OR r.recorded_at >= ${real.from} AND r.recorded_at < ${real.to})) AS today
    GROUP BY span, home`;
  const lately = await tx.$queryRaw<DayRows["lately"]>`
    SELECT r.kind, p.home_id::text AS home, count(DISTINCT r.person_id)::int AS people,
      (extract(hour FROM max(r.recorded_at) AT TIME ZONE ${zone}) * 60
        + extract(minute FROM max(r.recorded_at) AT TIME ZONE ${zone}))::int AS minute
    FROM service_records r JOIN persons p ON p.id = r.person_id
    WHERE r.voided_at IS NULL AND r.recorded_at >= ${real.from}
      AND r.recorded_at > now() - make_interval(mins => ${LATELY_MINUTES}::int)
    GROUP BY r.kind, p.home_id`;
  return { saved, lately };
}

function spanOf(day: Day, zone: TimeZone): { from: Date; to: Date } {
  return { from: startOf(day, zone), to: startOf(addDays(day, 1), zone) };
}

function minuteOf(at: Date, zone: TimeZone): number {
  return Math.floor((at.getTime() - startOf(dayAt(at, zone), zone).getTime()) / 60_000);
}
