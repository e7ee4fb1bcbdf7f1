import type { ServiceData } from "#lib/form/data";
import { completedYears, type Day } from "#lib/period/day";
import { chosen } from "#tests/support/random-lives/chosen";

// What may stand in a record, with the values at both sides of every boundary; a number chooses.

type Said = { data: ServiceData; derived?: ServiceData };

const TBC: readonly Said[] = [
  { data: {} },
  { data: { tbc_batuk: false, tbc_demam: false }, derived: { tbc_terduga: false } },
  { data: { tbc_batuk: false, tbc_lesu: true }, derived: { tbc_terduga: true } },
  { data: { tbc_risiko: "TIDAK_BERESIKO" }, derived: { tbc_terduga: false } },
  { data: {} },
  { data: { tbc_risiko: "BERESIKO", tbc_kontak: true }, derived: { tbc_terduga: true } },
  { data: { tbc_kontak: true } },
];

export function askedAboutTbc(number: number): Said {
  return chosen(TBC, number);
}

const HISTORY: readonly ServiceData[] = [
  {},
  { para: 3, anak_hidup: 3, jarak_tahun: 2 },
  { para: 4 },
  { anak_hidup: 4 },
  { jarak_tahun: 1.9 },
  { riwayat_sc: true },
  { riwayat_komplikasi: true },
  { lila_cm: 23.4 },
];

/** A registration of a pregnancy. */
export function obstetricHistory(number: number): ServiceData {
  return chosen(HISTORY, number);
}

const FINDINGS: readonly ServiceData[] = [
  { hb: 11, lila_cm: 23.5, tb_cm: 145, sistolik: 139, diastolik: 89, janin_jumlah: 1 },
  {},
  { presentasi: "KEPALA", hb: 12.4 },
  { presentasi: "SUNGSANG" },
  { presentasi: "LINTANG" },
  { ditemukan_masyarakat: true, hb: 11 },
  { hb: 10.9 },
  { lila_cm: 23.4 },
  { tb_cm: 144.9 },
  { sistolik: 140, diastolik: 80 },
  { sistolik: 120, diastolik: 90, ditemukan_masyarakat: true },
  { janin_jumlah: 2 },
  { hb: 10.9, ditemukan_masyarakat: true },
];

const TABLETS = [30, 30, 29, 31, 60, 0, 90] as const;

/** The contact of that place in the pregnancy. */
export function contact(number: number, index: number): ServiceData {
  const quiet = index === 0 && number % 2 === 0;
  return {
    ttd_diberikan: chosen(TABLETS, number + index),
    ...chosen(FINDINGS, quiet ? 0 : number * 3 + index),
  };
}

const Z = [0, -2, -2.01, -3, -3.01, null, 1.5] as const;

/** A visit of a child who weighs so much; z as told at saving, where it was told. */
export function visit(number: number, kg: number): Said {
  const told = { bbu: chosen(Z, number), tbu: chosen(Z, number + 2), bbtb: chosen(Z, number * 2 + 1) };
  const z = Object.entries(told).filter(([, value]) => value !== null);
  return {
    data: {
      ...(number % 11 !== 10 && { bb_kg: kg }),
      ...(number % 9 === 8 && { edema: number % 2 === 0 }),
      ...(number % 4 < 2 && { punya_kia: number % 4 === 0 }),
    },
    derived: Object.fromEntries(z) as ServiceData,
  };
}

const PRESSURE: readonly ServiceData[] = [
  { sistolik: 118, diastolik: 76 },
  { sistolik: 139, diastolik: 89 },
  { sistolik: 140, diastolik: 89 },
  { sistolik: 139, diastolik: 90 },
  { sistolik: 180 },
];

const AKS = {
  aks_bab: 2,
  aks_bak: 2,
  aks_diri: 1,
  aks_wc: 2,
  aks_makan: 2,
  aks_pindah: 3,
  aks_jalan: 3,
  aks_pakaian: 2,
  aks_tangga: 2,
};

const SKILAS = {
  skilas_tanggal_salah: false,
  skilas_berdiri_kursi_gagal: false,
  skilas_lila_lt_21: true,
  skilas_keluhan_buram: false,
  skilas_tes_bisik_gagal: false,
  skilas_kurang_minat_2mgg: false,
};

export type Form = "SKRINING_REMAJA" | "SKRINING_DEWASA" | "SKRINING_LANSIA";

/** The form of that age. */
export function formFor(bornOn: Day, on: Day): Form {
  const years = completedYears(bornOn, on);
  if (years < 18) return "SKRINING_REMAJA";
  return years < 60 ? "SKRINING_DEWASA" : "SKRINING_LANSIA";
}

/** All that the form must hold, or a part of it; 20 or 19 of 20 for an elder. */
export function screening(form: Form, number: number, whole: boolean): Said {
  const part = { ...chosen(PRESSURE, number), merokok: "TIDAK" };
  const rest = { gula_darah: 120, lp_cm: 80 };
  if (form === "SKRINING_DEWASA") return { data: { ...part, ...(whole && rest) } };
  if (form === "SKRINING_REMAJA") {
    const pupil = { bb_kg: 45, tb_cm: 150, mata: "NORMAL", telinga: "NORMAL", gigi: "NORMAL" };
    const blood = chosen<ServiceData>([{}, { hb: 12 }, { hb: 11.9 }], number);
    return { data: { ...part, ...blood, ...(whole && pupil), ...(number % 2 && rest) } };
  }
  const aks_mandi = number % 2;
  const elder = whole || number % 3 === 0 ? { ...AKS, aks_mandi } : { aks_bab: 2 };
  return {
    data: { ...part, ...elder, ...(whole && { gula_darah: 120, ...SKILAS }) },
    derived: "aks_mandi" in elder ? { aks_skor: 19 + aks_mandi } : {},
  };
}
