/** Every rule that can say no, with the sentence its user reads: what happened and what to do. */
export const REFUSALS = {
  ACCOUNT_DISABLED: "Akun ini dinonaktifkan. Hubungi admin atau kepala puskesmas.",
  CODE_TAKEN: "Kode ini sudah dipakai unit lain. Periksa kodenya.",
  FORBIDDEN: "Akun ini tidak berhak melakukan itu. Hubungi kepala puskesmas bila perlu.",
  KK_TAKEN: "Nomor KK ini sedang didaftarkan orang lain. Kirim sekali lagi.",
  NIK_TAKEN:
    "NIK ini sudah terdaftar. Cari dengan NIK itu; bila tidak ditemukan di wilayah Anda, minta puskesmas memindahkan orangnya.",
  NOT_FOUND: "Data tidak ditemukan di wilayah Anda.",
  OLD_PASSWORD_WRONG: "Kata sandi lama tidak cocok. Periksa huruf besar dan kecilnya.",
  PASSWORD_FIRST: "Ganti kata sandi awal dahulu di halaman Akun.",
  PASSWORD_GUESSED: "Kata sandi ini terlalu mudah ditebak. Pilih yang lain.",
  PASSWORD_IS_USERNAME: "Jangan memakai nama pengguna sebagai kata sandi.",
  PASSWORD_SAME: "Kata sandi baru harus berbeda dari yang sekarang.",
  PASSWORD_SHORT: "Kata sandi paling sedikit 8 huruf atau angka.",
  SIGNED_OUT: "Sesi sudah berakhir. Masuk lagi; isian masih tersimpan di perangkat ini.",
  TOO_MANY_ATTEMPTS:
    "Terlalu banyak kata sandi salah. Coba lagi {menit} menit lagi, atau minta kata sandi baru dari atasan.",
  USERNAME_TAKEN: "Nama pengguna ini sudah dipakai. Pilih nama lain.",
  WRONG_PASSWORD: "Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.",
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** A rule says no: an answer, not a bug. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** The field it concerns, when there is one. */
    readonly field?: string,
    /** For the gaps {in braces} of the sentence. */
    words: Record<string, string | number> = {},
  ) {
    super(REFUSALS[code].replace(/\{(\w+)\}/g, (_, word) => String(words[word] ?? "")));
  }
}
