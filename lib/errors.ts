/** Every rule that can say no, with the sentence its user reads: what happened and what to do. */
export const REFUSALS = {
  ACCOUNT_DISABLED: "Akun ini dinonaktifkan. Hubungi admin atau kepala puskesmas.",
  CATCHMENT_LATER: "Sudah ada perubahan wilayah kerja mulai {bulan}. Ubah dari bulan itu atau sesudahnya.",
  CATCHMENT_SAME: "Desa ini sudah dilayani oleh mereka. Pilih puskesmas atau pustu lain.",
  CODE_TAKEN: "Kode ini sudah dipakai unit lain. Periksa kodenya.",
  CONSENT_IN_FUTURE: "Tanggal persetujuan sesudah hari ini. Periksa tanggalnya.",
  CONSENT_OF_CHILD: "Untuk anak, orang tua atau walinya yang menjawab. Isi nama dan hubungannya.",
  CONSENT_VOIDED: "Catatan persetujuan ini sudah dibatalkan. Muat ulang halaman.",
  COPY_OF_CHILD: "Untuk anak, orang tua atau walinya yang meminta. Pilih yang meminta.",
  DESA_MISSING: "Pilih paling sedikit satu desa yang dilayani.",
  FACT_AHEAD: "Bulan atau minggu itu belum mulai. Pilih yang sudah berjalan.",
  FACT_MONTH_ENDED: "Bulan yang sudah berakhir tidak diubah lagi. Pilih bulan ini atau sesudahnya.",
  FACT_NOT_ASKED: "Angka ini belum diminta pada bulan itu. Pilih bulan yang lebih akhir.",
  FACT_OF_OTHER_UNIT: "Angka ini dilaporkan unit jenis lain. Pilih unitnya.",
  FIRST_PASSWORD_OLD:
    "Kata sandi awal hanya berlaku tujuh hari. Minta yang baru kepada yang membuat akun ini.",
  FORBIDDEN: "Akun ini tidak berhak melakukan itu. Hubungi kepala puskesmas bila perlu.",
  KK_TAKEN: "Nomor KK ini sedang didaftarkan orang lain. Kirim sekali lagi.",
  GUEST_UNPROVEN: "Pencarian tamu ini sudah tidak berlaku. Cari sekali lagi dengan NIK dan tanggal lahir.",
  INCIDENT_IN_FUTURE: "Waktu itu belum sampai. Periksa tanggal dan jamnya.",
  INCIDENT_STEP_EARLY: "Insidennya baru diketahui {waktu}. Periksa tanggal dan jamnya.",
  MAP_WITHOUT_DESA:
    "Tidak satu pun wilayahnya memuat kode desa kabupaten ini, misalnya 19.02.01.1001. Periksa berkasnya.",
  KEY_NAME_TAKEN: "Sudah ada kunci bernama itu yang belum dicabut. Cabut dahulu, atau pakai nama lain.",
  KEY_UNIT: "Pilih kabupaten, puskesmas, atau desa yang masih buka.",
  NIK_TAKEN: "NIK ini sudah terdaftar di unit lain. Periksa NIK, atau minta puskesmas memindahkan orangnya.",
  TOO_MANY_MISSES:
    "Terlalu banyak pencarian yang tidak cocok. Periksa kartunya, lalu coba lagi {menit} menit lagi.",
  NOT_FOUND: "Data tidak ditemukan di wilayah Anda.",
  OLD_PASSWORD_WRONG: "Kata sandi lama tidak cocok. Periksa huruf besar dan kecilnya.",
  CODE_FIRST: "Pasang dahulu kode masuk dari aplikasi autentikator di halaman Akun.",
  CODE_NOT_SET: "Akun ini tidak memakai kode masuk. Muat ulang halaman.",
  CODE_STAYS: "Peran ini wajib memakai kode masuk. Pasang di HP lain bila HP-nya diganti.",
  CODE_WRONG:
    "Kode ini tidak cocok atau sudah dipakai. Tunggu kode berikutnya, dan periksa apakah jam HP sudah otomatis.",
  TICKET_OVER: "Sudah lebih dari sepuluh menit sejak kata sandi diisi. Masuk lagi dari awal.",
  PASSWORD_FIRST: "Ganti kata sandi awal dahulu di halaman Akun.",
  PASSWORD_GUESSED: "Kata sandi ini terlalu mudah ditebak. Pilih yang lain.",
  PASSWORD_IS_USERNAME: "Jangan memakai nama pengguna sebagai kata sandi.",
  PASSWORD_SAME: "Kata sandi baru harus berbeda dari yang sekarang.",
  PASSWORD_SHORT: "Kata sandi paling sedikit 8 huruf atau angka.",
  PUSTU_OF_OTHER: "Pustu itu milik puskesmas lain. Pilih pustu dari puskesmas yang sama.",
  PUBLICATION_EARLIER: "{bulan} sudah terbit. Terbitkan ulang bulan itu, atau pilih bulan sesudahnya.",
  PUBLICATION_RUNNING: "Bulan itu belum selesai. Pilih bulan yang sudah lewat.",
  PUBLICATION_YEAR: "Tahun itu belum dihitung atau sedang dihitung ulang. Coba lagi nanti.",
  SASARAN_MONTH_ENDED:
    "Sumber sasaran bulan yang sudah berakhir tidak diubah. Pilih bulan ini atau sesudahnya.",
  SASARAN_SOURCE_SAME: "Sumber itu sudah berlaku pada bulan itu. Pilih sumber atau bulan lain.",
  SASARAN_UNCHANGED: "Tidak ada angka yang berubah, jadi tidak ada versi baru.",
  SASARAN_YEAR_ENDED: "Sasaran tahun yang sudah berakhir tidak diubah lagi.",
  SIGNED_OUT: "Sesi sudah berakhir. Masuk lagi untuk melanjutkan.",
  TARGET_MONTH_ENDED: "Target bulan yang sudah berakhir tidak diubah. Pilih bulan ini atau sesudahnya.",
  TOO_MANY_ATTEMPTS:
    "Terlalu banyak kata sandi salah. Coba lagi {menit} menit lagi, atau minta kata sandi baru dari atasan.",
  TOO_MANY_CODES:
    "Terlalu banyak kode salah. Coba lagi {menit} menit lagi. Bila HP-nya hilang, minta atasan melepas kode masuk.",
  TOO_MANY_AT_ONCE: "Sedang banyak yang masuk pada saat yang sama. Tunggu sepuluh detik, lalu coba lagi.",
  UNIT_OUTSIDE_MANAGEMENT: "Unit itu bukan milik peran ini, atau di luar wilayah Anda. Pilih unit lain.",
  UNIT_CLOSED: "Unit ini sudah ditutup.",
  UNIT_HAS_DESA: "Masih melayani {desa} desa sejak bulan itu. Ubah dahulu wilayah kerja desa itu.",
  UNIT_HAS_PUSTU: "Masih ada {pustu} pustu di bawahnya. Tutup dahulu pustu itu.",
  UNIT_HAS_RESIDENTS:
    "Masih ada {orang} orang yang tinggal di sini. Catat dahulu perpindahan mereka ke posyandu lain.",
  UNIT_MONTH_ENDED: "Bulan yang sudah berakhir tidak diubah lagi. Pilih bulan ini atau sesudahnya.",
  UNIT_NAME_TAKEN: "Sudah ada unit sejenis dengan nama ini di tempat yang sama. Pilih nama lain.",
  UNIT_NOT_BEGUN: "Unit ini baru dibuka pada atau sesudah bulan itu. Pilih bulan yang lebih akhir.",
  UNIT_OFFICIAL: "Wilayah resmi tidak diganti nama dan tidak ditutup di sini.",
  UNIT_PARENT_CLOSED: "Unit induk belum atau tidak lagi ada pada bulan itu. Periksa bulannya.",
  USERNAME_TAKEN: "Nama pengguna ini sudah dipakai. Pilih nama lain.",
  WRONG_PASSWORD: "Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.",
  UNCONFIRMED: "Ada angka yang tidak lazim. Periksa angkanya, atau nyatakan bahwa angka itu benar.",
  RECORD_ID_TAKEN: "Catatan dengan nomor ini sudah ada dengan isi lain. Buka formulir baru, lalu isi lagi.",
  SERVED_IN_FUTURE: "Tanggal layanan sesudah hari ini. Periksa tanggalnya.",
  SERVED_TOO_LONG_AGO:
    "Lebih dari 13 bulan lalu. Layanan susulan diterima sampai {sampai}. Periksa tahunnya.",
  SERVED_BEFORE_BIRTH: "Belum lahir pada tanggal itu (lahir {lahir}). Periksa salah satunya.",
  RECORD_BEFORE_BIRTH:
    "Sudah ada layanan tanggal {tanggal}, sebelum tanggal lahir itu. Periksa tanggal lahirnya, atau batalkan catatannya.",
  SERVED_AFTER_DEATH: "Tercatat meninggal {meninggal}, sebelum tanggal itu. Periksa salah satunya.",
  SERVED_OTHER_SEX: "{layanan} hanya untuk perempuan. Periksa jenis kelaminnya.",
  SERVED_TOO_YOUNG:
    "Umurnya {umur} pada tanggal itu; {layanan} mulai {mulai}. Periksa tanggal layanan dan tanggal lahir.",
  SERVED_TOO_OLD:
    "Umurnya {umur} pada tanggal itu; {layanan} sebelum {batas}. Periksa tanggal layanan dan tanggal lahir.",
  NOT_FOR_THIS_GUEST:
    "Layanan ini tidak cocok dengan tamu itu pada tanggal itu. Periksa tanggal layanan dan jenis layanannya.",
  NOT_FOR_THIS_ROLE: "Layanan ini dicatat oleh bidan atau perawat.",
  NO_OPEN_PREGNANCY:
    "Tidak ada kehamilan yang berjalan pada tanggal itu. Daftarkan kehamilan dahulu, atau periksa tanggalnya.",
  PREGNANCY_NOT_BEGUN: "Belum hamil pada tanggal itu (HPHT {hpht}). Periksa tanggalnya, atau HPHT-nya.",
  PREGNANCY_OVER: "Kehamilannya berakhir {tanggal}, sebelum tanggal itu. Periksa tanggalnya.",
  PREGNANCY_TOO_LONG:
    "Sudah lewat {minggu} minggu sejak HPHT {hpht}: kontak diterima sampai {sampai}. Catat akhir kehamilannya, atau periksa tanggalnya.",
  NOT_AFTER_BIRTH:
    "{layanan} untuk hari ke-{dari} sampai ke-{sampai} sesudah bersalin. Periksa tanggalnya, atau catat dahulu akhir kehamilannya.",
  CONDITION_UNKNOWN: "{layanan} untuk yang tercatat {kondisi} pada tanggal itu. Periksa tanggalnya.",
  PREGNANCY_OPEN: "Masih ada kehamilan yang belum diakhiri. Catat dahulu akhir kehamilan itu.",
  PREGNANCY_IN_USE: "Kehamilan ini sudah punya catatan ANC. Batalkan dahulu catatan ANC-nya.",
  PREGNANCY_ENDED: "Kehamilan ini sudah diakhiri.",
  OTHER_ACCOUNT:
    "Isian ini diketik dengan akun lain. Masuk lagi dengan akun itu, atau salin isiannya lalu muat ulang halaman.",
  SAME_DAY:
    "Pada tanggal ini sudah ada catatan yang sama: {catatan} Pilih catatan mana yang benar, lalu simpan lagi.",
  RECORD_VOIDED: "Catatan ini sudah dibatalkan atau diperbaiki. Muat ulang halaman.",
  CONTACT_BEFORE_HPHT: "Ada kontak ANC sebelum HPHT itu. Periksa HPHT, atau batalkan kontaknya.",
  DIED_BEFORE_RECORD: "Ada catatan sesudah tanggal itu. Periksa tanggal meninggal, atau batalkan catatannya.",
  DIED_IN_FUTURE: "Tanggal meninggal sesudah hari ini. Periksa tanggalnya.",
  DATABASE_AWAY:
    "Basis data sedang tidak dapat dihubungi, jadi ini belum tentu tersimpan. Isian tetap di sini: tunggu sebentar, lalu kirim lagi.",
  DATABASE_FULL:
    "Ruang simpan basis data habis, jadi ini tidak tersimpan. Isian tetap di sini: beri tahu admin, lalu kirim lagi sesudah ada ruang.",
  DATABASE_SLOW:
    "Basis data terlalu lama menjawab, jadi ini belum tentu tersimpan. Isian tetap di sini: tunggu sebentar, lalu kirim lagi.",
  DEAD: "Orang ini tercatat sudah meninggal.",
  NOT_DEAD: "Orang ini tidak tercatat meninggal. Muat ulang halaman.",
  MOVED_LATER: "Sudah tercatat pindah sesudah bulan itu. Periksa tanggal pindah.",
  MOVED_BEFORE_RECORD:
    "Ada {layanan} layanan sesudah bulan itu, terakhir {terakhir}; {akibat}. Periksa tahunnya, atau nyatakan tanggalnya benar.",
  MOVED_IN_FUTURE: "Tanggal pindah sesudah hari ini. Periksa tanggalnya.",
  MOVED_NOWHERE: "Orang ini sudah tinggal di sana. Pilih tujuan lain.",
  HOME_UNKNOWN: "Pilih posyandu atau desa yang masih buka.",
  BORN_IN_FUTURE: "Tanggal lahir sesudah hari ini. Periksa tanggalnya.",
  LIKELY_DUPLICATE:
    "Ada orang dengan nama dan tanggal lahir, atau nama dan ibu, yang mirip. Periksa daftarnya; bila memang orang lain, nyatakan lalu simpan lagi.",
  MERGE_SELF: "Pilih dua orang yang berbeda.",
  MERGE_UNLIKE: "Jenis kelamin keduanya berbeda. Perbaiki dahulu identitasnya.",
  MERGE_DEATH:
    "Salah satunya tercatat meninggal, yang lain belum. Catat dahulu kematian yang lain, lalu gabungkan.",
  MERGE_DATES:
    "Tanggal lahir atau meninggal keduanya tidak cocok dengan catatannya. Perbaiki dahulu identitasnya.",
  MERGE_FAMILY: "Yang satu tercatat sebagai ibu yang lain. Perbaiki dahulu identitasnya.",
  BORN_AFTER_DEATH: "Tanggal lahir sesudah tanggal meninggal. Periksa salah satunya.",
  SEX_WITH_PREGNANCY: "Orang ini punya catatan kehamilan. Batalkan dahulu pendaftaran kehamilannya.",
  AGE_WITH_PREGNANCY:
    "Dengan tanggal lahir ini umurnya tidak cocok dengan kehamilan yang tercatat. Periksa tanggalnya.",
  ODD_BIRTH: "{tanya}",
  BORN_TOO_LONG_AGO: "Tanggal lahir lebih dari 120 tahun lalu. Periksa tahunnya.",
  MOVED_IN_BEFORE_BIRTH: "Tanggal pindah masuk sebelum tanggal lahir. Periksa salah satunya.",
  RETURNED_UNLIKE:
    "NIK ini pernah terdaftar dengan nama atau jenis kelamin lain. Periksa kartunya; bila benar orang yang sama, samakan isian dengan data lama atau minta puskesmas lama memperbaikinya.",
  MOTHER_SELF: "Orang ini tidak dapat menjadi ibunya sendiri. Pilih ibu yang lain.",
  MOTHER_YOUNGER: "Ibu harus lahir sebelum anaknya. Pilih ibu yang lain, atau periksa tanggal lahirnya.",
  ENDED_BEFORE_HPHT: "Tanggal berakhir sebelum HPHT. Periksa salah satunya.",
  END_AFTER_NEXT:
    "Kehamilan berikutnya sudah mulai {hpht} (HPHT). Kehamilan ini berakhir sebelum itu: periksa tanggalnya.",
  CONTACT_AFTER_END: "Ada kontak ANC sesudah tanggal itu. Periksa tanggalnya.",
  UNDO_TOO_LATE:
    "Urungkan hanya untuk catatan sendiri yang disimpan kurang dari 15 menit lalu. Buka halaman orangnya, lalu batalkan dengan alasan.",
  PERSON_IN_USE:
    "Orang ini sudah punya catatan, kehamilan atau anak. Batalkan dahulu itu, atau gabungkan dengan data lain.",
  BORN_HERE: "Bayi ini terdaftar dari akhir kehamilan ibunya. Perbaiki atau batalkan akhir kehamilan itu.",
  CHILD_IN_USE:
    "Bayi dari persalinan ini sudah punya catatan sendiri. Batalkan dahulu catatannya di halaman anak itu.",
  CHILD_BEFORE_BIRTH: "Bayi ini punya catatan sebelum tanggal itu. Periksa tanggalnya.",
  NOT_MISTAKEN: "Orang ini tidak tercatat salah daftar. Muat ulang halaman.",
  NOT_AWAY: "Orang ini tidak tercatat tinggal di luar kabupaten. Muat ulang halaman.",
  MOVE_VOIDED: "Catatan pindah ini sudah dibatalkan atau diganti. Muat ulang halaman.",
  MOVE_FIRST: "Ini tempat tinggal pertamanya, bukan pindah. Perbaiki identitas atau batalkan pendaftarannya.",
  MOVED_AGAIN: "Sesudah itu tercatat pindah lagi. Batalkan dahulu pindah yang terakhir.",
  END_VOIDED: "Akhir kehamilan ini sudah dibatalkan atau diperbaiki. Muat ulang halaman.",
  PREGNANT_AGAIN: "Sesudah itu sudah terdaftar kehamilan lain. Batalkan dahulu pendaftaran kehamilan itu.",
  MERGE_UNDONE: "Penggabungan ini sudah diurungkan. Muat ulang halaman.",
  MERGE_CHANGED:
    "Akhir kehamilan yang ikut digabung sudah diubah. Batalkan dahulu akhir kehamilan itu, lalu ulangi.",
  NO_FAMILY: "Orang ini belum punya nomor KK. Isi dahulu nomor KK di identitasnya.",
  HEAD_IN_FUTURE: "Tanggal mulai menjadi kepala keluarga sesudah hari ini. Periksa tanggalnya.",
  RECORD_LIVES: "Catatan ini tidak sedang dibatalkan. Muat ulang halaman.",
  RESTORE_TAKEN:
    "Sudah ada catatan lain sejenis yang menggantikannya. Batalkan dahulu catatan itu, lalu kembalikan yang ini.",
  END_TOO_EARLY:
    "Bayi belum dapat lahir pada umur kehamilan {minggu} minggu. Periksa tanggal dan HPHT, atau pilih keguguran.",
  END_TOO_LATE: "Umur kehamilan {minggu} minggu: lebih dari 44 minggu sejak HPHT. Periksa tanggal dan HPHT.",
  LOSS_TOO_LATE:
    "Pada umur kehamilan {minggu} minggu berakhirnya kehamilan adalah persalinan. Pilih melahirkan, lahir hidup atau lahir mati.",
  WEIGHT_IMPOSSIBLE:
    "Berat {gram} gram tidak mungkin pada umur kehamilan {minggu} minggu. Periksa berat, tanggal dan HPHT.",
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Codes whose sentence has no gap; the others are thrown with the words that fill it. */
export type WholeCode = {
  [Code in RefusalCode]: (typeof REFUSALS)[Code] extends `${string}{${string}}${string}` ? never : Code;
}[RefusalCode];

type Words = Record<string, string | number>;

/** A rule says no: an answer, not a bug. */
export class Refusal extends Error {
  constructor(code: WholeCode, field?: string);
  constructor(code: RefusalCode, field: string | undefined, words: Words);
  constructor(
    readonly code: RefusalCode,
    /** The field it concerns, when there is one. */
    readonly field?: string,
    /** For the gaps {in braces} of the sentence. */
    readonly words: Words = {},
  ) {
    super(REFUSALS[code].replace(/\{(\w+)\}/g, (_, word) => String(words[word] ?? "")));
  }
}

/** The database does not do its part. The digest travels to the error page of a browser, which is told nothing else. */
export class Outage extends Refusal {
  readonly digest: string;
  constructor(code: "DATABASE_AWAY" | "DATABASE_FULL" | "DATABASE_SLOW", cause: unknown) {
    super(code);
    this.digest = code;
    this.cause = cause;
  }
}

/** To machines, which have typed nothing that could be lost. */
export const OUTAGE_WORDS = "Basis data sedang tidak dapat menjawab. Coba lagi sebentar lagi.";

/** What was typed does not fit: a sentence for each field. Thrown where the schema depends on the person. */
export class Invalid extends Error {
  constructor(
    readonly fields: Record<string, string>,
    /** Entries of the form that stand differently from how they were sent. */
    readonly entries: Record<string, string> = {},
  ) {
    super(`Isian belum benar: ${Object.keys(fields).join(", ")}.`);
  }
}

/** A strange value that may still be true. */
export type Question = {
  field: string;
  headline: string;
  detail: string;
  /** "12,8": what stands there when a comma was left out; offered as a button. */
  instead?: string;
};

/** A live record of the same person, kind and day, as the other one sees it. */
export type Standing = {
  id: string;
  /** Its entries, to fill a form with. */
  values: Record<string, string | string[]>;
  words: string;
  by: string;
  at: string;
  /** May a second record of that day stand beside it? */
  mayStandBeside: boolean;
};

/** Somebody has recorded the same already: both are shown, and one is chosen. */
export class SameDay extends Refusal {
  constructor(readonly standing: Standing) {
    super("SAME_DAY", undefined, {
      catatan: `${[standing.words, standing.by, standing.at].filter(Boolean).join(", ")}.`,
    });
  }
}

/** The recorder is asked; the same form with the confirmations is accepted. */
export class Unconfirmed extends Refusal {
  constructor(readonly questions: readonly Question[]) {
    super("UNCONFIRMED");
  }
}
