import type { Act } from "#lib/recording/take-back";

const ODD_NIK =
  "Periksa NIK-nya: kode wilayah, tanggal lahir, atau jenis kelamin padanya berbeda dari isian. Biarkan bila memang begitu di kartunya.";

const BESIDES =
  "Orang lain juga mengubah data ini sejak formulir dibuka: perubahannya tetap, periksa isinya di halaman ini.";

type Told = {
  text: string;
  /** What one tap takes back, by the id that is told with it. */
  act?: Act;
};

/** What a save says on the page that follows it. */
const NEWS = {
  terdaftar: { text: "Tersimpan. Orang ini terdaftar; layanannya dapat dicatat.", act: "DAFTAR" },
  "terdaftar-nik": { text: `Tersimpan. Orang ini terdaftar. ${ODD_NIK}`, act: "DAFTAR" },
  "tersimpan-tamu": { text: "Tersimpan. Dihitung di tempat tinggalnya." },
  kembali: {
    text: "Tersimpan. Pernah terdaftar di sini: data lama dibuka kembali, dengan riwayatnya.",
    act: "PINDAH",
  },
  identitas: { text: "Tersimpan. Identitas diperbaiki, umur dan angkanya dihitung ulang." },
  "identitas-nik": { text: `Tersimpan. Identitas diperbaiki. ${ODD_NIK}` },
  "identitas-lain": { text: `Tersimpan. Identitas diperbaiki. ${BESIDES}` },
  "identitas-nik-lain": { text: `Tersimpan. Identitas diperbaiki. ${BESIDES} ${ODD_NIK}` },
  pindah: {
    text: "Tersimpan. Mulai bulan pindah ia dihitung di tempat tinggal yang baru.",
    act: "PINDAH",
  },
  "pindah-keluar": { text: "Tersimpan. Orangnya sekarang tinggal di luar wilayah Anda.", act: "PINDAH" },
  "pindah-dibatalkan": { text: "Pindah dibatalkan. Ia dihitung lagi di tempat tinggal sebelumnya." },
  meninggal: { text: "Tersimpan. Kematian tercatat.", act: "MENINGGAL" },
  hidup: { text: "Catatan kematian dibatalkan; layanannya ditunggu lagi." },
  "akhir-kehamilan": {
    text: "Tersimpan. Akhir kehamilan tercatat; bayi yang hidup terdaftar sebagai anaknya.",
    act: "AKHIR",
  },
  "akhir-diperbaiki": { text: "Tersimpan. Akhir kehamilan diperbaiki, angkanya dihitung ulang." },
  "akhir-dibatalkan": {
    text: "Akhir kehamilan dibatalkan; kehamilannya berjalan lagi. Bayinya disimpan sebagai salah daftar.",
  },
  digabung: { text: "Tersimpan. Dua data menjadi satu, riwayatnya bersama di sini.", act: "GABUNG" },
  dipisah: { text: "Penggabungan dibatalkan. Keduanya data sendiri lagi, dengan riwayat masing-masing." },
  "salah-daftar": {
    text: "Pendaftaran dibatalkan. Datanya disimpan sebagai salah daftar dan tidak dihitung.",
    act: "SALAH_DAFTAR",
  },
  persetujuan: { text: "Tersimpan. Jawabannya berlaku mulai tanggal itu.", act: "PERSETUJUAN" },
  "persetujuan-dibatalkan": { text: "Catatan persetujuan dibatalkan. Yang sebelumnya berlaku lagi." },
  "daftar-kembali": { text: "Pendaftaran dikembalikan. Orang ini dihitung lagi." },
} as const satisfies Record<string, Told>;

export type News = keyof typeof NEWS;

/** What is told once an act is taken back. */
export const TAKEN_BACK = {
  PINDAH: "pindah-dibatalkan",
  MENINGGAL: "hidup",
  AKHIR: "akhir-dibatalkan",
  GABUNG: "dipisah",
  DAFTAR: "salah-daftar",
  SALAH_DAFTAR: "daftar-kembali",
  PERSETUJUAN: "persetujuan-dibatalkan",
} as const satisfies Record<Act, News>;

export function newsOf(code: string): Told | null {
  return Object.hasOwn(NEWS, code) ? NEWS[code as News] : null;
}
