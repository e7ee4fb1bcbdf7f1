/** What a key may read, each the last part of its address under /api/v1. */
export const SCOPES = ["coverage", "tallies", "facts", "units", "indicators", "sasaran"] as const;

export type Scope = (typeof SCOPES)[number];

export const SCOPE_LABELS = {
  coverage: "Cakupan indikator",
  tallies: "Hitungan per unit dan bulan",
  facts: "Laporan tanpa nama",
  units: "Unit dan wilayah kerja",
  indicators: "Daftar indikator",
  sasaran: "Sasaran per desa",
} as const satisfies Record<Scope, string>;

/** How long a key lives: a year at the most, so that a forgotten one ends by itself. */
export const LIVES = ["30", "90", "180", "365"] as const;

/** For whom a key may read: numbers below the desa are those of its posyandu. */
export const KEY_UNITS = ["KABUPATEN", "PUSKESMAS", "DESA"] as const;
