export const ROLES = [
  "ADMIN",
  "DINKES",
  "KAPUS",
  "PJ_KLASTER",
  "PETUGAS",
  "PUSTU",
  "KADER",
  "AUDITOR",
] as const;

export type Role = (typeof ROLES)[number];

type Right = {
  roles: readonly Role[];
  /** What it lets one do, as printed on the account's page; null until there is a page to do it on. */
  means: string | null;
};

const SEES_NAMES = ["KAPUS", "PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"] as const;
const RECORDS = ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"] as const;
const HEALTH_WORKERS = ["PJ_KLASTER", "PETUGAS", "PUSTU"] as const;

/** Who may do what. Where is a matter of reach, which service a kader may record a matter of its definition. */
export const PERMISSIONS = {
  "session:end": { roles: ROLES, means: "Masuk dan keluar" },
  "password:choose": { roles: ROLES, means: "Memilih kata sandi sendiri" },
  "code:own": { roles: ROLES, means: "Memakai kode masuk dari aplikasi autentikator" },
  "account:self": { roles: ROLES, means: "Mengatur akun sendiri dan membaca bantuan" },
  "coverage:read": { roles: ROLES, means: "Melihat angka cakupan di wilayahnya" },
  // A map compares desa, and a kader's numbers end at the posyandu.
  "map:read": { roles: ROLES.filter((role) => role !== "KADER"), means: "Membandingkan desa di peta" },

  "name:list": { roles: SEES_NAMES, means: "Membuka nama di balik angka" },
  "person:read": { roles: SEES_NAMES, means: "Mencari orang dan membuka riwayatnya" },
  "person:register": { roles: RECORDS, means: "Mendaftarkan orang baru" },
  "person:correct": { roles: HEALTH_WORKERS, means: "Memperbaiki identitas, NIK lengkap terlihat" },
  "person:move": { roles: HEALTH_WORKERS, means: "Mencatat pindah" },
  "person:die": { roles: HEALTH_WORKERS, means: "Mencatat kematian" },
  "person:merge": { roles: ["PJ_KLASTER", "PETUGAS"], means: "Menggabungkan data ganda" },
  "pregnancy:end": { roles: HEALTH_WORKERS, means: "Mencatat akhir kehamilan" },
  "service:record": { roles: RECORDS, means: "Mencatat pelayanan sesuai kewenangan" },
  "service:correct": { roles: RECORDS, means: "Memperbaiki atau membatalkan catatan pelayanan" },
  "guest:record": { roles: RECORDS, means: "Mencatat pelayanan bagi tamu dari wilayah lain" },

  "consent:record": { roles: RECORDS, means: "Mencatat persetujuan kunjungan rumah dan telepon" },
  // Whoever hands out paper has looked at a card of identity: a kader sends people to the pustu or puskesmas.
  "person:copy": { roles: ["KAPUS", ...HEALTH_WORKERS], means: "Mencetak salinan data untuk orangnya" },

  "fact:record": { roles: RECORDS, means: null },

  "sasaran:edit": { roles: ["DINKES"], means: "Menetapkan sasaran proyeksi per desa" },
  "sasaran:choose": {
    roles: ["ADMIN", "DINKES"],
    means: "Menetapkan sumber sasaran yang dihitung",
  },
  "fact:decide": { roles: ["ADMIN", "DINKES"], means: null },
  "target:edit": { roles: ["DINKES"], means: "Menetapkan target indikator" },
  "unit:manage": { roles: ["ADMIN"], means: "Mengatur unit dan wilayah kerjanya" },
  "account:manage": { roles: ["ADMIN", "KAPUS", "PUSTU"], means: "Mengatur akun di tingkat bawahnya" },
  "audit:read": { roles: ["ADMIN", "AUDITOR"], means: "Membaca jejak audit" },
  "incident:read": {
    roles: ["ADMIN", "DINKES", "AUDITOR"],
    means: "Membaca catatan insiden data pribadi",
  },
  // The office answers for the data (UU 27/2022 article 46) and keeps the server; the auditor changes nothing.
  "incident:write": { roles: ["ADMIN", "DINKES"], means: "Mencatat insiden data pribadi dan langkahnya" },
  "publication:manage": {
    roles: ["ADMIN"],
    means: "Menerbitkan angka bulan yang selesai dan membuka halaman umum",
  },
  "key:manage": { roles: ["ADMIN"], means: "Membuat dan mencabut kunci API" },
  "screen:manage": {
    roles: ["ADMIN", "DINKES", "KAPUS"],
    means: "Membuat dan mencabut tautan layar kantor",
  },
  "backup:read": { roles: ["ADMIN", "AUDITOR"], means: "Melihat umur cadangan" },
} as const satisfies Record<`${string}:${string}`, Right>;

export type Permission = keyof typeof PERMISSIONS;

export function rolesWith(permission: Permission): readonly Role[] {
  return PERMISSIONS[permission].roles;
}

/** The rights that can be used, as whoever holds them is told. */
export function rightsInWords(): { roles: readonly Role[]; means: string }[] {
  const rights: Right[] = Object.values(PERMISSIONS);
  return rights.flatMap(({ roles, means }) => (means === null ? [] : [{ roles, means }]));
}

/** What a role may do, in the words of the table. */
export function meaningsOf(role: Role): string[] {
  return rightsInWords()
    .filter(({ roles }) => roles.includes(role))
    .map(({ means }) => means);
}
