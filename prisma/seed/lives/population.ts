import { inventedAge } from "#prisma/seed/lives/ages";
import {
  type DayCount,
  firstDayOf,
  type MonthCount,
  monthOfDay,
  yearOfDay,
  yearsOld,
} from "#prisma/seed/lives/calendar";
import type { Family, Life } from "#prisma/seed/lives/life";
import { nameFor } from "#prisma/seed/lives/naming";
import { clamp, type Random } from "#prisma/seed/lives/random";
import type { Home, Stage } from "#prisma/seed/lives/stage";

/** Everyone who lives in a home when the history opens, as families. */
export function inhabitants(stage: Stage, home: Home, random: Random): Family[] {
  const opened = firstDayOf(stage.opens);
  const people = Array.from({ length: home.people }, () => {
    const born = opened - inventedAge(random);
    return invented(stage, home, { random, born, since: monthOfDay(born) });
  });
  return familiesOf(stage, people, random, opened);
}

/** People who came from outside in that month: a couple with children, or someone alone. */
export function arrivals(stage: Stage, home: Home, random: Random, month: MonthCount): Family {
  const day = firstDayOf(month);
  const years = (from: number, to: number) => day - Math.floor(random.between(from, to) * 365.25);
  const come = (born: DayCount) => invented(stage, home, { random, born, since: month });
  const family: Family = { id: stage.ids.make(random), members: [], moves: [] };
  const adults = random.chance(0.6) ? [come(years(24, 38)), come(years(24, 38))] : [come(years(18, 45))];
  const [first, second] = adults;
  if (first && second) [first.sex, second.sex] = ["P", "L"];
  for (const adult of adults) rename(adult, random);
  const children = second ? random.int(0, 2) : 0;
  for (let child = 0; child < children; child++) {
    const small = come(years(0.2, 9));
    if (first && yearsOld(first.born, small.born) >= 18) bear(first, small);
    adults.push(small);
  }
  for (const member of adults) join(family, member);
  return family;
}

type Arrival = { random: Random; born: DayCount; since: MonthCount };

export function invented(stage: Stage, home: Home, { random, born, since }: Arrival): Life {
  const sex = random.chance(0.508) ? "L" : "P";
  const family: Family = { id: "", members: [], moves: [] };
  const registeredOn = clamp(
    firstDayOf(since) + random.int(0, 27),
    firstDayOf(stage.opens) - random.int(30, 900),
    stage.today,
  );
  return {
    id: stage.ids.make(random),
    name: nameFor(random, sex, yearOfDay(born)),
    sex,
    born,
    died: null,
    mother: null,
    motherName: null,
    birthOrder: null,
    family,
    stays: [{ since, home, movedOn: null }],
    births: [],
    pregnancies: [],
    registeredOn: Math.max(registeredOn, born),
    registeredBy: random.chance(0.7) ? home.midwife : home.staff,
    dusun: "",
    rt: "",
    served: [],
    adult: null,
    tetanus: null,
    mergedInto: null,
    hasNik: random.chance(born > stage.today - 700 ? 0.75 : 0.985),
  };
}

export function bear(mother: Life, child: Life): void {
  child.mother = mother;
  child.birthOrder = 1;
  mother.births.push(child.born);
}

export function join(family: Family, member: Life): void {
  member.family = family;
  family.members.push(member);
}

function rename(life: Life, random: Random): void {
  life.name = nameFor(random, life.sex, yearOfDay(life.born));
}

/** Mothers first, then their children and husbands; the others live with relatives or alone. */
function familiesOf(stage: Stage, people: Life[], random: Random, on: DayCount): Family[] {
  const families: Family[] = [];
  const found = (member: Life) => {
    const family: Family = { id: stage.ids.make(random), members: [], moves: [] };
    families.push(family);
    join(family, member);
    return family;
  };
  const age = (life: Life) => yearsOld(life.born, on);
  const women = random.shuffled(people.filter((life) => life.sex === "P" && age(life) >= 19));
  const men = random.shuffled(people.filter((life) => life.sex === "L" && age(life) >= 21));
  const children = people.filter((life) => age(life) < 18).sort((a, b) => a.born - b.born);

  for (const child of children) findMother(child, women, random, found);
  for (const woman of women) {
    if (!woman.family.id && age(woman) > 24 && random.chance(0.7)) found(woman);
    const husband = woman.family.id && random.chance(0.88) ? husbandFor(woman, men) : null;
    if (husband) join(woman.family, husband);
  }
  for (const life of people.filter(({ family }) => !family.id)) {
    const kin = random.chance(0.75) || age(life) < 18 ? random.pickOf(families) : null;
    if (kin) join(kin, life);
    else found(life);
  }
  return families;
}

function findMother(
  child: Life,
  women: readonly Life[],
  random: Random,
  found: (mother: Life) => Family,
): void {
  const mother = motherFor(child, women, random);
  if (mother) {
    bear(mother, child);
    join(mother.family.id ? mother.family : found(mother), child);
  } else child.motherName = nameFor(random, "P", yearOfDay(child.born) - 27);
}

/** Asked of a few women of the neighbourhood; births are at least ten months apart. */
function motherFor(child: Life, women: readonly Life[], random: Random): Life | null {
  for (let tries = 0; tries < 10; tries++) {
    const woman = random.pickOf(women);
    if (!woman) return null;
    const years = yearsOld(woman.born, child.born);
    const spaced = woman.births.every((other) => Math.abs(other - child.born) > 310);
    if (years >= 18 && years <= 41 && woman.births.length < 5 && spaced) return woman;
  }
  return null;
}

function husbandFor(woman: Life, men: Life[]): Life | null {
  const index = men.findIndex(({ born }) => born < woman.born + 900 && born > woman.born - 4400);
  return index < 0 ? null : (men.splice(index, 1)[0] ?? null);
}

export function settle({ members }: Family, random: Random): void {
  const dusun = `Dusun ${random.int(1, 4)}`;
  const rt = String(random.int(1, 12)).padStart(2, "0");
  for (const member of members) Object.assign(member, { dusun, rt });
}
