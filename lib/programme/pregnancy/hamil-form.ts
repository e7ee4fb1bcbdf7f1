import type { DataOf } from "#lib/form/data-of";
import type { Section } from "#lib/form/fields";
import { HPHT_FIELDS } from "#lib/programme/pregnancy/hpht-fields";
import { BLOOD_GROUP, HEIGHT, LILA, TETANUS_STATUS } from "#lib/screening/shared-fields";

export const HAMIL_SECTIONS = [
  {
    title: "Kehamilan ini",
    fields: [...HPHT_FIELDS, { type: "yesno", code: "punya_kia", label: "Punya Buku KIA" }],
  },
  {
    title: "Riwayat kehamilan",
    fields: [
      {
        type: "number",
        code: "gravida",
        label: "Gravida",
        qualifier: "kehamilan ke-",
        unit: "kali",
        min: 1,
        max: 20,
        decimals: 0,
        required: true,
      },
      {
        type: "number",
        code: "para",
        label: "Para",
        qualifier: "pernah melahirkan",
        unit: "kali",
        min: 0,
        max: 19,
        decimals: 0,
        required: true,
      },
      {
        type: "number",
        code: "abortus",
        label: "Abortus",
        qualifier: "keguguran",
        unit: "kali",
        min: 0,
        max: 19,
        decimals: 0,
        required: true,
      },
      {
        type: "number",
        code: "anak_hidup",
        label: "Anak hidup",
        unit: "anak",
        min: 0,
        max: 20,
        decimals: 0,
      },
      {
        type: "number",
        code: "jarak_tahun",
        label: "Jarak dari persalinan terakhir",
        hint: "Kosongkan bila hamil pertama.",
        unit: "tahun",
        min: 0,
        max: 30,
        decimals: 1,
      },
      { type: "yesno", code: "riwayat_sc", label: "Pernah operasi sesar" },
      {
        type: "yesno",
        code: "riwayat_komplikasi",
        label: "Pernah komplikasi kehamilan atau persalinan",
        qualifier: "perdarahan, kejang, vakum, bayi lahir mati",
      },
    ],
  },
  {
    title: "Ukur",
    fields: [
      HEIGHT,
      {
        type: "number",
        code: "bb_sebelum_hamil_kg",
        label: "Berat badan sebelum hamil",
        unit: "kg",
        min: 20,
        max: 200,
        decimals: 1,
      },
      LILA,
      BLOOD_GROUP,
      TETANUS_STATUS,
    ],
  },
] as const satisfies readonly Section[];

/** What a record of it may say. */
export type RegistrationData = DataOf<typeof HAMIL_SECTIONS>;
