import type { FieldValue } from "#lib/form/data";
import type { ContactData } from "#lib/programme/pregnancy/anc-form";
import { FUNDUS_FROM_WEEK, HEARTBEAT_FROM_WEEK } from "#lib/programme/pregnancy/examination-weeks";

export type TenTItem = { number: number; label: string; state: "SUDAH" | "BELUM" | "BELUM_WAKTUNYA" };

type Item = {
  label: string;
  /** Completed weeks from which it is expected. */
  fromWeeks?: number;
  done: (data: ContactData) => boolean;
};

const has = (value: FieldValue | undefined) => value !== undefined && value !== "" && value !== false;
const hasOf = (data: ContactData, ...codes: (keyof ContactData)[]) => codes.some((code) => has(data[code]));
const LAB = ["hb", "protein_urin", "gula_darah", "gol_darah", "hiv", "sifilis", "hbsag", "malaria"] as const;

/** 10T of Permenkes 21/2021. */
const ITEMS: readonly Item[] = [
  { label: "timbang berat", done: (data) => has(data.bb_kg) },
  { label: "tekanan darah", done: (data) => has(data.sistolik) && has(data.diastolik) },
  { label: "LILA", done: (data) => has(data.lila_cm) },
  { label: "tinggi fundus", fromWeeks: FUNDUS_FROM_WEEK, done: (data) => has(data.tfu_cm) },
  {
    label: "presentasi dan DJJ",
    fromWeeks: HEARTBEAT_FROM_WEEK,
    done: (data) => hasOf(data, "djj", "presentasi"),
  },
  { label: "imunisasi Td", done: (data) => hasOf(data, "status_t", "td_diberikan") },
  { label: "TTD", done: ({ ttd_diberikan }) => typeof ttd_diberikan === "number" && ttd_diberikan > 0 },
  { label: "tes lab", done: (data) => hasOf(data, ...LAB) },
  { label: "tata laksana", done: (data) => hasOf(data, "tata_laksana", "rujuk_ke") },
  { label: "temu wicara", done: (data) => hasOf(data, "konseling", "p4k") },
];

/** Which of the ten were done at one contact. */
export function tenT(data: ContactData, weeks: number): TenTItem[] {
  return ITEMS.map(({ label, fromWeeks, done }, index) => {
    const early = fromWeeks !== undefined && weeks < fromWeeks;
    return { number: index + 1, label, state: done(data) ? "SUDAH" : early ? "BELUM_WAKTUNYA" : "BELUM" };
  });
}
