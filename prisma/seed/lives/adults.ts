import type { Sex } from "#lib/service/history";
import { type DayCount, monthOfDay, monthsOld, seasonOf } from "#prisma/seed/lives/calendar";
import type { Adult, Data, Life, Served } from "#prisma/seed/lives/life";
import { clamp, type Random, rounded } from "#prisma/seed/lives/random";
import type { Stage } from "#prisma/seed/lives/stage";
import { tbcAnswers } from "#prisma/seed/lives/tbc";
import { workingDay } from "#prisma/seed/lives/working-days";
import { onOpenDay, type Screening, type Spread, screeningsOf, visitsOf } from "#prisma/seed/lives/year-plan";

const EVEN: Spread = [8, 9, 8, 8, 9, 9, 9, 9, 9, 9, 8, 5];
/** Completed months, [from, before), as the definition has it. */
const OF_AGE = { from: 216, before: 720 };

/** Drawn once: every service measures the same body. */
export function adultOf(life: Life, random: Random): Adult {
  life.adult ??= invented(life.sex, random);
  return life.adult;
}

function invented(sex: Sex, random: Random): Adult {
  const man = sex === "L";
  const pressure = random.normal(0, 1);
  const imt = clamp(random.normal(man ? 23.3 : 24.6, 3.9), 15.2, 42);
  return {
    cm: clamp(random.normal(man ? 164 : 154.2, man ? 5.6 : 5), 138, 192),
    imt,
    systolic: 99 + 13 * pressure + (imt - 24) * 0.7,
    diastolic: 63 + 7.5 * pressure + (imt - 24) * 0.4,
    glucose: random.chance(0.05 + Math.max(0, imt - 27) * 0.01)
      ? random.normal(205, 60)
      : random.normal(98, 14),
    smoking: random.weighted(SMOKING[sex], "TIDAK"),
  };
}

const SMOKING: Record<Sex, readonly (readonly [value: string, weight: number])[]> = {
  L: [
    ["AKTIF", 58],
    ["PASIF", 18],
    ["TIDAK", 24],
  ],
  P: [
    ["AKTIF", 2],
    ["PASIF", 52],
    ["TIDAK", 46],
  ],
};

/** The yearly screening with laboratory, and for some the posyandu's open days besides. */
export function adultScreeningsOf(stage: Stage, life: Life, random: Random): Served[] {
  const adult = adultOf(life, random);
  const regular = random.chance(0.13);
  const whole = screeningsOf(stage, life, random, {
    ages: { from: 18, to: 59 },
    spread: EVEN,
    level: (home) => clamp(0.28 + 0.52 * home.zeal.adult, 0.2, 0.93),
    dayNear: workingDay,
  }).filter(({ on, home }) => !home.withoutAdults.has(monthOfDay(on)));
  const visits = visitsOf(stage, life, random, (home) => (regular ? 0.3 : 0.025) * home.zeal.adult).filter(
    ({ on, home }) =>
      isOfAge(life, on) &&
      !home.withoutAdults.has(monthOfDay(on)) &&
      random.chance(seasonOf(monthOfDay(on), home.island)),
  );
  return [
    ...whole.map((screening) => wholeScreening(life, adult, screening, random)),
    ...visits.map(({ on, home }): Served => {
      const data = { ...bodyOf(life, adult, on, random), ...tbcAnswers(random, 0.2) };
      return { kind: "SKRINING_DEWASA", on, data, by: home.kader, place: "POSYANDU" };
    }),
  ];
}

function isOfAge({ born }: Life, on: DayCount): boolean {
  const months = monthsOld(born, on);
  return months >= OF_AGE.from && months < OF_AGE.before;
}

function wholeScreening(life: Life, adult: Adult, screening: Screening, random: Random): Served {
  const midwife = random.chance(0.62);
  const { home } = screening;
  const atPosyandu = midwife && !home.atPustu;
  const on = atPosyandu ? onOpenDay(screening, life, OF_AGE) : screening.on;
  const data: Data = {
    ...bodyOf(life, adult, on, random),
    merokok: adult.smoking,
    ...habitsOf(random),
    ...labOf(adult, random),
    ...tbcAnswers(random, 0.72),
  };
  if (random.chance(0.7))
    Object.assign(data, {
      mata: random.chance(0.13) ? "GANGGUAN" : "NORMAL",
      telinga: random.chance(0.04) ? "GANGGUAN" : "NORMAL",
    });
  const years = (on - life.born) / 365.25;
  if (life.sex === "P" && years >= 30.1 && years < 50.9 && random.chance(0.16))
    Object.assign(data, {
      iva: random.chance(0.02) ? "POSITIF" : "NEGATIF",
      sadanis: random.chance(0.02) ? "BENJOLAN" : "NORMAL",
    });
  if (adult.smoking === "AKTIF" && years >= 40.1 && random.chance(0.5)) data.puma = random.int(1, 7);
  if (random.chance(0.3)) data.srq20 = Math.min(20, Math.floor(-1.7 * Math.log(1 - random.next())));
  return {
    kind: "SKRINING_DEWASA",
    on,
    data,
    by: midwife ? home.midwife : home.staff,
    place: midwife ? (home.atPustu ? "PUSTU" : "POSYANDU") : "PUSKESMAS",
  };
}

/** Weight, height, waist, pressure: what a kader measures too. */
export function bodyOf({ sex, born }: Life, adult: Adult, on: DayCount, random: Random): Data {
  const years = (on - born) / 365.25;
  const imt = clamp(adult.imt + random.normal(0, 0.25), 14.5, 44);
  const systolic = Math.round(clamp(adult.systolic + 0.52 * years + random.normal(0, 6), 82, 212));
  const data: Data = {
    bb_kg: rounded(imt * (adult.cm / 100) ** 2, 1),
    sistolik: systolic,
    diastolik: Math.round(
      clamp(adult.diastolic + 0.26 * years + random.normal(0, 4), 45, Math.min(128, systolic - 12)),
    ),
  };
  if (random.chance(0.85)) data.tb_cm = rounded(adult.cm, 1);
  if (random.chance(0.85))
    data.lp_cm = rounded(clamp(imt * 3 + (sex === "L" ? 11 : 8) + random.normal(0, 2), 52, 140), 0);
  return data;
}

function habitsOf(random: Random): Data {
  return {
    aktivitas_fisik_kurang: random.chance(0.37),
    sayur_buah_kurang: random.chance(0.78),
    gula_garam_lemak_lebih: random.chance(0.33),
    alkohol: random.chance(0.03),
    riwayat_keluarga: random.chance(0.2)
      ? [random.pick(["HIPERTENSI", "DIABETES", "STROKE", "JANTUNG"])]
      : [],
    riwayat_diri: random.chance(0.07) ? [random.pick(["HIPERTENSI", "HIPERTENSI", "DIABETES", "ASMA"])] : [],
  };
}

/** Without glucose the screening is not whole. */
export function labOf(adult: Adult, random: Random): Data {
  const data: Data = {};
  if (random.chance(0.95))
    Object.assign(data, {
      gula_darah: Math.round(clamp(adult.glucose + random.normal(0, 12), 62, 520)),
      jenis_gula: "SEWAKTU",
    });
  if (random.chance(0.45)) data.kolesterol = Math.round(clamp(random.normal(187, 34), 95, 360));
  return data;
}
