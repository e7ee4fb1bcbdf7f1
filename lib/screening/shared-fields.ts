import type { DataOf } from "#lib/form/data-of";
import type { Check, ChoiceField, Field, NumberField, Option, PairField } from "#lib/form/fields";

/** Fields that several services ask in the same words. */

export const LILA = {
  type: "number",
  code: "lila_cm",
  label: "LILA",
  unit: "cm",
  min: 10,
  max: 60,
  decimals: 1,
  usual: {
    per: "month",
    atMost: 6,
    ask: [-2, 2],
    words: "Perubahan yang lazim dalam sebulan tidak lebih dari 1 cm.",
  },
} as const satisfies NumberField;

export const HEIGHT = {
  type: "number",
  code: "tb_cm",
  label: "Tinggi badan",
  unit: "cm",
  min: 100,
  max: 220,
  decimals: 1,
  usual: { per: "ever", ask: [-3, 3], words: "Tinggi orang dewasa hampir tidak berubah." },
} as const satisfies NumberField;

export const ADULT_WEIGHT = {
  type: "number",
  code: "bb_kg",
  label: "Berat badan",
  unit: "kg",
  min: 20,
  max: 200,
  decimals: 1,
  required: true,
  mayBeUnmeasured: true,
  usual: { per: "month", atMost: 6, ask: [-5, 5], words: "Perubahan yang lazim dalam sebulan 0–3 kg." },
} as const satisfies NumberField;

export const WAIST = {
  type: "number",
  code: "lp_cm",
  label: "Lingkar perut",
  unit: "cm",
  min: 30,
  max: 200,
  decimals: 1,
  usual: { per: "month", atMost: 6, ask: [-8, 8], words: "Perubahan yang lazim dalam sebulan 0–4 cm." },
} as const satisfies NumberField;

export const BLOOD_PRESSURE = {
  type: "pair",
  code: "td",
  label: "Tekanan darah",
  qualifier: "sistolik / diastolik",
  unit: "mmHg",
  decimals: 0,
  required: true,
  mayBeUnmeasured: true,
  parts: [
    {
      code: "sistolik",
      label: "Sistolik",
      min: 60,
      max: 300,
      usual: { per: "ever", ask: [-60, 60], words: "Perubahan yang lazim tidak lebih dari 40 mmHg." },
    },
    {
      code: "diastolik",
      label: "Diastolik",
      min: 30,
      max: 200,
      usual: { per: "ever", ask: [-40, 40], words: "Perubahan yang lazim tidak lebih dari 25 mmHg." },
    },
  ],
} as const satisfies PairField;

export const HEMOGLOBIN = {
  type: "number",
  code: "hb",
  label: "Hemoglobin",
  unit: "g/dL",
  min: 2,
  max: 25,
  decimals: 1,
  kader: false,
  usual: { per: "month", atMost: 3, ask: [-3, 3], words: "Perubahan yang lazim dalam sebulan 0–2 g/dL." },
} as const satisfies NumberField;

export const GLUCOSE = [
  {
    type: "number",
    code: "gula_darah",
    label: "Gula darah",
    unit: "mg/dL",
    min: 20,
    max: 1000,
    decimals: 0,
    kader: false,
  },
  {
    type: "choice",
    code: "jenis_gula",
    label: "Jenis gula darah",
    kader: false,
    options: [
      { value: "SEWAKTU", label: "Sewaktu" },
      { value: "PUASA", label: "Puasa" },
      { value: "2JPP", label: "2 jam sesudah makan" },
    ],
  },
] as const satisfies readonly Field[];

export const SMOKING = {
  type: "choice",
  code: "merokok",
  label: "Merokok",
  options: [
    { value: "AKTIF", label: "Ya, merokok" },
    { value: "PASIF", label: "Tidak, tetapi menghirup asap orang lain" },
    { value: "TIDAK", label: "Tidak" },
  ],
} as const satisfies ChoiceField;

export const NORMAL_OR_NOT = [
  { value: "NORMAL", label: "Normal" },
  { value: "GANGGUAN", label: "Ada gangguan" },
] as const satisfies readonly Option[];

export const BLOOD_GROUP = {
  type: "choice",
  code: "gol_darah",
  label: "Golongan darah",
  kader: false,
  options: [
    { value: "A", label: "A" },
    { value: "B", label: "B" },
    { value: "AB", label: "AB" },
    { value: "O", label: "O" },
  ],
} as const satisfies ChoiceField;

export const TETANUS_STATUS = {
  type: "choice",
  code: "status_t",
  label: "Status imunisasi Td",
  kader: false,
  options: [
    { value: "T0", label: "T0" },
    { value: "T1", label: "T1" },
    { value: "T2", label: "T2" },
    { value: "T3", label: "T3" },
    { value: "T4", label: "T4" },
    { value: "T5", label: "T5" },
  ],
} as const satisfies ChoiceField;

export const glucoseHasItsKind: Check = ({ gula_darah, jenis_gula }) =>
  gula_darah !== undefined && jenis_gula === undefined
    ? { field: "jenis_gula", message: "Pilih jenis gula darah: sewaktu, puasa, atau 2 jam sesudah makan." }
    : null;

export type BodyData = DataOf<{ fields: readonly [typeof ADULT_WEIGHT, typeof HEIGHT] }>;
export type PressureData = DataOf<{ fields: readonly [typeof BLOOD_PRESSURE] }>;
