import type { NutritionClass } from "#lib/programme/growth/nutrition";
import type { Verdict } from "#lib/programme/growth/weighing";
import type { GrowthFlag } from "#lib/programme/growth/z-from-standard";

/** "!!" for what needs the puskesmas at once, "!" for what needs attention; the sign of z gives the direction. */
export type SeverityMark = "" | "!" | "!!";

/** Short for a table cell under its index, full as Permenkes 2/2020 prints it. */
export const NUTRITION_LABELS = {
  BB_SANGAT_KURANG: { short: "Sangat kurang", full: "Berat badan sangat kurang", mark: "!!" },
  BB_KURANG: { short: "Kurang", full: "Berat badan kurang", mark: "!" },
  BB_NORMAL: { short: "Normal", full: "Berat badan normal", mark: "" },
  BB_RISIKO_LEBIH: { short: "Risiko lebih", full: "Risiko berat badan lebih", mark: "!" },
  SANGAT_PENDEK: { short: "Sangat pendek", full: "Sangat pendek", mark: "!!" },
  PENDEK: { short: "Pendek", full: "Pendek", mark: "!" },
  TB_NORMAL: { short: "Normal", full: "Normal", mark: "" },
  TINGGI: { short: "Tinggi", full: "Tinggi", mark: "" },
  GIZI_BURUK: { short: "Gizi buruk", full: "Gizi buruk", mark: "!!" },
  GIZI_KURANG: { short: "Gizi kurang", full: "Gizi kurang", mark: "!" },
  GIZI_BAIK: { short: "Gizi baik", full: "Gizi baik", mark: "" },
  BERISIKO_GIZI_LEBIH: { short: "Risiko gizi lebih", full: "Berisiko gizi lebih", mark: "!" },
  GIZI_LEBIH: { short: "Gizi lebih", full: "Gizi lebih", mark: "!" },
  OBESITAS: { short: "Obesitas", full: "Obesitas", mark: "!!" },
  LILA_GIZI_BURUK: { short: "Gizi buruk", full: "Gizi buruk menurut LILA", mark: "!!" },
  LILA_GIZI_KURANG: { short: "Gizi kurang", full: "Gizi kurang menurut LILA", mark: "!" },
  LILA_NORMAL: { short: "Normal", full: "LILA normal", mark: "" },
} as const satisfies Record<NutritionClass, { short: string; full: string; mark: SeverityMark }>;

export const VERDICT_LABELS = {
  N: "naik",
  T: "tidak naik",
  O: "tak dinilai",
  B: "baru",
} as const satisfies Record<Verdict, string>;

export const TWO_T_LABEL = "2× tidak naik";

export const GROWTH_FLAG_LABELS = {
  UMUR_DI_LUAR_TABEL: "Umur di luar 0-59 bulan: z-score tidak dihitung.",
  PANJANG_DI_LUAR_TABEL: "Panjang atau tinggi di luar tabel WHO: BB/PB tidak dihitung.",
  POSISI_DIABAIKAN: "Diukur berdiri sebelum 9 bulan: dihitung sebagai telentang. Periksa posisi ukur.",
  EDEMA: "Ada edema: indeks berdasarkan berat tidak dihitung dan dianggap di bawah −3 SD.",
  BBU_TIDAK_WAJAR: "BB/U tidak wajar: periksa berat dan tanggal lahir.",
  TBU_TIDAK_WAJAR: "TB/U tidak wajar: periksa panjang atau tinggi dan tanggal lahir.",
  BBTB_TIDAK_WAJAR: "BB/PB atau BB/TB tidak wajar: periksa berat dan panjang atau tinggi.",
  IMTU_TIDAK_WAJAR: "IMT/U tidak wajar: periksa berat dan panjang atau tinggi.",
} as const satisfies Record<GrowthFlag, string>;
