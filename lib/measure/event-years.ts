import { homesOf } from "#lib/measure/person-year";
import { type MonthNumber, monthNumber, monthOf, type Year, yearOf } from "#lib/period/month";
import { bandOn } from "#lib/service/age-bands";
import type { EventMeasure } from "#lib/service/event";
import type { History, Sex } from "#lib/service/history";

/** How often one thing happened to a person in each month of a year, at one home. */
export type EventYear = {
  personId: string;
  year: Year;
  code: string;
  band: string;
  homeId: string;
  sex: Sex;
  months: readonly number[];
};

/** What these events add to one row of event_tallies. */
export type EventDifference = Omit<EventYear, "personId" | "homeId"> & { unitId: string };

export type EventChange = { before: EventYear | null; after: EventYear };

const NONE: readonly number[] = new Array<number>(12).fill(0);

/** As the history says today; what happens while the person lives nowhere in the kabupaten is not counted. */
export function eventYearsOf(
  history: History,
  years: readonly Year[],
  measures: readonly EventMeasure[],
): EventYear[] {
  if (measures.length === 0) return [];
  const homes = new Map(years.map((year) => [year, homesOf(history, year)]));
  const rows = new Map<string, EventYear>();
  for (const { code, bands, events } of measures)
    for (const event of events(history)) {
      const month = monthNumber(monthOf(event.on));
      const homeId = homes.get(yearOf(event.on))?.[month - 1];
      if (!homeId) continue;
      const band = bandOn(bands, history.bornOn, event.on).code;
      const { personId, sex } = history;
      const key = { personId, year: yearOf(event.on), code: `${code}.${event.code}`, band, homeId, sex };
      const row = rows.get(keyOf(key)) ?? { ...key, months: NONE };
      rows.set(keyOf(key), { ...row, months: plusOne(row.months, month) });
    }
  return [...rows.values()];
}

function plusOne(months: readonly number[], month: MonthNumber): number[] {
  return months.map((count, index) => (index === month - 1 ? count + 1 : count));
}

/** Where the stored rows say something else; a row for which nothing is left counts nought. */
export function changedEvents(stored: readonly EventYear[], counted: readonly EventYear[]): EventChange[] {
  const before = new Map(stored.map((row) => [keyOf(row), row]));
  const after = new Map(counted.map((row) => [keyOf(row), row]));
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const was = before.get(key) ?? null;
    const is = after.get(key) ?? (was && { ...was, months: NONE });
    return is && !isAlike(was?.months ?? NONE, is.months) ? [{ before: was, after: is }] : [];
  });
}

function isAlike(one: readonly number[], other: readonly number[]): boolean {
  return one.every((count, index) => count === other[index]);
}

/** By home and by desa, in the order of the key, so that two writers never wait for each other in a circle. */
export function eventDifferences(
  changes: readonly EventChange[],
  desaOf: (homeId: string) => string,
): EventDifference[] {
  const sums = new Map<string, EventDifference>();
  for (const { before, after } of changes)
    for (const unitId of [after.homeId, desaOf(after.homeId)]) {
      const { year, code, band, sex } = after;
      const key = tallyKey({ year, unitId, code, band, sex });
      const sum = sums.get(key)?.months ?? NONE;
      const months = sum.map((count, index) => count + difference({ before, after }, index));
      sums.set(key, { year, unitId, code, band, sex, months });
    }
  return [...sums.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row)
    .filter(({ months }) => months.some((count) => count !== 0));
}

function difference({ before, after }: EventChange, index: number): number {
  return (after.months[index] ?? 0) - (before?.months[index] ?? 0);
}

function keyOf({ personId, year, code, band, homeId, sex }: Omit<EventYear, "months">): string {
  return [personId, year, code, band, homeId, sex].join("|");
}

/** Years have four digits: the key sorts as PostgreSQL sorts its columns. */
function tallyKey({ year, unitId, code, band, sex }: Omit<EventDifference, "months">): string {
  return [year, unitId, code, band, sex].join(" ");
}
