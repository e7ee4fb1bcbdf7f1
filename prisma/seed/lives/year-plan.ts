import {
  type DayCount,
  firstDayOf,
  monthOfDay,
  monthsOld,
  yearOfDay,
  yearsOld,
} from "#prisma/seed/lives/calendar";
import { homeOn, type Life } from "#prisma/seed/lives/life";
import type { Random } from "#prisma/seed/lives/random";
import { type Home, openDay, type Stage } from "#prisma/seed/lives/stage";

/** How the yearly screenings of a group are spread over January to December. */
export type Spread = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

type Plan = {
  ages: { from: number; to: number };
  spread: Spread;
  level: (home: Home) => number;
  /** The day of work near that one; null = there is none. */
  dayNear: (day: DayCount) => DayCount | null;
};
export type Screening = { on: DayCount; home: Home };

/**
 * One day in each year in which the person is of age and is reached; the spread leaves the rest of the year out. The
 * year before the history too: an AKS holds for twelve months.
 */
export function screeningsOf(
  stage: Stage,
  life: Life,
  random: Random,
  { ages, spread, level, dayNear }: Plan,
): Screening[] {
  const found: Screening[] = [];
  for (let year = Math.floor(stage.opens / 12) - 1; year <= yearOfDay(stage.today); year++) {
    const month = random.weighted(
      MONTHS.map((number) => [number, spread[number - 1] ?? 0] as const),
      6,
    );
    const on = dayNear(firstDayOf(year * 12 + month - 1) + random.int(0, 27));
    const home = on === null ? null : homeOn(life, Math.max(on, life.born));
    const chosen = random.next();
    if (on === null || !home || on > stage.today || on < life.born) continue;
    const years = yearsOld(life.born, on);
    if (years < ages.from || years > ages.to) continue;
    if (chosen < level(home)) found.push({ on, home });
  }
  return found;
}

/** A screening at the posyandu is on its open day of that month, unless the person was not of age (in months) or not there yet. */
export function onOpenDay(
  { on, home }: Screening,
  life: Life,
  { from, before }: { from: number; before: number },
): DayCount {
  const open = openDay(home, monthOfDay(on));
  const months = monthsOld(life.born, open);
  return months >= from && months < before && homeOn(life, open) === home ? open : on;
}

/** Open days of the posyandu that someone comes to besides, each month with that chance. */
export function visitsOf(
  stage: Stage,
  life: Life,
  random: Random,
  chance: (home: Home) => number,
): Screening[] {
  const found: Screening[] = [];
  for (let month = stage.opens; month <= monthOfDay(stage.today); month++) {
    const home = homeOn(life, firstDayOf(month));
    if (!home || home.bucket || home.closed.has(month)) continue;
    const on = openDay(home, month);
    if (on <= stage.today && random.chance(chance(home)) && homeOn(life, on) === home)
      found.push({ on, home });
  }
  return found;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
