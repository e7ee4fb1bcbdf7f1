import type { ServiceData } from "#lib/form/data";
import type { Check, Field } from "#lib/form/fields";
import { addDays, daysBetween, isDay } from "#lib/period/day";
import { hphtFieldOf } from "#lib/pregnancy/estimated-hpht";
import { LONGEST_PREGNANCY_WEEKS } from "#lib/pregnancy/uk";

const ESTIMATED = { field: "hpht_cara", is: ["MINGGU", "USG"] } as const;

/** Reckoned back from so many weeks on that day. */
export function withHpht(data: ServiceData): ServiceData {
  if (hphtFieldOf(data) === "hpht") return data;
  const { uk_perkiraan_minggu: weeks, uk_perkiraan_hari: days, uk_perkiraan_pada: on } = data;
  if (typeof weeks !== "number" || typeof on !== "string" || !isDay(on)) return data;
  return { ...data, hpht: addDays(on, -(weeks * 7 + (typeof days === "number" ? days : 0))) };
}

export const estimatedByThen: Check = ({ uk_perkiraan_pada: on }, servedOn) =>
  typeof on === "string" && servedOn && on > servedOn
    ? { field: "uk_perkiraan_pada", message: "Sesudah tanggal layanan. Periksa salah satunya." }
    : null;

export const hphtFitsTheDay: Check = (data, servedOn) => {
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

/** The date itself, or what it is reckoned back from. */
export const HPHT_FIELDS = [
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
] as const satisfies readonly Field[];
