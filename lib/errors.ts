/** Every rule that can say no, with the sentence its user reads: what happened and what to do. */
export const REFUSALS = {
  FORBIDDEN: "Akun ini tidak berhak melakukan itu. Hubungi kepala puskesmas bila perlu.",
  NOT_FOUND: "Data tidak ditemukan di wilayah Anda.",
  SIGNED_OUT: "Sesi sudah berakhir. Masuk lagi; isian masih tersimpan di perangkat ini.",
  CODE_TAKEN: "Kode ini sudah dipakai unit lain. Periksa kodenya.",
  KK_TAKEN: "Nomor KK ini sedang didaftarkan orang lain. Kirim sekali lagi.",
  NIK_TAKEN:
    "NIK ini sudah terdaftar. Cari dengan NIK itu; bila tidak ditemukan di wilayah Anda, minta puskesmas memindahkan orangnya.",
  PASSWORD_FIRST: "Ganti kata sandi awal dahulu di halaman Akun.",
  USERNAME_TAKEN: "Nama pengguna ini sudah dipakai. Pilih nama lain.",
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
