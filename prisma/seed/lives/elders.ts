import { adultOf, bodyOf, labOf } from "#prisma/seed/lives/adults";
import { monthOfDay, monthsOld, seasonOf } from "#prisma/seed/lives/calendar";
import type { Adult, Data, Life, Served } from "#prisma/seed/lives/life";
import { clamp, type Random, rounded } from "#prisma/seed/lives/random";
import type { Stage } from "#prisma/seed/lives/stage";
import { tbcAnswers } from "#prisma/seed/lives/tbc";
import { workingDay } from "#prisma/seed/lives/working-days";
import { onOpenDay, type Screening, type Spread, screeningsOf, visitsOf } from "#prisma/seed/lives/year-plan";

const EARLY: Spread = [11, 11, 10, 8, 9, 8, 8, 8, 8, 8, 7, 4];
const FROM_MONTHS = 720;

/** Items of the AKS with their best score, the hardest first: those a frail person loses first. */
const AKS = [
  ["aks_tangga", 2],
  ["aks_mandi", 1],
  ["aks_jalan", 3],
  ["aks_pindah", 3],
  ["aks_wc", 2],
  ["aks_pakaian", 2],
  ["aks_bak", 2],
  ["aks_bab", 2],
  ["aks_diri", 1],
  ["aks_makan", 2],
] as const;

const SKILAS = {
  skilas_tanggal_salah: 0.06,
  skilas_lokasi_salah: 0.02,
  skilas_ulang_3_kata_salah: 0.08,
  skilas_berdiri_kursi_gagal: 0.1,
  skilas_bb_turun: 0.04,
  skilas_nafsu_makan_turun: 0.06,
  skilas_lila_lt_21: 0.04,
  skilas_keluhan_buram: 0.2,
  skilas_hitung_jari_gagal: 0.07,
  skilas_tes_bisik_gagal: 0.08,
  skilas_sedih_2mgg: 0.04,
  skilas_kurang_minat_2mgg: 0.03,
} as const;

/** Answers of someone who is content; "tidak" to these is the unhappy one. */
const CONTENT_IS_YES = new Set([1, 5, 7, 11, 13]);

export function elderScreeningsOf(stage: Stage, life: Life, random: Random): Served[] {
  const adult = adultOf(life, random);
  const lila = clamp(random.normal(25.4, 2.9), 17, 36);
  const frailty = random.next();
  const comes = clamp(random.normal(0.24, 0.22), 0.01, 0.85);
  const whole = screeningsOf(stage, life, random, {
    ages: { from: 60, to: 120 },
    spread: EARLY,
    level: (home) => clamp(0.4 + 0.6 * home.zeal.elder, 0.3, 0.985),
    dayNear: workingDay,
  }).filter(({ on, home }) => !home.withoutAdults.has(monthOfDay(on)));
  const visits = visitsOf(stage, life, random, (home) => comes * home.zeal.elder).filter(
    ({ on, home }) =>
      monthsOld(life.born, on) >= FROM_MONTHS &&
      !home.withoutAdults.has(monthOfDay(on)) &&
      random.chance(seasonOf(monthOfDay(on), home.island)),
  );
  return [
    ...whole.map((screening) => wholeScreening(life, { adult, lila, frailty }, screening, random)),
    ...visits.map(({ on, home }): Served => {
      const data: Data = bodyOf(life, adult, on, random);
      if (random.chance(0.3)) data.lila_cm = rounded(lila, 1);
      return {
        kind: "SKRINING_LANSIA",
        on,
        data: Object.assign(data, tbcAnswers(random, 0.2)),
        by: home.kader,
        place: "POSYANDU",
      };
    }),
  ];
}

type Elder = { adult: Adult; lila: number; frailty: number };

function wholeScreening(life: Life, elder: Elder, screening: Screening, random: Random): Served {
  const midwife = random.chance(0.7);
  const { home } = screening;
  const place = midwife ? (random.chance(0.12) ? "RUMAH" : "POSYANDU") : "PUSKESMAS";
  const on =
    place === "POSYANDU"
      ? onOpenDay(screening, life, { from: FROM_MONTHS, before: Number.POSITIVE_INFINITY })
      : screening.on;
  const years = (on - life.born) / 365.25;
  const body = bodyOf(life, elder.adult, on, random);
  const lila = rounded(elder.lila + random.normal(0, 0.3), 1);
  const data: Data = {
    ...body,
    lila_cm: lila,
    merokok: elder.adult.smoking,
    ...labOf(elder.adult, random),
    ...aksOf(random, elder.frailty - shareMandiri(years)),
    ...skilasOf(random, years),
    skilas_lila_lt_21: lila < 21,
    ...(random.chance(0.4) ? gdsOf(random) : {}),
    ...tbcAnswers(random, 0.7),
  };
  return {
    kind: "SKRINING_LANSIA",
    on,
    data,
    by: midwife ? home.midwife : home.staff,
    place,
  };
}

/** Who needs no help: about 95 of a hundred at 65 years, 85 at 75, 70 at 85, 50 at 95. */
function shareMandiri(years: number): number {
  if (years < 75) return 0.95 - (years - 65) * 0.01;
  return Math.max(0.3, years < 85 ? 0.85 - (years - 75) * 0.015 : 0.7 - (years - 85) * 0.02);
}

/** Points lost fall on the hard items first; the frailer beyond what the age allows, the more. */
function aksOf(random: Random, beyond: number): Data {
  let left = beyond <= 0 ? 0 : 1 + Math.floor(beyond * 24);
  const data: Data = {};
  for (const [code, best] of AKS) {
    const lost = Math.min(left, best, random.int(left === 1 ? 1 : 0, best));
    left -= lost;
    data[code] = best - lost;
  }
  return data;
}

function skilasOf(random: Random, years: number): Data {
  const age = 1 + Math.max(0, years - 65) * 0.05;
  return Object.fromEntries(
    Object.entries(SKILAS).map(([code, chance]) => [code, random.chance(chance * age)]),
  );
}

function gdsOf(random: Random): Data {
  const sad = random.chance(0.07) ? 0.5 : 0.09;
  const numbers = Array.from({ length: 15 }, (_, index) => index + 1);
  return Object.fromEntries(
    numbers.map((number) => [`gds_${number}`, random.chance(sad) !== CONTENT_IS_YES.has(number)]),
  );
}
