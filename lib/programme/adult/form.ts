import type { DataOf } from "#lib/form/data-of";
import type { Option, Section } from "#lib/form/fields";
import {
  ADULT_WEIGHT,
  BLOOD_PRESSURE,
  GLUCOSE,
  HEIGHT,
  HEMOGLOBIN,
  NORMAL_OR_NOT,
  SMOKING,
  WAIST,
} from "#lib/screening/shared-fields";
import { TBC_SECTION } from "#lib/screening/tbc-section";

const WOMEN_30_TO_50 = { sex: "P", months: { from: 360, before: 612 } } as const;
const FROM_40 = { months: { from: 480, before: 720 } };

const DISEASES = [
  { value: "HIPERTENSI", label: "Hipertensi" },
  { value: "DIABETES", label: "Diabetes" },
  { value: "JANTUNG", label: "Penyakit jantung" },
  { value: "STROKE", label: "Stroke" },
  { value: "ASMA", label: "Asma" },
  { value: "KANKER", label: "Kanker" },
] as const satisfies readonly Option[];

export const SKRINING_DEWASA_SECTIONS = [
  { title: "Ukur", fields: [ADULT_WEIGHT, HEIGHT, WAIST, BLOOD_PRESSURE] },
  {
    title: "Kebiasaan dan riwayat",
    fields: [
      SMOKING,
      {
        type: "yesno",
        code: "aktivitas_fisik_kurang",
        label: "Kurang aktivitas fisik",
        qualifier: "< 30 menit sehari",
      },
      { type: "yesno", code: "sayur_buah_kurang", label: "Kurang sayur dan buah" },
      { type: "yesno", code: "gula_garam_lemak_lebih", label: "Gula, garam, lemak berlebih" },
      { type: "yesno", code: "alkohol", label: "Minum alkohol" },
      {
        type: "flags",
        code: "riwayat_keluarga",
        label: "Penyakit dalam keluarga",
        none: "Tidak ada",
        some: "Ada",
        options: DISEASES,
      },
      {
        type: "flags",
        code: "riwayat_diri",
        label: "Penyakit sendiri",
        none: "Tidak ada",
        some: "Ada",
        options: DISEASES,
      },
    ],
  },
  {
    title: "Lab",
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
      {
        type: "number",
        code: "asam_urat",
        label: "Asam urat",
        unit: "mg/dL",
        min: 1,
        max: 25,
        decimals: 1,
        kader: false,
      },
      HEMOGLOBIN,
    ],
  },
  {
    title: "Pemeriksaan",
    fields: [
      { type: "choice", code: "mata", label: "Penglihatan", kader: false, options: NORMAL_OR_NOT },
      { type: "choice", code: "telinga", label: "Pendengaran", kader: false, options: NORMAL_OR_NOT },
      {
        type: "number",
        code: "srq20",
        label: "Skor SRQ-20",
        unit: "dari 20",
        min: 0,
        max: 20,
        decimals: 0,
        kader: false,
      },
      {
        type: "number",
        code: "puma",
        label: "Skor PUMA",
        qualifier: "perokok, 40 tahun atau lebih",
        unit: "dari 9",
        min: 0,
        max: 9,
        decimals: 0,
        kader: false,
        onlyFor: FROM_40,
      },
      {
        type: "choice",
        code: "iva",
        label: "IVA atau HPV-DNA",
        kader: false,
        onlyFor: WOMEN_30_TO_50,
        options: [
          { value: "NEGATIF", label: "Negatif" },
          { value: "POSITIF", label: "Positif" },
          { value: "CURIGA_KANKER", label: "Curiga kanker" },
        ],
      },
      {
        type: "choice",
        code: "sadanis",
        label: "SADANIS",
        qualifier: "pemeriksaan payudara",
        kader: false,
        onlyFor: WOMEN_30_TO_50,
        options: [
          { value: "NORMAL", label: "Normal" },
          { value: "BENJOLAN", label: "Ada benjolan" },
          { value: "CURIGA_KANKER", label: "Curiga kanker" },
        ],
      },
    ],
  },
  TBC_SECTION,
] as const satisfies readonly Section[];

/** What a record of it may say. */
export type AdultData = DataOf<typeof SKRINING_DEWASA_SECTIONS>;
