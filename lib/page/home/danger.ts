import { instantOf, type TimeZone } from "#lib/access/time-zone";
import type { ServiceData } from "#lib/form/data";
import { formatNumber } from "#lib/format";
import type { Day } from "#lib/period/day";
import { dayAt } from "#lib/period/today";
import { dangerSignsIn } from "#lib/programme/danger-signs";

/** Within a day of its being found a danger sign is handled or referred. */
const HOURS = 24;
const HOUR = 3_600_000;

export type Clock = {
  late: boolean;
  /** Within six hours of its end. */
  soon: boolean;
  /** "lewat 7 jam", "5 jam lagi", "kurang dari 1 jam lagi" */
  words: string;
  /** Of 24 hours gone, at most 1. */
  gone: number;
};

type Found = { servedOn: Day; recordedAt: Date };

/** A record with a danger sign, after which nobody saw the person again. */
export type FoundSign = Found & {
  personId: string;
  name: string;
  homeName: string;
  kind: string;
  data: ServiceData;
};

export type Danger = Pick<FoundSign, "personId" | "name" | "homeName"> & { signs: string; clock: Clock };

/** One line a person, by the sign that was found first: whose day ends first comes first. */
export function dangersOf(found: readonly FoundSign[], now: Date, zone: TimeZone): Danger[] {
  const first = found.toSorted((a, b) => foundAt(a, zone).getTime() - foundAt(b, zone).getTime());
  const seen = new Set<string>();
  return first.flatMap((one) => {
    const { personId, name, homeName } = one;
    const signs = dangerSignsIn(one);
    if (signs.length === 0 || seen.has(personId)) return [];
    seen.add(personId);
    return [{ personId, name, homeName, signs: signs.join("; "), clock: clockOf(one, now, zone) }];
  });
}

/** Runs from the record; of a day that was recorded later, from that day's noon, since its hour is not known. */
export function clockOf(found: Found, now: Date, zone: TimeZone): Clock {
  const hours = (now.getTime() - foundAt(found, zone).getTime()) / HOUR;
  const left = HOURS - hours;
  return {
    late: left <= 0,
    soon: left > 0 && left <= 6,
    words: wordsOf(left),
    gone: Math.min(1, Math.max(0, hours / HOURS)),
  };
}

function foundAt({ servedOn, recordedAt }: Found, zone: TimeZone): Date {
  return dayAt(recordedAt, zone) === servedOn ? recordedAt : instantOf(servedOn, "12:00", zone);
}

function wordsOf(left: number): string {
  if (left <= -2 * HOURS) return `lewat ${formatNumber(Math.floor(-left / HOURS))} hari`;
  if (left <= -1) return `lewat ${formatNumber(Math.floor(-left))} jam`;
  if (left <= 0) return "baru lewat 24 jam";
  return left < 1 ? "kurang dari 1 jam lagi" : `${formatNumber(Math.floor(left))} jam lagi`;
}
