/** What kinds of data an incident is about. */
export const DATA_KINDS = [
  "IDENTITAS",
  "NIK_KK",
  "TELEPON",
  "PELAYANAN",
  "DIBATASI",
  "ANAK",
  "AKUN",
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export const DATA_KIND_LABELS = {
  IDENTITAS: "nama, tanggal lahir, alamat",
  NIK_KK: "NIK atau nomor KK",
  TELEPON: "nomor telepon",
  PELAYANAN: "pelayanan kesehatan dan hasilnya",
  DIBATASI: "hasil yang dibatasi (HIV, sifilis, jiwa)",
  ANAK: "data anak",
  AKUN: "akun petugas",
} as const satisfies Record<DataKind, string>;

/** What is added to an incident as it goes on. */
export const STEP_KINDS = [
  "TINDAKAN",
  "ORANG_DIBERI_TAHU",
  "LEMBAGA_DIBERI_TAHU",
  "KETERANGAN",
  "KELIRU",
  "SELESAI",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const STEP_LABELS = {
  TINDAKAN: "Yang dilakukan",
  ORANG_DIBERI_TAHU: "Orangnya diberi tahu",
  LEMBAGA_DIBERI_TAHU: "Lembaga pengawas diberi tahu",
  KETERANGAN: "Keterangan baru atau perbaikan",
  KELIRU: "Ternyata bukan insiden",
  SELESAI: "Penanganan selesai",
} as const satisfies Record<StepKind, string>;
