import { pregnancyDoubts } from "#lib/programme/pregnancy/doubts";
import { estimatedByThen, HPHT_FIELDS, hphtFitsTheDay, withHpht } from "#lib/programme/pregnancy/hpht-fields";
import { registrationFindings } from "#lib/programme/pregnancy/registration-findings";
import { BLOOD_GROUP, HEIGHT, LILA, TETANUS_STATUS } from "#lib/screening/shared-fields";
import { type Check, service } from "#lib/service/definition";

const pregnanciesAddUp: Check = ({ gravida, para, abortus }) => {
  if (typeof gravida !== "number") return null;
  const earlier = (typeof para === "number" ? para : 0) + (typeof abortus === "number" ? abortus : 0);
  if (gravida > earlier) return null;
  return {
    field: "gravida",
    message: `Gravida paling sedikit ${earlier + 1}: para + abortus + kehamilan ini.`,
  };
};

/** Pregnancy registration: one for each pregnancy, with the obstetric history. */
export const HAMIL = service({
  kind: "HAMIL",
  version: 2,
  klaster: "KLASTER_2",
  label: "Pendaftaran ibu hamil",
  short: "hamil",
  saveLabel: "Daftarkan kehamilan",
  slug: "hamil",
  lane: "Kontak ANC",
  forWhom: { sex: "P", months: { from: 120, before: 720 }, pregnancy: "BEGINS" },
  places: ["PUSKESMAS", "PUSTU", "POSYANDU", "RUMAH", "LAIN"],
  kader: false,
  sections: [
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
  ],
  summary: [
    { codes: ["gravida", "para", "abortus"], words: "G# P# A#" },
    { codes: ["tb_cm"], words: "TB #" },
    { codes: ["lila_cm"], words: "LILA #" },
  ],
  checks: [estimatedByThen, hphtFitsTheDay, pregnanciesAddUp],
  settle: withHpht,
  start: ({ day }) => ({ hpht_cara: "HAID", uk_perkiraan_pada: day }),
  derive: () => ({}),
  findings: registrationFindings,
  doubts: pregnancyDoubts,
  secondOfDay: "SAME",
  due: () => [],
  offeredFor: [],
});
