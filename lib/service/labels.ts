import type { Place, ServiceKind } from "#lib/service/definition";

export const PLACE_LABELS = {
  POSYANDU: "Posyandu",
  PUSTU: "Pustu",
  PUSKESMAS: "Puskesmas",
  RUMAH: "Kunjungan rumah",
  SEKOLAH: "Sekolah",
  LAIN: "Tempat lain",
} as const satisfies Record<Place, string>;

/** On the button that closes the form. */
export const SAVE_LABELS = {
  HAMIL: "Daftarkan kehamilan",
  ANC: "Simpan kontak",
  TIMBANG: "Simpan penimbangan",
  SKRINING_REMAJA: "Simpan skrining",
  SKRINING_DEWASA: "Simpan skrining",
  SKRINING_LANSIA: "Simpan skrining",
} as const satisfies Record<ServiceKind, string>;
