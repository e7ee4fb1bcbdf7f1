/** A move within the kabupaten, or out of it. */
type Move = "WITHIN" | "OUTSIDE";

/** Beside the day: where its month counts. Who leaves is nowhere new, so the month stays at the old home. */
export function moveDayHint(move: Move): string {
  return move === "WITHIN"
    ? "Dihitung di tempat baru sejak bulan ini."
    : "Bulan ini masih dihitung di tempat lama, sesudahnya tidak lagi.";
}

/** Said before it is saved. */
export function afterMove(move: Move, name: string, oldPlace: string): string {
  return move === "WITHIN"
    ? `Mulai bulan pindah ${name} dihitung di tempat yang baru. Bulan sebelumnya tetap di ${oldPlace}.`
    : `Sampai akhir bulan pindah ${name} masih dihitung di ${oldPlace}. Sesudah itu tidak dihitung lagi di kabupaten ini.`;
}
