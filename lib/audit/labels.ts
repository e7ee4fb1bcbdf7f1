/** What happened, as the audit page says it: "<nama> <kalimat>". */
export const AUDIT_ACTIONS = {
  "session.started": "masuk",
  "session.ended": "keluar atau mengakhiri sesi",
  "account.blocked": "ditahan karena kata sandi salah berulang kali",
  "account.password-changed": "mengganti kata sandi sendiri",
  "account.created": "membuat akun",
  "account.changed": "mengubah akun",
  "account.reset": "menyetel ulang kata sandi akun",
  "account.disabled": "menonaktifkan akun",
  "account.enabled": "mengaktifkan akun",

  "person.registered": "mendaftarkan orang",
  "person.corrected": "memperbaiki identitas",
  "person.moved": "mencatat pindah",
  "person.died": "mencatat kematian",
  "person.death-voided": "membatalkan catatan kematian",
  "person.registration-voided": "membatalkan pendaftaran orang (salah daftar)",
  "person.registration-restored": "mengembalikan pendaftaran orang",
  "person.move-voided": "membatalkan catatan pindah",
  "person.merge-undone": "memisahkan lagi data yang digabung",
  "person.sought-away": "mencari orang yang pindah atau salah daftar",
  "person.merged": "menggabungkan data ganda",
  "family.head-named": "menetapkan kepala keluarga",
  "person.nik-shown": "melihat NIK lengkap",
  "guest.found": "mencari tamu dengan NIK dan tanggal lahir",
  "person.nik-compared": "mencocokkan NIK atau nomor KK",
  "person.nik-taken": "diberi tahu bahwa suatu NIK sudah terdaftar",
  "person.alike-told": "diberi tahu ada orang yang mirip",
  "names.listed": "membuka daftar nama",

  "pregnancy.ended": "mencatat akhir kehamilan",
  "pregnancy.end-corrected": "memperbaiki akhir kehamilan",
  "pregnancy.end-voided": "membatalkan akhir kehamilan",
  "service.restored": "mengembalikan catatan pelayanan",
  "service.recorded": "mencatat pelayanan",
  "service.corrected": "memperbaiki catatan pelayanan",
  "service.voided": "membatalkan catatan pelayanan",

  "unit.added": "menambah unit",
  "unit.renamed": "mengganti nama unit",
  "unit.closed": "menutup unit",
  "catchment.changed": "mengubah wilayah kerja",
  "sasaran.set": "menetapkan sasaran",
  "target.set": "menetapkan target",
  "year.opened": "membuka tahun",
} as const satisfies Record<`${string}.${string}`, string>;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** Rows outlive the words of this table. */
export function labelOfAction(action: string): string {
  return action in AUDIT_ACTIONS ? AUDIT_ACTIONS[action as AuditAction] : action;
}

/** What may be told of an event, in the order of reading: the database keeps none. */
export const DETAIL_LABELS = {
  list: "daftar",
  filter: "pilihan",
  by: "dicari dengan",
  found: "ditemukan",
  service: "layanan",
  username: "nama pengguna",
  name: "nama",
  role: "peran",
  klaster: "klaster",
  code: "kode",
  unit: "unit",
  desa: "desa",
  puskesmas: "puskesmas",
  pustu: "pustu",
  indicator: "indikator",
  month: "bulan",
  basis: "sasaran",
  year: "tahun",
  group: "kelompok",
  version: "versi",
  outcome: "hasil",
  babies: "bayi",
  children: "anak yang didaftarkan",
  loser: "data yang digabung",
  from: "dari",
  to: "ke",
  since: "mulai",
  on: "tanggal",
  bornOn: "tanggal lahir",
  sex: "jenis kelamin",
  guest: "tamu",
  back: "kembali ke kabupaten",
  record: "catatan",
  pregnancy: "kehamilan",
  reason: "alasan",
  source: "sumber",
  total: "jumlah",
  page: "halaman",
} as const;

export type DetailKey = keyof typeof DETAIL_LABELS;
