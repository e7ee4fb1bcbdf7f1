import type { PublishedCode } from "#lib/publication/catalogue";

type Words = {
  group: string;
  /** What is counted, as one says it in a village. */
  title: string;
  /** In a sentence: "yang paling perlu dikejar: ..." */
  short: string;
  /** Out of whom. */
  of: string;
};

/** Plain words for what has a name of its own in the field; the field's name stands beside them. */
export const PUBLIC_WORDS: Record<PublishedCode, Words> = {
  KIA01: {
    group: "Ibu hamil",
    title: "Ibu hamil yang sudah diperiksa",
    short: "pemeriksaan pertama ibu hamil",
    of: "perkiraan ibu hamil setahun",
  },
  KIA03: {
    group: "Ibu hamil",
    title: "Ibu hamil yang sudah empat kali diperiksa",
    short: "empat kali periksa hamil",
    of: "perkiraan ibu hamil setahun",
  },
  KIA04: {
    group: "Ibu hamil",
    title: "Ibu hamil yang sudah enam kali diperiksa",
    short: "enam kali periksa hamil",
    of: "perkiraan ibu hamil setahun",
  },
  GIZ01: {
    group: "Balita",
    title: "Balita yang ditimbang bulan itu",
    short: "penimbangan balita",
    of: "balita yang ada",
  },
  GIZ03: {
    group: "Balita",
    title: "Balita yang berat badannya naik",
    short: "kenaikan berat balita",
    of: "balita yang dapat dinilai kenaikannya",
  },
  GIZ06: {
    group: "Balita",
    title: "Balita yang pendek (stunting)",
    short: "stunting",
    of: "balita yang diukur tingginya",
  },
  GIZ07: {
    group: "Balita",
    title: "Balita yang kurus (wasting)",
    short: "balita kurus",
    of: "balita yang diukur berat dan tingginya",
  },
  SPM05: {
    group: "Anak sekolah dan remaja",
    title: "Anak usia 7-15 tahun yang diperiksa lengkap",
    short: "pemeriksaan anak sekolah",
    of: "anak usia itu",
  },
  ILP11: {
    group: "Anak sekolah dan remaja",
    title: "Anak sekolah dan remaja yang diperiksa",
    short: "pemeriksaan remaja",
    of: "anak dan remaja 7-17 tahun",
  },
  SPM06: {
    group: "Usia produktif",
    title: "Orang usia 15-59 tahun yang diperiksa lengkap",
    short: "pemeriksaan usia produktif",
    of: "penduduk usia itu",
  },
  PTM02: {
    group: "Usia produktif",
    title: "Tekanan darah tinggi yang ditemukan",
    short: "tekanan darah tinggi",
    of: "orang yang diukur tekanan darahnya",
  },
  SPM07: {
    group: "Lanjut usia",
    title: "Lansia yang diperiksa lengkap",
    short: "pemeriksaan lansia",
    of: "penduduk 60 tahun ke atas",
  },
  LAN02: {
    group: "Lanjut usia",
    title: "Lansia yang mandiri",
    short: "kemandirian lansia",
    of: "lansia yang sudah dinilai",
  },
};

export const HIDDEN = "Disembunyikan agar tidak ada orang yang dikenali";

/** Before its first quarter, without a sasaran, or where no way was found to tell it. */
export const NOT_YET = "Belum terbit untuk desa ini";
