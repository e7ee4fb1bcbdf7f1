import type { DataOf } from "#lib/form/data-of";
import type { Section } from "#lib/form/fields";
import { DANGER_SIGNS, LAB_SECTION } from "#lib/programme/pregnancy/anc-sections";
import { FUNDUS_FROM_WEEK, HEARTBEAT_FROM_WEEK } from "#lib/programme/pregnancy/examination-weeks";
import { JIWA_SECTION } from "#lib/programme/pregnancy/jiwa-section";
import { ADULT_WEIGHT, BLOOD_PRESSURE, HEIGHT, LILA, TETANUS_STATUS } from "#lib/screening/shared-fields";
import { TBC_SECTION } from "#lib/screening/tbc-section";

export const ANC_SECTIONS = [
  {
    title: "Pemeriksa",
    fields: [
      {
        type: "choice",
        code: "petugas",
        label: "Pemeriksa",
        required: true,
        prefilled: true,
        options: [
          { value: "BIDAN", label: "Bidan" },
          { value: "DOKTER", label: "Dokter" },
          { value: "PERAWAT", label: "Perawat" },
        ],
      },
    ],
  },
  { title: "Keluhan atau tanda bahaya", fields: [DANGER_SIGNS] },
  {
    title: "Jatuh tempo hari ini",
    fields: [
      {
        ...ADULT_WEIGHT,
        usual: {
          per: "month",
          atMost: 6,
          ask: [-3, 6],
          words: "Kenaikan yang lazim dalam sebulan 0–4 kg.",
        },
      },
      BLOOD_PRESSURE,
      LILA,
      { ...HEIGHT, qualifier: "pada kontak pertama", known: "SEUMUR_HIDUP" },
      {
        type: "number",
        code: "tfu_cm",
        label: "Tinggi fundus",
        unit: "cm",
        min: 5,
        max: 50,
        decimals: 1,
        fromWeek: FUNDUS_FROM_WEEK,
        usual: {
          per: "month",
          atMost: 8,
          ask: [-2, 8],
          words: "Kenaikan yang lazim dalam sebulan 3–5 cm.",
        },
      },
      {
        type: "number",
        code: "djj",
        label: "Denyut jantung janin",
        unit: "/menit",
        min: 50,
        max: 240,
        decimals: 0,
        fromWeek: HEARTBEAT_FROM_WEEK,
      },
      {
        type: "choice",
        code: "presentasi",
        label: "Presentasi janin",
        fromWeek: HEARTBEAT_FROM_WEEK,
        options: [
          { value: "KEPALA", label: "Kepala" },
          { value: "SUNGSANG", label: "Sungsang" },
          { value: "LINTANG", label: "Lintang" },
          { value: "BELUM", label: "Belum dapat ditentukan" },
        ],
      },
      {
        type: "number",
        code: "ttd_diberikan",
        label: "TTD diberikan",
        qualifier: "hari ini",
        unit: "tablet",
        min: 0,
        max: 180,
        decimals: 0,
      },
      { ...TETANUS_STATUS, known: "KEHAMILAN" },
      { type: "yesno", code: "td_diberikan", label: "Imunisasi Td diberikan", qualifier: "hari ini" },
      { type: "yesno", code: "konseling", label: "Temu wicara (konseling)" },
      { type: "yesno", code: "p4k", label: "P4K", qualifier: "rencana persalinan" },
    ],
  },
  LAB_SECTION,
  {
    title: "USG oleh dokter",
    fold: { dueIn: [1, 3] },
    fields: [
      { type: "yesno", code: "usg", label: "USG oleh dokter" },
      { type: "text", code: "usg_hasil", label: "Hasil USG", maxLength: 300 },
      {
        type: "number",
        code: "janin_jumlah",
        label: "Jumlah janin",
        unit: "janin",
        min: 1,
        max: 5,
        decimals: 0,
      },
    ],
  },
  JIWA_SECTION,
  TBC_SECTION,
  {
    title: "Tata laksana dan catatan lain",
    fold: {},
    fields: [
      { type: "text", code: "tata_laksana", label: "Tata laksana", maxLength: 500 },
      { type: "text", code: "rujuk_ke", label: "Dirujuk ke", maxLength: 120 },
      {
        type: "number",
        code: "ttd_diminum",
        label: "TTD diminum",
        qualifier: "sejak kontak lalu",
        unit: "tablet",
        min: 0,
        max: 180,
        decimals: 0,
      },
      { type: "yesno", code: "ditemukan_masyarakat", label: "Risiko ditemukan kader atau masyarakat" },
    ],
  },
] as const satisfies readonly Section[];

/** What a record of it may say. */
export type ContactData = DataOf<typeof ANC_SECTIONS>;
