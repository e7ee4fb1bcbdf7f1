import type { Cell } from "#lib/db/copy";
import type { FieldValue } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import { SERVICES } from "#lib/programme/catalogue";
import { derive, RULE_VERSION } from "#lib/recording/derive";
import { doubtsOf } from "#lib/recording/doubts";
import { growthFor } from "#lib/recording/growth-for";
import type { ServiceDefinition } from "#lib/service/definition";
import { type DayCount, dayText, monthOfDay } from "#prisma/seed/lives/calendar";
import { homeOn, type Life, type Served } from "#prisma/seed/lives/life";
import type { Random } from "#prisma/seed/lives/random";
import type { Stage } from "#prisma/seed/lives/stage";
import { nextWorkingDay } from "#prisma/seed/lives/working-days";

export const RECORD_COLUMNS = [
  "id",
  "person_id",
  "kind",
  "served_on",
  "pregnancy_id",
  "place",
  "facility_id",
  "data",
  "derived",
  "confirmed",
  "definition_version",
  "rule_version",
  "recorded_by_id",
  "recorded_at",
  "replaces_id",
  "voided_at",
  "voided_by_id",
  "void_reason",
] as const;

type Last = Record<string, { value: FieldValue; on: Day }>;
type Void = { at: string; by: string; reason: string };

/** What of all this was written down by today: unreported months, the dead and the moved leave nothing. */
export function writtenDown(stage: Stage, life: Life): Served[] {
  return life.served
    .filter(({ on }) => {
      const home = homeOn(life, on);
      return on <= stage.today && home !== null && !home.silent.has(monthOfDay(on));
    })
    .sort((a, b) => a.on - b.on);
}

/** The rows of one life's records, derived and doubted by the same rules as when a worker saves them. */
export function recordRows(stage: Stage, life: Life, random: Random): Cell[][] {
  const last: Last = {};
  const rows: Cell[][] = [];
  for (const served of life.served) {
    const recordedAt = recordedAtOf(stage, served, random);
    if (!recordedAt) continue;
    const id = stage.ids.make(random);
    const mistaken = random.chance(0.003) ? mistakeOf(served, random) : null;
    if (mistaken) {
      const wrong = stage.ids.make(random);
      const voided = { at: recordedAt, by: served.by.id, reason: "Salah ketik" };
      rows.push(rowOf(life, mistaken, last, { id: wrong, recordedAt, replaces: null, voided }));
      rows.push(rowOf(life, served, last, { id, recordedAt, replaces: wrong, voided: null }));
    } else rows.push(rowOf(life, served, last, { id, recordedAt, replaces: null, voided: null }));
    const on = dayText(served.on);
    for (const code in served.data) last[code] = { value: served.data[code] ?? 0, on };
  }
  return rows;
}

type Envelope = { id: string; recordedAt: string; replaces: string | null; voided: Void | null };

function rowOf(life: Life, served: Served, last: Last, envelope: Envelope): Cell[] {
  const { kind, on, data, by, place, pregnancy } = served;
  const { id, recordedAt, replaces, voided } = envelope;
  const definition: ServiceDefinition = SERVICES[kind];
  const servedOn = dayText(on);
  const doubted = doubtsOf(kind, data, {
    bornOn: dayText(life.born),
    servedOn,
    last,
    ...growthFor(definition, life),
  }).map(({ field }) => field);
  const content = [JSON.stringify(data), JSON.stringify(derivedOf(life, served)), `{${doubted.join(",")}}`];
  return [
    ...[id, life.id, kind, servedOn, pregnancy?.id ?? null, place, by.unitId, ...content],
    ...[definition.version, RULE_VERSION, by.id, recordedAt, replaces],
    ...[voided?.at ?? null, voided?.by ?? null, voided?.reason ?? null],
  ];
}

function derivedOf({ sex, born }: Life, { kind, on, data, pregnancy }: Served) {
  const hphtOn = pregnancy && { hphtOn: dayText(pregnancy.hpht) };
  return derive(kind, data, { sex, bornOn: dayText(born), servedOn: dayText(on), ...hphtOn, previous: [] });
}

/** Most is typed in while people wait, some the next working day, some weeks later: what has not happened yet is no record. */
function recordedAtOf(stage: Stage, { on, pregnancy }: Served, random: Random): string | null {
  const delay = random.weighted(DELAYS, 0);
  const late = delay === 0 ? on : nextWorkingDay(on + (delay === 1 ? 1 : random.int(3, 35)));
  const day = pregnancy ? Math.min(late, stage.today) : late;
  if (day > stage.today) return null;
  const minutes =
    stage.morningUtc + (day === stage.today ? random.int(0, stage.minutesToday) : minuteOfWork(random));
  return instantText(day, minutes, random.int(0, 59));
}

/** The same day, the next, weeks later. */
const DELAYS = [
  [0, 84],
  [1, 11],
  [2, 5],
] as const;

/** Since eight in the morning: the most between nine and noon, the last at three, lunch left out. */
function minuteOfWork(random: Random): number {
  const minute = Math.floor(((random.next() + random.next()) / 2) * 390);
  return minute < 240 ? minute : minute + 30;
}

export function instantText(day: DayCount, minutes: number, seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${dayText(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds)}+00`;
}

/** Two digits of the weight changed places, or one was missed; seen and corrected at once. */
function mistakeOf(served: Served, random: Random): Served | null {
  const kg = served.data.bb_kg;
  if (typeof kg !== "number") return null;
  return { ...served, data: { ...served.data, bb_kg: Math.round((kg + random.pick([1, -1, 2])) * 10) / 10 } };
}
