export const SEX_LABELS = { L: "Laki-laki", P: "Perempuan" } as const;

export const NO_NIK_REASONS = ["BELUM_TERBIT", "BELUM_REKAM", "WNA", "TIDAK_DIKETAHUI"] as const;

export const NO_NIK_LABELS = {
  BELUM_TERBIT: "Belum terbit (bayi baru lahir)",
  BELUM_REKAM: "Belum rekam KTP",
  WNA: "Warga negara asing",
  TIDAK_DIKETAHUI: "Tidak diketahui",
} as const satisfies Record<(typeof NO_NIK_REASONS)[number], string>;

/** All that a page says of a NIK: its digits hold the birth date, and the last four are soon guessed. */
export function nikWords(hasNik: boolean): string {
  return hasNik ? "NIK tercatat" : "tanpa NIK";
}

/** "S*** A*****": enough to nod at, too little to learn from. */
export function maskName(name: string): string {
  return name
    .split(" ")
    .map((word) => word.slice(0, 1) + "*".repeat(Math.max(word.length - 1, 0)))
    .join(" ");
}
