import { adultOf } from "#prisma/seed/lives/adults";
import { contactData, registrationData, type Woman } from "#prisma/seed/lives/antenatal-data";
import { type DayCount, monthOfDay, seasonOf, yearsOld } from "#prisma/seed/lives/calendar";
import { homeOn, type Life, type PregnancyStory, type Served } from "#prisma/seed/lives/life";
import { clamp, type Random } from "#prisma/seed/lives/random";
import type { Home, Stage } from "#prisma/seed/lives/stage";
import { tetanusOf } from "#prisma/seed/lives/tetanus";
import { nextWorkingDay, workingDay } from "#prisma/seed/lives/working-days";

/** Weeks for which the schedule of six contacts and more asks for one. */
const PLAN = [7, 11, 15, 20, 24, 28, 32, 35, 37, 39] as const;

/** Registration and contacts of one pregnancy. */
export function antenatalOf(stage: Stage, mother: Life, story: PregnancyStory, random: Random): Served[] {
  const home = homeOn(mother, story.registeredOn);
  if (!home) return [];
  const woman = womanOf(mother, story, random);
  const worker = random.chance(0.7) ? home.midwife : home.staff;
  const served: Served[] = [
    {
      kind: "HAMIL",
      on: story.registeredOn,
      data: registrationData(woman),
      by: worker,
      place: worker === home.midwife ? "PUSTU" : "PUSKESMAS",
      pregnancy: story,
    },
  ];
  if (random.chance(0.015)) return served;
  let given = 0;
  for (const on of contactDays(stage, mother, story, { home, random })) {
    const there = homeOn(mother, on);
    if (!there) continue;
    const contact = contactOf(woman, there, { on, first: on === contactStart(served), given });
    mother.tetanus = woman.tetanus;
    if (contact.data.ttd_diberikan !== undefined) given++;
    served.push({ ...contact, pregnancy: story });
  }
  return served;
}

function contactStart(served: readonly Served[]): DayCount | null {
  return served.length === 1 ? (served[0]?.on ?? null) : null;
}

/** The first contact is the day she was registered, or soon after; the later ones as she is able to come. */
function contactDays(
  stage: Stage,
  mother: Life,
  { hpht, registeredOn, end }: PregnancyStory,
  { home, random }: { home: Home; random: Random },
): DayCount[] {
  const first = random.chance(0.95) ? registeredOn : nextWorkingDay(registeredOn + random.int(3, 25));
  const last = Math.min(end ? end.on - 1 : hpht + 287, stage.today);
  const keen = random.normal(0, 0.1);
  const days = [first];
  for (const week of PLAN) {
    const on = workingDay(hpht + week * 7 + random.int(-4, 5));
    const before = days.at(-1) ?? first;
    if (on < before + 13 || on > last) continue;
    const island = (homeOn(mother, on) ?? home).island;
    const comes =
      clamp(0.62 + 0.34 * home.zeal.mother + keen, 0.2, 0.985) *
      (0.5 + 0.5 * seasonOf(monthOfDay(on), island));
    if (random.chance(comes)) days.push(on);
  }
  return days.filter((day) => day <= last);
}

function womanOf(mother: Life, story: PregnancyStory, random: Random): Woman {
  const earlier = mother.births.filter((birth) => birth < story.hpht + 150);
  const years = yearsOld(mother.born, story.hpht);
  const unknown = earlier.length === 0 && years > 27 ? random.int(0, 1) : 0;
  const adult = adultOf(mother, random);
  const imt = Math.min(adult.imt, 36);
  return {
    random,
    hpht: story.hpht,
    end: story.end,
    earlier: earlier.length + unknown,
    lastBirth: earlier.length > 0 ? Math.max(...earlier) : null,
    lost: random.chance(0.1) ? 1 : 0,
    heightCm: adult.cm,
    weightKg: imt * (adult.cm / 100) ** 2,
    lilaCm: clamp(27.9 + (imt - 24) * 0.58 + random.normal(0, 0.9), 19.5, 40),
    hb: clamp(random.normal(12.6, 0.8), 7.2, 15),
    pressure: clamp(adult.systolic + 5, 88, random.chance(0.03) ? 150 : 124),
    gain: clamp(random.normal(0.36, 0.09), 0.08, 0.65),
    book: random.chance(0.95),
    tetanus: tetanusOf(mother, { years, earlier: earlier.length + unknown }, random),
    bloodGroup: random.weighted(
      [
        ["O", 40],
        ["A", 27],
        ["B", 27],
        ["AB", 6],
      ],
      "O",
    ),
    twins: (story.end?.babies.length ?? 1) > 1,
  };
}

type Visit = { on: DayCount; first: boolean; given: number };

function contactOf(woman: Woman, home: Home, visit: Visit): Served {
  const { random } = woman;
  const weeks = Math.floor((visit.on - woman.hpht) / 7);
  const wanted = weeks <= 12 || weeks >= 30;
  const seen = (visit.first ? 0.6 : 0.38) + 0.3 * home.zeal.mother;
  const doctor = random.chance(wanted ? clamp(seen, 0.3, 0.9) : 0.08);
  const by = doctor || random.chance(0.22) ? home.staff : home.midwife;
  return {
    kind: "ANC",
    on: visit.on,
    data: contactData(woman, { ...visit, weeks, doctor }),
    by,
    place:
      by === home.staff ? "PUSKESMAS" : home.atPustu ? "PUSTU" : random.pick(["POSYANDU", "RUMAH", "PUSTU"]),
  };
}
