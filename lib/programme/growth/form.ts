import type { DataOf } from "#lib/form/data-of";
import type { Section } from "#lib/form/fields";
import { TBC_SECTION } from "#lib/screening/tbc-section";

export const TIMBANG_SECTIONS = [
  {
    title: "Ukur",
    fields: [
      {
        type: "number",
        code: "bb_kg",
        label: "Berat badan",
        unit: "kg",
        min: 0.5,
        max: 50,
        decimals: 2,
        required: true,
        mayBeUnmeasured: true,
        usual: {
          per: "month",
          atMost: 12,
          ask: [-1, 2],
          words: "Kenaikan yang lazim dalam sebulan 0–1,5 kg.",
        },
      },
      {
        type: "number",
        code: "pb_tb_cm",
        label: "Panjang atau tinggi badan",
        unit: "cm",
        min: 30,
        max: 140,
        decimals: 1,
        usual: {
          per: "month",
          atMost: 12,
          ask: [-1, 6],
          words: "Kenaikan yang lazim dalam sebulan 0–4 cm.",
        },
      },
      {
        type: "choice",
        code: "posisi_ukur",
        label: "Posisi ukur",
        options: [
          { value: "TELENTANG", label: "Telentang (PB)" },
          { value: "BERDIRI", label: "Berdiri (TB)" },
        ],
      },
      {
        type: "number",
        code: "lk_cm",
        label: "Lingkar kepala",
        unit: "cm",
        min: 20,
        max: 65,
        decimals: 1,
        usual: {
          per: "month",
          atMost: 12,
          ask: [-1, 3],
          words: "Kenaikan yang lazim dalam sebulan 0–2 cm.",
        },
      },
      {
        type: "number",
        code: "lila_cm",
        label: "LILA",
        unit: "cm",
        min: 5,
        max: 30,
        decimals: 1,
        onlyFor: { months: { from: 6, before: 72 } },
        usual: {
          per: "month",
          atMost: 12,
          ask: [-1.5, 1.5],
          words: "Perubahan yang lazim dalam sebulan tidak lebih dari 1 cm.",
        },
      },
      { type: "yesno", code: "edema", label: "Bengkak di kedua punggung kaki" },
    ],
  },
  {
    title: "Makan dan layanan",
    fields: [
      {
        type: "yesno",
        code: "asi_eksklusif",
        label: "ASI saja",
        qualifier: "24 jam terakhir",
        onlyFor: { months: { from: 0, before: 6 } },
      },
      {
        type: "yesno",
        code: "mpasi",
        label: "Mendapat MPASI",
        onlyFor: { months: { from: 6, before: 24 } },
      },
      { type: "yesno", code: "punya_kia", label: "Punya Buku KIA" },
      {
        type: "yesno",
        code: "vit_a",
        label: "Kapsul vitamin A",
        qualifier: "Februari atau Agustus",
        onlyFor: { months: { from: 6, before: 60 } },
      },
      {
        type: "yesno",
        code: "obat_cacing",
        label: "Obat cacing",
        onlyFor: { months: { from: 12, before: 60 } },
      },
      { type: "yesno", code: "mt_pangan_lokal", label: "MT pangan lokal" },
      {
        type: "choice",
        code: "sdidtk",
        label: "Perkembangan (SDIDTK)",
        kader: false,
        options: [
          { value: "SESUAI", label: "Sesuai umur" },
          { value: "MERAGUKAN", label: "Meragukan" },
          { value: "PENYIMPANGAN", label: "Kemungkinan penyimpangan" },
        ],
      },
    ],
  },
  {
    title: "Tanda bahaya",
    fields: [
      {
        type: "flags",
        code: "tanda_bahaya",
        label: "Tanda bahaya",
        none: "Tidak ada",
        some: "Ada tanda bahaya",
        options: [
          { value: "napas", label: "Sesak atau napas cepat" },
          { value: "batuk_grok", label: "Batuk, napas berbunyi" },
          { value: "diare", label: "Diare" },
          { value: "kencing", label: "Kencing sedikit atau pekat" },
          { value: "warna_kulit", label: "Kulit pucat, biru, atau kuning" },
          { value: "aktivitas", label: "Lemas, tidak aktif" },
          { value: "hisapan", label: "Hisapan bayi lemah" },
          { value: "makan", label: "Tidak mau makan" },
        ],
      },
    ],
  },
  TBC_SECTION,
] as const satisfies readonly Section[];

/** What a record of it may say. */
export type WeighingData = DataOf<typeof TIMBANG_SECTIONS>;
