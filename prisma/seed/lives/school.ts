import { yearsOld } from "#prisma/seed/lives/calendar";
import type { Data, Life, Served } from "#prisma/seed/lives/life";
import { clamp, type Random, rounded } from "#prisma/seed/lives/random";
import type { Stage } from "#prisma/seed/lives/stage";
import { tbcAnswers } from "#prisma/seed/lives/tbc";
import { schoolDay } from "#prisma/seed/lives/working-days";
import { type Screening, type Spread, screeningsOf } from "#prisma/seed/lives/year-plan";

/** Schools are visited after the new school year began; those missed are looked for until November. */
const SPREAD: Spread = [6, 10, 7, 5, 6, 3, 12, 22, 15, 9, 4, 1];

/** Median height in cm from 7 to 17 years, a little below the WHO reference as everywhere in the country. */
const HEIGHT = {
  L: [119, 124, 129, 134, 139, 145, 152, 158, 162, 165, 166],
  P: [118, 123, 129, 135, 141, 147, 151, 153, 154, 155, 155],
} as const;

/** The yearly screenings of someone between 7 and 17. */
export function schoolScreeningsOf(stage: Stage, child: Life, random: Random): Served[] {
  const days = screeningsOf(stage, child, random, {
    ages: { from: 7, to: 17 },
    spread: SPREAD,
    level: (home) => clamp(0.5 + 0.5 * home.zeal.school, 0.6, 0.985),
    dayNear: schoolDay,
  });
  const shape: Shape = {
    height: random.normal(0, 5.5),
    mass: random.normal(0, 2.4),
    hb: random.normal(12.7, 1.1),
    smokes: random.chance(0.28),
  };
  return days.map(({ on, home }): Served => {
    const atSchool = random.chance(0.86);
    return {
      kind: "SKRINING_REMAJA",
      on,
      data: screened(child, { on, home }, random, shape),
      by: atSchool ? home.staff : home.midwife,
      place: atSchool ? "SEKOLAH" : "PUSTU",
    };
  });
}

type Shape = { height: number; mass: number; hb: number; smokes: boolean };

function screened(child: Life, { on }: Screening, random: Random, shape: Shape): Data {
  const years = yearsOld(child.born, on);
  const month = ((on - child.born) / 365.25) % 1;
  const low = HEIGHT[child.sex][clamp(years - 7, 0, 10)] ?? 150;
  const high = HEIGHT[child.sex][clamp(years - 6, 0, 10)] ?? low;
  const cm = low + (high - low) * month + shape.height;
  const imt = clamp(15 + (years - 7) * 0.52 + shape.mass, 12.6, 33);
  const systolic = Math.round(clamp(random.normal(96 + (years - 7) * 1.7, 8), 75, 158));
  const data: Data = {
    bb_kg: rounded(imt * (cm / 100) ** 2, 1),
    tb_cm: rounded(cm, 1),
    sistolik: systolic,
    diastolik: Math.round(clamp(systolic * 0.48 + 16 + random.normal(0, 4), 40, systolic - 15)),
    mata: random.chance(0.09) ? "GANGGUAN" : "NORMAL",
    telinga: random.chance(0.03) ? "GANGGUAN" : "NORMAL",
    kelas: clamp(years - 6, 1, 12),
  };
  // Without the teeth the screening is not whole and counts for nothing.
  if (random.chance(0.96)) data.gigi = random.chance(0.38) ? "GANGGUAN" : "NORMAL";
  return Object.assign(data, askedOf(child, years, random, shape), tbcAnswers(random, 0.55, 0.01));
}

function askedOf({ sex }: Life, years: number, random: Random, shape: Shape): Data {
  const data: Data = {};
  const girl = sex === "P" && years >= 12;
  if (girl) data.ttd_diminum_minggu_ini = random.chance(0.62);
  if (girl && random.chance(0.7)) data.hb = rounded(clamp(shape.hb + random.normal(0, 0.4), 6.5, 16), 1);
  if (girl && random.chance(0.5)) data.lila_cm = rounded(clamp(random.normal(24.6, 2.4), 17, 36), 1);
  if (years >= 10)
    data.merokok =
      shape.smokes && sex === "L" && years >= 13 ? "AKTIF" : random.pick(["TIDAK", "TIDAK", "PASIF"]);
  if (years <= 12 && random.chance(0.8)) data.bias_lengkap = random.chance(0.93);
  if (years >= 15 && random.chance(0.78))
    Object.assign(data, {
      gula_darah: Math.round(clamp(random.normal(93, 11), 62, 190)),
      jenis_gula: "SEWAKTU",
    });
  if (random.chance(0.35))
    Object.assign(data, {
      jiwa_alat: years < 15 ? "SDQ" : "PHQ_A",
      jiwa_hasil: random.chance(0.07) ? "GANGGUAN" : "NORMAL",
    });
  if (years >= 10 && random.chance(0.2))
    data.kebugaran = random.pick(["BAIK", "CUKUP", "CUKUP", "KURANG", "BAIK_SEKALI"]);
  return data;
}
