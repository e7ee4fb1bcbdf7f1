const ODD_NIK =
  "Periksa NIK-nya: kode wilayah, tanggal lahir, atau jenis kelamin padanya berbeda dari isian. Biarkan bila memang begitu di kartunya.";

/** What a save says on the page that follows it; the address carries the code alone. */
const NEWS = {
  terdaftar: "Tersimpan. Orang ini terdaftar; layanannya dapat dicatat.",
  "terdaftar-nik": `Tersimpan. Orang ini terdaftar. ${ODD_NIK}`,
  kembali: "Tersimpan. Pernah terdaftar di sini: data lama dibuka kembali, dengan riwayatnya.",
  identitas: "Tersimpan. Identitas diperbaiki, umur dan angkanya dihitung ulang.",
  "identitas-nik": `Tersimpan. Identitas diperbaiki. ${ODD_NIK}`,
  pindah: "Tersimpan. Mulai bulan pindah ia dihitung di tempat tinggal yang baru.",
  meninggal: "Tersimpan. Kematian tercatat.",
  hidup: "Tersimpan. Catatan kematian dibatalkan; layanannya ditunggu lagi.",
  "akhir-kehamilan": "Tersimpan. Akhir kehamilan tercatat; bayi yang hidup terdaftar sebagai anaknya.",
  digabung: "Tersimpan. Dua data menjadi satu, riwayatnya bersama di sini.",
} as const;

export type News = keyof typeof NEWS;

export function newsOf(code: string | undefined): string | null {
  return code && code in NEWS ? NEWS[code as News] : null;
}

/** The person's page, with what to say on it. */
export function newsPath(personId: string, code: News): string {
  return `/orang/${personId}?kabar=${code}`;
}
