import type { Basis } from "#lib/coverage/kinds";
import type { PwsStatus, Verdict } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";

type StatusLabel = {
  word: string;
  /** For text alone: xlsx, chat, alternative text. */
  glyph: string;
  meaning: string;
};

/** Filled = target reached, tip = direction; KURANG has reached the target, CUKUP has not. */
export const STATUS_LABELS = {
  BAIK: { word: "BAIK", glyph: "▲", meaning: "Target tercapai, membaik atau tetap" },
  KURANG: { word: "KURANG", glyph: "▼", meaning: "Target tercapai, tetapi memburuk" },
  CUKUP: { word: "CUKUP", glyph: "△", meaning: "Target belum tercapai, membaik" },
  JELEK: { word: "JELEK", glyph: "▽", meaning: "Target belum tercapai, memburuk atau tetap" },
  TANPA_SASARAN: { word: "TANPA SASARAN", glyph: "⊘", meaning: "Belum ada sasaran, persen tidak dihitung" },
  TANPA_PENYEBUT: {
    word: "NIHIL",
    glyph: "⊘",
    meaning: "Tidak ada yang diukur, diperiksa, atau harus lapor: 0 dari 0",
  },
  BELUM_LAPOR: { word: "BELUM LAPOR", glyph: "◌", meaning: "Belum ada catatan bulan ini" },
  TANPA_CATATAN: {
    word: "TANPA CATATAN",
    glyph: "–",
    meaning: "Tidak ada catatan bulan ini, dan tidak ada unit yang harus lapor",
  },
  BELUM_LENGKAP: { word: "BELUM LENGKAP", glyph: "◔", meaning: "Terlalu sedikit unit lapor, belum dinilai" },
  PERIKSA_SASARAN: {
    word: "PERIKSA SASARAN",
    glyph: "!",
    meaning: "Jauh di atas proyeksi: periksa sasarannya",
  },
  TANPA_TARGET: { word: "TANPA TARGET", glyph: "–", meaning: "Belum ada target, hanya nilai dan tren" },
  BERJALAN: { word: "BERJALAN", glyph: "–", meaning: "Bulan belum selesai, status belum dinilai" },
} as const satisfies Record<PwsStatus, StatusLabel>;

/** Nothing is known of that month: its counts are of the months before. */
export function isUnknown(status: PwsStatus): boolean {
  return status === "BELUM_LAPOR" || status === "TANPA_CATATAN";
}

/** What needs help first. */
export const ATTENTION = ["JELEK", "CUKUP", "KURANG", "BAIK"] as const satisfies readonly Verdict[];

export function isVerdict(status: PwsStatus): status is Verdict {
  return ATTENTION.some((verdict) => verdict === status);
}

/** One mark for level and direction: level filled or hollow, the tip as the trend; a circle without one. */
export function glyphOf(status: PwsStatus, trend: Trend | null): string {
  if (!isVerdict(status)) return STATUS_LABELS[status].glyph;
  const filled = status === "BAIK" || status === "KURANG";
  if (trend === null) return filled ? "●" : "○";
  const marks = { NAIK: ["▲", "△"], TURUN: ["▼", "▽"], TETAP: ["▶", "▷"] } as const;
  return marks[trend][filled ? 0 : 1];
}

export const TREND_LABELS = {
  NAIK: "naik",
  TURUN: "turun",
  TETAP: "tetap",
} as const satisfies Record<Trend, string>;

export const BASIS_LABELS = { PROYEKSI: "Proyeksi", RIIL: "Riil" } as const satisfies Record<Basis, string>;
