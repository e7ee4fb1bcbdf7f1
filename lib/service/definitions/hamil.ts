import { addDays, daysBetween, isDay } from "#lib/period/day";
import type { Check, ServiceDefinition } from "#lib/service/definition";
import { BLOOD_GROUP, HEIGHT, LILA, TETANUS_STATUS } from "#lib/service/definitions/shared";
import type { ServiceData } from "#lib/service/history";

/** Weeks after HPHT when a pregnancy without outcome stops being open. */
export const LONGEST_PREGNANCY_WEEKS = 44;

const ESTIMATED = { field: "hpht_cara", is: ["MINGGU", "USG"] };

/** The field in which the HPHT of a registration was told. */
export function hphtFieldOf({ hpht_cara }: ServiceData): string {
  return ESTIMATED.is.includes(String(hpht_cara)) ? "uk_perkiraan_minggu" : "hpht";
}

/** Reckoned back from so many weeks on that day. */
function withHpht(data: ServiceData): ServiceData {
  if (hphtFieldOf(data) === "hpht") return data;
  const { uk_perkiraan_minggu: weeks, uk_perkiraan_hari: days, uk_perkiraan_pada: on } = data;
  if (typeof weeks !== "number" || typeof on !== "string" || !isDay(on)) return data;
  return { ...data, hpht: addDays(on, -(weeks * 7 + (typeof days === "number" ? days : 0))) };
}

const estimatedByThen: Check = ({ uk_perkiraan_pada: on }, servedOn) =>
  typeof on === "string" && servedOn && on > servedOn
    ? { field: "uk_perkiraan_pada", message: "Sesudah tanggal layanan. Periksa salah satunya." }
    : null;

const hphtFitsTheDay: Check = (data, servedOn) => {
  const { hpht } = data;
  const field = hphtFieldOf(data);
  if (typeof hpht !== "string" || !isDay(hpht) || !servedOn) return null;
  if (servedOn < hpht) return { field, message: "Tanggal layanan sebelum HPHT. Periksa salah satunya." };
  if (daysBetween(hpht, servedOn) <= LONGEST_PREGNANCY_WEEKS * 7) return null;
  return {
    field,
    message: "HPHT lebih dari 44 minggu sebelum tanggal layanan. Periksa salah satunya.",
  };
};

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
export const HAMIL: ServiceDefinition = {
  kind: "HAMIL",
  version: 2,
  klaster: "KLASTER_2",
  label: "Pendaftaran ibu hamil",
  forWhom: { sex: "P", months: { from: 120, before: 720 } },
  places: ["PUSKESMAS", "PUSTU", "POSYANDU", "RUMAH", "LAIN"],
  kader: false,
  sections: [
    {
      title: "Kehamilan ini",
      fields: [
        {
          type: "choice",
          code: "hpht_cara",
          label: "HPHT",
          qualifier: "hari pertama haid terakhir",
          options: [
            { value: "HAID", label: "Diketahui" },
            { value: "MINGGU", label: "Perkiraan minggu" },
            { value: "USG", label: "Dari USG" },
          ],
        },
        {
          type: "day",
          code: "hpht",
          label: "Tanggal HPHT",
          required: true,
          when: { field: "hpht_cara", is: ["", "HAID"] },
        },
        {
          type: "number",
          code: "uk_perkiraan_minggu",
          label: "Umur kehamilan",
          qualifier: "perkiraan",
          unit: "minggu",
          min: 1,
          max: LONGEST_PREGNANCY_WEEKS,
          decimals: 0,
          required: true,
          when: ESTIMATED,
        },
        {
          type: "number",
          code: "uk_perkiraan_hari",
          label: "Lebih",
          qualifier: "bila tercatat",
          unit: "hari",
          min: 0,
          max: 6,
          decimals: 0,
          when: ESTIMATED,
        },
        {
          type: "day",
          code: "uk_perkiraan_pada",
          label: "Diperkirakan pada",
          qualifier: "hari pemeriksaan atau USG",
          required: true,
          when: ESTIMATED,
        },
        { type: "yesno", code: "punya_kia", label: "Punya Buku KIA" },
      ],
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
};
