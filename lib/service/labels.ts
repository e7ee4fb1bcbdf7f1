import type { Place } from "#lib/service/definition";

export const PLACE_LABELS = {
  POSYANDU: "Posyandu",
  PUSTU: "Pustu",
  PUSKESMAS: "Puskesmas",
  RUMAH: "Kunjungan rumah",
  SEKOLAH: "Sekolah",
  LAIN: "Tempat lain",
} as const satisfies Record<Place, string>;
