import type { DataOf } from "#lib/form/data-of";
import type { Section } from "#lib/form/fields";
import {
  BLOOD_PRESSURE,
  GLUCOSE,
  HEMOGLOBIN,
  LILA,
  NORMAL_OR_NOT,
  SMOKING,
  WAIST,
} from "#lib/screening/shared-fields";
import { TBC_SECTION } from "#lib/screening/tbc-section";

const FROM_15 = { months: { from: 180, before: 216 } };
const GIRLS_FROM_12 = { sex: "P", months: { from: 144, before: 216 } } as const;

export const SKRINING_REMAJA_SECTIONS = [
  {
    title: "Ukur",
    fields: [
      {
        type: "number",
        code: "bb_kg",
        label: "Berat badan",
        unit: "kg",
        min: 10,
        max: 180,
        decimals: 1,
        required: true,
        mayBeUnmeasured: true,
        usual: {
          per: "month",
          atMost: 12,
          ask: [-4, 4],
          words: "Perubahan yang lazim dalam sebulan 0–2 kg.",
        },
      },
      {
        type: "number",
        code: "tb_cm",
        label: "Tinggi badan",
        unit: "cm",
        min: 80,
        max: 210,
        decimals: 1,
        required: true,
        mayBeUnmeasured: true,
        usual: {
          per: "month",
          atMost: 24,
          ask: [-1, 3],
          words: "Kenaikan yang lazim dalam sebulan 0–1 cm.",
        },
      },
      LILA,
      WAIST,
      BLOOD_PRESSURE,
    ],
  },
  {
    title: "Pemeriksaan",
    fields: [
      {
        type: "choice",
        code: "mata",
        label: "Mata",
        qualifier: "ketajaman",
        kader: false,
        options: NORMAL_OR_NOT,
      },
      { type: "choice", code: "telinga", label: "Telinga", kader: false, options: NORMAL_OR_NOT },
      { type: "choice", code: "gigi", label: "Gigi dan mulut", kader: false, options: NORMAL_OR_NOT },
      HEMOGLOBIN,
      ...GLUCOSE.map((field) => ({ ...field, onlyFor: FROM_15 })),
      {
        type: "choice",
        code: "jiwa_alat",
        label: "Alat skrining jiwa",
        kader: false,
        options: [
          { value: "SDQ", label: "SDQ" },
          { value: "PHQ_A", label: "PHQ-A" },
        ],
      },
      {
        type: "choice",
        code: "jiwa_hasil",
        label: "Hasil skrining jiwa",
        kader: false,
        options: NORMAL_OR_NOT,
      },
      {
        type: "choice",
        code: "kebugaran",
        label: "Kebugaran",
        kader: false,
        options: [
          { value: "BAIK_SEKALI", label: "Baik sekali" },
          { value: "BAIK", label: "Baik" },
          { value: "CUKUP", label: "Cukup" },
          { value: "KURANG", label: "Kurang" },
          { value: "KURANG_SEKALI", label: "Kurang sekali" },
        ],
      },
    ],
  },
  {
    title: "Kebiasaan dan layanan",
    fields: [
      { type: "number", code: "kelas", label: "Kelas", unit: "", min: 1, max: 12, decimals: 0 },
      SMOKING,
      {
        type: "yesno",
        code: "ttd_diminum_minggu_ini",
        label: "TTD diminum",
        qualifier: "1 minggu ini",
        onlyFor: GIRLS_FROM_12,
      },
      { type: "yesno", code: "bias_lengkap", label: "Imunisasi BIAS lengkap sesuai kelas" },
    ],
  },
  TBC_SECTION,
] as const satisfies readonly Section[];

/** What a record of it may say. */
export type SchoolData = DataOf<typeof SKRINING_REMAJA_SECTIONS>;
