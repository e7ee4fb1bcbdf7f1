import type { Sex } from "#lib/service/history";
import { fertility } from "#prisma/seed/lives/ages";
import { type DayCount, firstDayOf, monthOfDay, yearOfDay, yearsOld } from "#prisma/seed/lives/calendar";
import { homeOn, type Life } from "#prisma/seed/lives/life";
import { follow } from "#prisma/seed/lives/moves";
import { nameFor } from "#prisma/seed/lives/naming";
import { bear, invented, join } from "#prisma/seed/lives/population";
import { clamp, type Random } from "#prisma/seed/lives/random";
import type { Home, Stage } from "#prisma/seed/lives/stage";
import { workingDay } from "#prisma/seed/lives/working-days";

const TERM = 280;
/** No new pregnancy so soon after a birth. */
const REST = 420;

/** All pregnancies of a woman that touch the history; babies born alive join the family. Answers with the babies. */
export function pregnanciesOf(stage: Stage, woman: Life, random: Random): Life[] {
  const babies: Life[] = [];
  if (woman.sex !== "P" || woman.died !== null) return babies;
  const married =
    woman.births.length > 0 ||
    woman.family.members.some(({ sex, born }) => sex === "L" && Math.abs(born - woman.born) < 4400);
  const first = firstDayOf(stage.opens) - TERM;
  let free = Math.max(...woman.births, 0) + REST;
  for (let day = first + random.int(0, 29); day < stage.today - 30; day += 30) {
    if (day < free) continue;
    const chance = (fertility(yearsOld(woman.born, day)) / 12) * (married ? 1.45 : 0.35) * 1.01;
    if (!random.chance(chance)) continue;
    const conceived = conceive(stage, woman, random, day);
    babies.push(...conceived.babies);
    free = conceived.ends + REST;
  }
  return babies;
}

type Conceived = { ends: DayCount; babies: Life[] };

function conceive(stage: Stage, woman: Life, random: Random, hpht: DayCount): Conceived {
  const lost = random.chance(0.05);
  const early = random.chance(0.08);
  const ends = hpht + daysOf(random, { lost, early });
  const home = homeOn(woman, Math.min(ends, stage.today));
  if (!home) return { ends, babies: [] };

  const registered = registeredOn(woman, home, random, { hpht, ends });
  const over = ends <= stage.today;
  const infants = over && !lost ? deliver(stage, woman, random, { home, on: ends, early }) : [];
  const babies = infants.flatMap(({ child }) => child ?? []);
  if (registered === null || registered > stage.today) return { ends, babies };

  const forgotten = random.chance(0.03);
  const by = random.chance(0.6) ? home.midwife : home.staff;
  const end = { on: ends, kind: lost ? "KEGUGURAN" : "LAHIR", by, babies: infants } as const;
  const id = stage.ids.make(random);
  woman.pregnancies.push({ id, hpht, registeredOn: registered, end: over && !forgotten ? end : null });
  return { ends, babies };
}

function daysOf(random: Random, { lost, early }: { lost: boolean; early: boolean }): number {
  if (lost) return random.int(49, 130);
  if (early) return random.int(232, 258);
  return clamp(Math.round(random.normal(278, 8)), 259, 294);
}

/** When the midwife learns of it: most in the first trimester; some never. */
function registeredOn(
  woman: Life,
  home: Home,
  random: Random,
  { hpht, ends }: { hpht: DayCount; ends: DayCount },
) {
  const { mother } = home.zeal;
  if (!random.chance(clamp(0.8 + 0.2 * mother, 0.85, 0.99))) return null;
  const early = random.chance(clamp(0.735 + 0.1 * mother, 0.77, 0.88));
  const weeks = early
    ? clamp(random.normal(8.5, 1.9), 5, 12.8)
    : clamp(13 + 9 * -Math.log(1 - random.next()), 13, 36);
  const day = workingDay(hpht + Math.round(weeks * 7));
  const there = homeOn(woman, day);
  return there && day < ends - 3 ? day : null;
}

type Delivery = { home: Home; on: DayCount; early: boolean };
type Infant = { alive: boolean; sex: Sex; gram: number; child: Life | null };

function deliver(stage: Stage, woman: Life, random: Random, { home, on, early }: Delivery): Infant[] {
  const count = random.chance(0.011) ? 2 : 1;
  return Array.from({ length: count }, (_, index) => {
    const alive = !random.chance(early ? 0.03 : 0.005);
    const mean = (early ? 2550 : 3120) - (count - 1) * 500;
    const gram = Math.round(clamp(random.normal(mean, 390), 900, 4700) / 10) * 10;
    const child = alive ? babyOf(stage, woman, { random, home, on, order: index + 1 }) : null;
    return {
      alive,
      sex: child?.sex ?? (random.chance(0.5) ? "L" : "P"),
      gram,
      child,
    };
  });
}

type Baby = { random: Random; home: Home; on: DayCount; order: number };

/** At the mother's home of that month; dies young as one in eighty does. */
function babyOf(stage: Stage, mother: Life, { random, home, on, order }: Baby): Life {
  const child = invented(stage, home, {
    random,
    born: on,
    since: monthOfDay(on),
  });
  child.registeredOn = Math.min(stage.today, on + random.int(0, 9));
  child.hasNik = random.chance(clamp((stage.today - on - 45) / 200, 0, 0.95));
  if (random.chance(0.55) && stage.today - on < 60)
    child.name = `Bayi Ny. ${mother.name}${order > 1 ? ` ${order}` : ""}`;
  else child.name = nameFor(random, child.sex, yearOfDay(on));
  const { dusun, rt } = mother;
  bear(mother, Object.assign(child, { dusun, rt }));
  child.birthOrder = order;
  join(mother.family, child);
  follow(child);
  const died = on + Math.floor(random.next() ** 2.5 * 300);
  if (random.chance(0.0125) && died <= stage.today) child.died = died;
  return child;
}
