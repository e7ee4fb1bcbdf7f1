import { completedMonths, type Day } from "#lib/period/day";
import { chosen } from "#tests/support/random-lives/chosen";
import type { Form } from "#tests/support/random-lives/services";

// The entries of the forms as they are typed, with values at both sides of the boundaries; a number chooses.

type Entries = Record<string, string | string[]>;

const TBC: readonly Entries[] = [
  {},
  { tbc_batuk: "tidak", tbc_demam: "tidak" },
  { tbc_risiko: "TIDAK_BERESIKO" },
  { tbc_batuk: "tidak", tbc_lesu: "ya" },
  { tbc_risiko: "BERESIKO" },
  { tbc_kontak: "ya" },
];

const FINDINGS: readonly Entries[] = [
  { hb: "11", lila_cm: "23.5", tb_cm: "150" },
  {},
  { hb: "10.9" },
  { lila_cm: "23.4", ditemukan_masyarakat: "ya" },
  { sistolik: "140", hb: "12" },
  { janin_jumlah: "2" },
  { hb: "10.9", ditemukan_masyarakat: "ya" },
];

export function contact(number: number, index: number): Entries {
  return {
    petugas: index % 3 === 0 ? "DOKTER" : "BIDAN",
    bb_kg: "58",
    sistolik: "120",
    diastolik: "80",
    ttd_diberikan: chosen(["30", "30", "29", "0"], number),
    ...chosen(FINDINGS, index === 0 && number % 2 === 0 ? 0 : number + index),
    ...chosen(TBC, number + index),
  };
}

export function registration(hpht: Day, number: number): Entries {
  const history = chosen<Entries>([{}, { riwayat_sc: "ya" }, { jarak_tahun: "1.5" }], number);
  return { hpht, gravida: "2", para: "1", abortus: "0", ...history };
}

/** Of the usual weight and length at that age, more or less far below it, or far above what can be. */
export function weighing(bornOn: Day, on: Day, number: number): Entries {
  const age = Math.max(0, completedMonths(bornOn, on));
  const kg = age <= 12 ? 3.3 + 0.5 * age : 9.3 + 0.19 * (age - 12);
  const cm = age <= 12 ? 50 + 2.1 * age : 75 + 0.85 * (age - 12);
  const [part, length] = chosen(
    [
      [1, 1],
      [0.98, null],
      [0.8, 0.98],
      [0.68, 1],
      [0.9, 0.9],
      [2.9, 1],
    ] as const,
    number,
  );
  return {
    bb_kg: (kg * part).toFixed(1),
    ...(length && { pb_tb_cm: (cm * length).toFixed(1), posisi_ukur: age < 24 ? "TELENTANG" : "BERDIRI" }),
    ...(number % 3 !== 0 && { punya_kia: number % 3 === 1 ? "ya" : "tidak" }),
    ...(number % 13 === 12 && { edema: "ya" }),
    ...chosen(TBC, number),
  };
}

/** All that it must hold, or what a kader begins with. */
export function screening(form: Form, bornOn: Day, on: Day, number: number, whole: boolean): Entries {
  const [sistolik, diastolik] = chosen(
    [
      ["118", "76"],
      ["139", "89"],
      ["140", "80"],
      ["139", "90"],
    ] as const,
    number,
  );
  const begun = { bb_kg: "45", tb_cm: "150", sistolik, diastolik, ...chosen(TBC, number) };
  const blood = { gula_darah: "120", jenis_gula: "SEWAKTU" };
  if (form === "SKRINING_DEWASA")
    return { ...begun, ...(whole && { ...blood, merokok: "TIDAK", lp_cm: "80" }) };
  if (form === "SKRINING_LANSIA")
    return { ...begun, ...aks(number % 2 ? "0" : "1"), ...(whole && { ...blood, ...SKILAS }) };
  return {
    ...begun,
    ...(whole && { mata: "NORMAL", telinga: "NORMAL", gigi: "NORMAL" }),
    ...(number % 3 !== 2 && { hb: number % 3 ? "12" : "11.9" }),
    ...(completedMonths(bornOn, on) >= 180 && number % 2 && { ...blood, merokok: "TIDAK" }),
  };
}

function aks(aks_mandi: string): Entries {
  const two = { aks_bab: "2", aks_bak: "2", aks_wc: "2", aks_makan: "2", aks_pakaian: "2", aks_tangga: "2" };
  return { ...two, aks_diri: "1", aks_pindah: "3", aks_jalan: "3", aks_mandi };
}

const SKILAS = {
  skilas_tanggal_salah: "tidak",
  skilas_berdiri_kursi_gagal: "tidak",
  skilas_bb_turun: "tidak",
  skilas_keluhan_buram: "tidak",
  skilas_tes_bisik_gagal: "tidak",
  skilas_sedih_2mgg: "ya",
};
