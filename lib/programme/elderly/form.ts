import type { DataOf } from "#lib/form/data-of";
import type { Section } from "#lib/form/fields";
import {
  ADULT_WEIGHT,
  BLOOD_PRESSURE,
  GLUCOSE,
  HEIGHT,
  LILA,
  SMOKING,
  WAIST,
} from "#lib/screening/shared-fields";
import { TBC_SECTION } from "#lib/screening/tbc-section";

/** The options of an AKS item in order: the first is 0, the last its maximum. */
function aks<const Code extends string>(code: Code, label: string, ...options: string[]) {
  const scored = options.map((text, score) => ({ value: String(score), label: `${score} · ${text}` }));
  return { type: "choice", code, label, options: scored, numeric: true } as const;
}

function skilas<const Code extends string>(code: Code, label: string) {
  return { type: "yesno", code, label } as const;
}

/** Answered as felt in the past week; which answer scores is a rule of its own. */
function gds<const Code extends string>(code: Code, label: string) {
  return { type: "yesno", code, label, kader: false } as const;
}

export const SKRINING_LANSIA_SECTIONS = [
  { title: "Ukur", fields: [ADULT_WEIGHT, { ...HEIGHT, min: 90 }, LILA, WAIST, BLOOD_PRESSURE] },
  {
    title: "Lab dan kebiasaan",
    fields: [
      ...GLUCOSE,
      {
        type: "number",
        code: "kolesterol",
        label: "Kolesterol total",
        unit: "mg/dL",
        min: 50,
        max: 600,
        decimals: 0,
        kader: false,
      },
      SMOKING,
    ],
  },
  {
    title: "AKS: kegiatan sehari-hari",
    fields: [
      aks("aks_bab", "Mengendalikan BAB", "tidak terkendali", "kadang tidak terkendali", "terkendali"),
      aks("aks_bak", "Mengendalikan BAK", "tidak terkendali", "kadang tidak terkendali", "terkendali"),
      aks("aks_diri", "Membersihkan diri", "dibantu", "sendiri"),
      aks("aks_wc", "Menggunakan WC", "tergantung orang lain", "sebagian dibantu", "sendiri"),
      aks("aks_makan", "Makan minum", "tergantung orang lain", "sebagian dibantu", "sendiri"),
      aks("aks_pindah", "Berbaring ke duduk", "tidak mampu", "dibantu 2 orang", "dibantu 1 orang", "sendiri"),
      aks("aks_jalan", "Berjalan", "tidak mampu", "dengan kursi roda", "dibantu 1 orang", "sendiri"),
      aks("aks_pakaian", "Berpakaian", "tergantung orang lain", "sebagian dibantu", "sendiri"),
      aks("aks_tangga", "Naik turun tangga", "tidak mampu", "dibantu", "sendiri"),
      aks("aks_mandi", "Mandi", "dibantu", "sendiri"),
    ],
  },
  {
    title: "SKILAS",
    hint: "Satu jawaban ya berarti perlu diperiksa lebih lanjut.",
    fields: [
      skilas("skilas_tanggal_salah", "Salah menyebut tanggal"),
      skilas("skilas_lokasi_salah", "Salah menyebut tempat"),
      skilas("skilas_ulang_3_kata_salah", "Salah mengulang 3 kata"),
      skilas("skilas_berdiri_kursi_gagal", "Berdiri dari kursi 5 kali tidak selesai dalam 14 detik"),
      skilas("skilas_bb_turun", "Berat turun lebih dari 3 kg dalam 3 bulan"),
      skilas("skilas_nafsu_makan_turun", "Nafsu makan turun"),
      skilas("skilas_lila_lt_21", "LILA kurang dari 21 cm"),
      skilas("skilas_keluhan_buram", "Keluhan penglihatan buram"),
      skilas("skilas_hitung_jari_gagal", "Salah pada tes hitung jari"),
      skilas("skilas_tes_bisik_gagal", "Salah pada tes bisik"),
      skilas("skilas_sedih_2mgg", "Sedih atau putus asa 2 minggu terakhir"),
      skilas("skilas_kurang_minat_2mgg", "Kurang minat 2 minggu terakhir"),
    ],
  },
  {
    title: "GDS-15",
    hint: "Seminggu terakhir. Skor dihitung bila kelima belas pertanyaan terjawab.",
    fields: [
      gds("gds_1", "Pada dasarnya puas dengan hidup"),
      gds("gds_2", "Meninggalkan banyak kegiatan dan minat"),
      gds("gds_3", "Merasa hidup kosong"),
      gds("gds_4", "Sering bosan"),
      gds("gds_5", "Bersemangat hampir sepanjang waktu"),
      gds("gds_6", "Takut hal buruk akan terjadi"),
      gds("gds_7", "Bahagia hampir sepanjang waktu"),
      gds("gds_8", "Sering tidak berdaya"),
      gds("gds_9", "Lebih suka di rumah daripada mencoba hal baru"),
      gds("gds_10", "Lebih banyak masalah ingatan daripada orang lain"),
      gds("gds_11", "Senang masih hidup sekarang"),
      gds("gds_12", "Merasa tidak berharga"),
      gds("gds_13", "Merasa penuh tenaga"),
      gds("gds_14", "Merasa keadaan tanpa harapan"),
      gds("gds_15", "Merasa orang lain lebih baik keadaannya"),
    ],
  },
  TBC_SECTION,
] as const satisfies readonly Section[];

/** What a record of it may say. */
export type ElderlyData = DataOf<typeof SKRINING_LANSIA_SECTIONS>;
