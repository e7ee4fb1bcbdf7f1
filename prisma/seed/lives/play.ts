import { adultScreeningsOf } from "#prisma/seed/lives/adults";
import { antenatalOf } from "#prisma/seed/lives/antenatal";
import { monthOfDay, yearsOld } from "#prisma/seed/lives/calendar";
import { letDie } from "#prisma/seed/lives/deaths";
import { duplicatesOf } from "#prisma/seed/lives/duplicates";
import { elderScreeningsOf } from "#prisma/seed/lives/elders";
import type { Family, Life, Served } from "#prisma/seed/lives/life";
import { moveFamily } from "#prisma/seed/lives/moves";
import { arrivals, inhabitants, settle } from "#prisma/seed/lives/population";
import { pregnanciesOf } from "#prisma/seed/lives/pregnancies";
import { Random } from "#prisma/seed/lives/random";
import { writtenDown } from "#prisma/seed/lives/records";
import { schoolScreeningsOf } from "#prisma/seed/lives/school";
import type { Home, Stage } from "#prisma/seed/lives/stage";
import { weighingsOf } from "#prisma/seed/lives/weighings";

/** Families that come from outside in a month, by inhabitants. */
const ARRIVALS = 0.00018;

/** All families that begin in one home, with everything that was ever recorded of them. */
export function playHome(stage: Stage, home: Home): Family[] {
  const random = new Random(stage.seed, home.code);
  const families = inhabitants(stage, home, random);
  for (let month = stage.opens + 1; month <= monthOfDay(stage.today); month++) {
    const come = random.poisson(home.people * ARRIVALS);
    for (let family = 0; family < come; family++) families.push(arrivals(stage, home, random, month));
  }
  for (const family of families) playFamily(stage, family, random);
  return families;
}

function playFamily(stage: Stage, family: Family, random: Random): void {
  settle(family, random);
  for (const member of family.members) letDie(stage, member, random);
  moveFamily(stage, family, random);
  for (const woman of family.members.filter(({ sex }) => sex === "P")) pregnanciesOf(stage, woman, random);
  for (const life of family.members) {
    life.served = servicesOf(stage, life, random);
    life.served = writtenDown(stage, life);
    forgetUnknown(life);
  }
  for (const twice of duplicatesOf(stage, family.members, random)) family.members.push(twice);
}

function servicesOf(stage: Stage, life: Life, random: Random): Served[] {
  const youngest = yearsOld(life.born, stage.today);
  const served = life.pregnancies.flatMap((story) => antenatalOf(stage, life, story, random));
  if (youngest < 9) served.push(...weighingsOf(stage, life, random));
  if (youngest >= 7 && youngest < 23) served.push(...schoolScreeningsOf(stage, life, random));
  if (youngest >= 18 && youngest < 65) served.push(...adultScreeningsOf(stage, life, random));
  if (youngest >= 60) served.push(...elderScreeningsOf(stage, life, random));
  return served;
}

/** A pregnancy whose registration was not reported is not known, nor is anything of it. */
function forgetUnknown(life: Life): void {
  const known = new Set(
    life.served.flatMap(({ kind, pregnancy }) => (kind === "HAMIL" && pregnancy ? [pregnancy] : [])),
  );
  life.pregnancies = life.pregnancies.filter((story) => known.has(story));
  life.served = life.served.filter(({ pregnancy }) => !pregnancy || known.has(pregnancy));
}
