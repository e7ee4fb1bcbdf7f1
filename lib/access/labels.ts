import type { Klaster } from "#lib/access/actor";
import type { Role } from "#lib/access/permissions";

export const ROLE_LABELS = {
  ADMIN: "Admin sistem",
  DINKES: "Dinas kesehatan",
  KAPUS: "Kepala puskesmas",
  PJ_KLASTER: "Penanggung jawab klaster",
  PETUGAS: "Petugas puskesmas",
  PUSTU: "Petugas desa (pustu)",
  KADER: "Kader posyandu",
  AUDITOR: "Auditor",
} as const satisfies Record<Role, string>;

export const KLASTER_LABELS = {
  KLASTER_1: "Manajemen",
  KLASTER_2: "Ibu dan anak",
  KLASTER_3: "Usia dewasa dan lanjut usia",
  KLASTER_4: "Penanggulangan penyakit menular",
  LINTAS_KLASTER: "Lintas klaster",
} as const satisfies Record<Klaster, string>;
