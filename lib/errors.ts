/** Every rule that can say no, with the sentence its user reads: what happened and what to do. */
export const REFUSALS = {
  FORBIDDEN: "Akun ini tidak berhak melakukan itu. Hubungi kepala puskesmas bila perlu.",
  NOT_FOUND: "Data tidak ditemukan di wilayah Anda.",
  SIGNED_OUT: "Sesi sudah berakhir. Masuk lagi; isian masih tersimpan di perangkat ini.",
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** A rule says no: an answer, not a bug. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** The field it concerns, when there is one. */
    readonly field?: string,
  ) {
    super(REFUSALS[code]);
  }
}
