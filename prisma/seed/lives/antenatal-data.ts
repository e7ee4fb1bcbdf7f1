import { type DayCount, dayText } from "#prisma/seed/lives/calendar";
import type { Data, PregnancyStory } from "#prisma/seed/lives/life";
import { clamp, type Random, rounded } from "#prisma/seed/lives/random";
import { tbcAnswers } from "#prisma/seed/lives/tbc";

/** A pregnant woman's body and past, as far as the forms ask. */
export type Woman = {
  random: Random;
  hpht: DayCount;
  end: PregnancyStory["end"];
  earlier: number;
  lastBirth: DayCount | null;
  lost: number;
  heightCm: number;
  weightKg: number;
  lilaCm: number;
  hb: number;
  pressure: number;
  /** Kilograms a week from the second trimester on. */
  gain: number;
  book: boolean;
  tetanus: number;
  bloodGroup: string;
  twins: boolean;
};

export type Contact = {
  on: DayCount;
  weeks: number;
  doctor: boolean;
  first: boolean;
  /** Contacts at which tablets were spoken of before. */
  given: number;
};

const DANGER = [
  "perdarahan",
  "pusing_sakit_kepala_berat_kabur_bengkak",
  "nyeri_perut_hebat",
  "keluar_cairan_jalan_lahir",
  "tidak_ada_gerakan_janin",
  "demam_gt2hari",
  "sakit_kencing",
] as const;

export function registrationData(woman: Woman): Data {
  const { random, earlier, lost, lastBirth, hpht } = woman;
  const data: Data = {
    hpht: dayText(hpht),
    gravida: earlier + lost + 1,
    para: earlier,
    abortus: lost,
    anak_hidup: earlier,
    riwayat_sc: earlier > 0 && random.chance(0.06),
    riwayat_komplikasi: earlier + lost > 0 && random.chance(0.015),
    punya_kia: woman.book,
    status_t: `T${woman.tetanus}`,
    gol_darah: woman.bloodGroup,
    tb_cm: rounded(woman.heightCm, 1),
    bb_sebelum_hamil_kg: rounded(woman.weightKg, 1),
  };
  if (lastBirth !== null) data.jarak_tahun = rounded((hpht + 280 - lastBirth) / 365.25, 1);
  if (random.chance(0.8)) data.lila_cm = rounded(woman.lilaCm, 1);
  return data;
}

export function contactData(woman: Woman, contact: Contact): Data {
  const data: Data = { petugas: contact.doctor ? "DOKTER" : "BIDAN", ...bodyOf(woman, contact) };
  return Object.assign(data, fetusOf(woman, contact), labOf(woman, contact), careOf(woman, contact));
}

function bodyOf(woman: Woman, { weeks, first }: Contact): Data {
  const { random } = woman;
  const kg =
    woman.weightKg + (weeks <= 12 ? weeks * 0.08 : 1 + (weeks - 12) * woman.gain) + random.normal(0, 0.3);
  const systolic = Math.round(
    woman.pressure - (weeks > 12 && weeks < 28 ? 4 : 0) + random.normal(0, 5) + (weeks > 32 ? 3 : 0),
  );
  const data: Data = {
    bb_kg: rounded(kg, 1),
    sistolik: clamp(systolic, 85, 190),
    diastolik: clamp(Math.round(systolic * 0.5 + 19 + random.normal(0, 4)), 50, Math.min(120, systolic - 15)),
  };
  if (first) data.tb_cm = rounded(woman.heightCm, 1);
  if (first || random.chance(0.35)) data.lila_cm = rounded(woman.lilaCm + random.normal(0, 0.25), 1);
  return data;
}

function fetusOf({ random, twins }: Woman, { weeks, doctor }: Contact): Data {
  const data: Data = {};
  if (weeks >= 20)
    data.tfu_cm = rounded(clamp(weeks - 2 + random.normal(0, 1.4) + (twins ? 4 : 0), 12, 42), 1);
  if (weeks >= 16) data.djj = Math.round(clamp(random.normal(142, 8), 112, 172));
  if (weeks >= 28)
    data.presentasi = random.weighted(
      [
        ["KEPALA", weeks >= 36 ? 95 : 82],
        ["SUNGSANG", weeks >= 36 ? 2.5 : 13],
        ["LINTANG", weeks >= 36 ? 0.5 : 5],
      ],
      "KEPALA",
    );
  if (doctor) Object.assign(data, { usg: random.chance(0.93), janin_jumlah: twins ? 2 : 1 });
  return data;
}

/** From the thirteenth week on, contact by contact: 180 by the fifth, then she has enough. */
const TABLETS = [60, 30, 30, 30, 30, 0] as const;

function labOf(woman: Woman, { weeks, first, given }: Contact): Data {
  const { random } = woman;
  const data: Data = {};
  if (first || (weeks >= 28 && random.chance(0.45)))
    data.hb = rounded(woman.hb + random.normal(weeks >= 28 ? -0.2 : 0, 0.35), 1);
  const tablets = TABLETS[given];
  if (weeks >= 12 && tablets !== undefined && random.chance(0.93)) data.ttd_diberikan = tablets;
  if (given > 0) data.ttd_diminum = random.int(18, 30);
  if ((first || weeks >= 28) && random.chance(0.6))
    data.protein_urin = random.weighted(
      [
        ["NEGATIF", 95],
        ["+1", 4],
        ["+2", 1],
      ],
      "NEGATIF",
    );
  if (!first) return data;
  if (random.chance(0.6))
    Object.assign(data, {
      gula_darah: Math.round(clamp(random.normal(101, 17), 65, 260)),
      jenis_gula: "SEWAKTU",
    });
  if (random.chance(0.88)) {
    data.hiv = random.chance(0.002) ? "REAKTIF" : "NON_REAKTIF";
    data.sifilis = random.chance(0.004) ? "REAKTIF" : "NON_REAKTIF";
    data.hbsag = random.chance(0.016) ? "REAKTIF" : "NON_REAKTIF";
  }
  if (random.chance(0.3)) data.malaria = "NEGATIF";
  return data;
}

function careOf(woman: Woman, { weeks, first, doctor }: Contact): Data {
  const { random } = woman;
  const data: Data = {
    tanda_bahaya: random.chance(0.022) ? [random.pick(DANGER)] : [],
    konseling: random.chance(0.96),
  };
  if (woman.tetanus < 5 && weeks >= 16 && random.chance(0.25)) data.td_diberikan = true;
  if (data.td_diberikan) woman.tetanus++;
  if (random.chance(0.3)) data.status_t = `T${woman.tetanus}`;
  if (weeks >= 25) data.p4k = random.chance(0.9);
  if (first) data.ditemukan_masyarakat = random.chance(0.2);
  if (doctor && (weeks <= 12 || weeks >= 25) && random.chance(0.6))
    Object.assign(data, {
      skrining_jiwa_alat: "SRQ20",
      skrining_jiwa_skor: Math.min(20, Math.floor(-1.6 * Math.log(1 - random.next()))),
    });
  if (woman.hb < 10 && random.chance(0.6))
    data.tata_laksana = "TTD dua kali sehari, periksa ulang Hb bulan depan";
  return Object.assign(data, tbcAnswers(random, 0.5));
}
