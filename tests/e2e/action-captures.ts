import type { Page } from "@playwright/test";
import type { Places } from "#tests/support/access-places";

/** How an allowed role comes to send the form of an action: opens the page, fills it, and names the last step. */
export type Capture = {
  by: string;
  at: string;
  fill?: (page: Page, places: Places) => Promise<unknown>;
  /** The button that sends; or what the page needs script for. */
  send: string | ((page: Page) => Promise<void>);
  script?: boolean;
  /** Refused by a rule of its own, so that the account stays as it is. */
  refused?: string;
};

const field = (label: string, value: string) => (page: Page) =>
  page
    .getByLabel(new RegExp(`^${label}`))
    .first()
    .fill(value);
const all =
  (...steps: ((page: Page, places: Places) => Promise<unknown>)[]) =>
  async (page: Page, places: Places) => {
    for (const step of steps) await step(page, places);
  };
const check = (name: string) => (page: Page) => page.getByRole("radio", { name }).first().check();
const choose = (label: string, value: string) => (page: Page) => page.getByLabel(label).selectOption(value);
const open = (words: string) => (page: Page) => page.locator("summary", { hasText: words }).first().click();

/** In the order in which they are sent: the later ones find what the earlier have left. */
export const CAPTURES: Record<string, Capture> = {
  signInAction: {
    by: "nobody",
    at: "/masuk",
    fill: all(field("Nama pengguna", "petugas.sijuk"), field("Kata sandi", "sandi-contoh")),
    send: "Masuk",
  },
  signInToPosyanduAction: {
    by: "nobody",
    at: "/masuk/posyandu?posyandu={posyandu}",
    fill: field("Kata sandi", "sandi-contoh"),
    send: "Masuk",
  },
  signInWithCodeAction: {
    by: "nobody",
    at: "/masuk",
    fill: all(
      (page, places) => page.getByLabel("Nama pengguna").fill(places.berkode ?? ""),
      field("Kata sandi", "sandi-untuk-uji"),
      (page) => page.getByRole("button", { name: "Masuk" }).click(),
      field("Kode enam angka", "000000"),
    ),
    send: "Masuk",
    refused: "TICKET_OVER",
  },
  setCodeAction: {
    by: "PETUGAS",
    at: "/akun/kode",
    fill: all(field("Kode enam angka", "000000"), field("Kata sandi sekarang", "bukan kata sandinya")),
    send: "Pasang kode masuk",
    refused: "CODE_WRONG",
  },
  removeCodeAction: {
    by: "berkode",
    at: "/akun/kode",
    fill: all(open("Lepas kode masuk"), async (page) => {
      await page.getByLabel("Kode yang dipakai sekarang").last().fill("000000");
      await page.getByLabel("Kata sandi sekarang").last().fill("bukan kata sandinya");
    }),
    send: (page) => page.getByRole("button", { name: "Lepas kode masuk" }).click(),
  },
  chooseFirstPasswordAction: {
    by: "beginner",
    at: "/akun/sandi",
    fill: all(
      field("Kata sandi baru", "bunga sepatu merah"),
      field("Ulangi kata sandi baru", "bunga sepatu"),
    ),
    send: "Simpan dan lanjut",
    refused: "invalid",
  },
  changePasswordAction: {
    by: "PETUGAS",
    at: "/akun",
    fill: all(
      field("Kata sandi sekarang", "bukan kata sandinya"),
      field("Kata sandi baru", "bunga sepatu merah"),
      field("Ulangi kata sandi baru", "bunga sepatu merah"),
    ),
    send: "Ganti kata sandi",
    refused: "OLD_PASSWORD_WRONG",
  },
  endSessionAction: { by: "PETUGAS", at: "/akun", send: "Keluarkan" },
  signOutAction: { by: "PETUGAS", at: "/akun", send: "Keluar" },
  searchAction: { by: "PETUGAS", at: "/orang", fill: field("Nama atau NIK", "zulkifli"), send: "Cari" },
  startRegistrationAction: {
    by: "PETUGAS",
    at: "/orang",
    fill: all(field("Nama atau NIK", "tiadaorangbegini"), (page) =>
      page.getByRole("button", { name: "Cari" }).click(),
    ),
    send: "Daftarkan orang baru",
  },
  registerAction: {
    by: "PETUGAS",
    at: "/orang/baru",
    fill: all(
      choose("Bila belum ada NIK", "BELUM_REKAM"),
      field("Nama lengkap", "Zainab Baru"),
      check("Perempuan"),
      field("Tanggal lahir", "1990-01-02"),
      (page, places) => page.getByLabel("Posyandu tempat tinggal").selectOption(places.posyanduId ?? ""),
    ),
    send: "Daftarkan",
  },
  guestAction: {
    by: "PETUGAS",
    at: "/orang/tamu",
    fill: all(
      (page) => page.getByLabel("NIK").fill("1902014202909001"),
      field("Tanggal lahir", "1990-02-02"),
    ),
    send: "Cari tamu",
  },
  previewServiceAction: {
    by: "PETUGAS",
    at: "/orang/{orang}/catat/timbang",
    send: (page) => page.getByLabel("Berat badan", { exact: true }).fill("10,4"),
    script: true,
  },
  recordServiceAction: {
    by: "PETUGAS",
    at: "/orang/{orang}/catat/timbang",
    fill: field("Berat badan", "10,4"),
    send: "Simpan penimbangan",
  },
  undoRecordAction: { by: "PETUGAS", at: "/", send: "Urungkan" },
  compareNumbersAction: {
    by: "PETUGAS",
    at: "/orang/{orang}",
    fill: all(open("Cocokkan NIK atau KK"), field("NIK atau nomor KK pada kartu", "1902014202909001")),
    send: "Cocokkan",
  },
  voidServiceAction: {
    by: "PETUGAS",
    at: "/orang/{ditimbang}",
    fill: all(open("Batalkan"), (page) => page.getByLabel("Alasan").first().fill("salah orang")),
    send: "Batalkan catatan",
  },
  restoreRecordAction: {
    by: "PETUGAS",
    at: "/orang/{ditimbang}",
    fill: all(open("Kembalikan"), (page) => page.getByLabel("Alasan").first().fill("ternyata benar")),
    send: "Kembalikan catatan",
  },
  undoWeighingAction: {
    by: "PETUGAS",
    at: "/posyandu/{posyandu}/timbang",
    script: true,
    fill: async (page, { ditimbang }) => {
      await page.waitForLoadState("networkidle");
      await page.locator(`input[name="${ditimbang}.bb_kg"]`).fill("10,2");
      await page.keyboard.press("Enter");
      await page.locator(`tr[data-baris="${ditimbang}"]`).getByRole("button", { name: "Urungkan" }).waitFor();
    },
    send: (page) => page.getByRole("button", { name: "Urungkan Zakaria" }).first().click(),
  },
  saveWeighingsAction: {
    by: "KADER",
    at: "/posyandu/{posyandu}/timbang",
    fill: (page, { ditimbang }) => page.locator(`input[name="${ditimbang}.bb_kg"]`).fill("10,6"),
    send: "Simpan semua baris",
  },
  addChildAction: {
    by: "KADER",
    at: "/posyandu/{posyandu}/timbang",
    fill: all(
      open("Tambah anak"),
      field("Nama lengkap", "Zaki Baru"),
      check("Laki-laki"),
      field("Tanggal lahir", "2026-05-06"),
    ),
    send: "Daftarkan anak",
  },
  correctPersonAction: {
    by: "PETUGAS",
    at: "/orang/{orang}/identitas",
    fill: field("Nama lengkap", "Zulkifli Betul"),
    send: "Simpan perbaikan",
  },
  recordConsentAction: {
    by: "PETUGAS",
    at: "/orang/{orang}",
    fill: all(
      open("Catat persetujuan"),
      check("Telepon"),
      check("Setuju"),
      check("Lisan"),
      field("Orang tua atau wali yang menjawab", "Zubaidah"),
      choose("Hubungannya", "IBU"),
    ),
    send: "Simpan persetujuan",
  },
  copyPersonAction: {
    by: "PETUGAS",
    at: "/orang/{orang}/salinan",
    fill: all(check("orang tua atau wali"), check("KTP"), (page) =>
      page.getByRole("checkbox", { name: "Kartu peminta sudah saya lihat" }).check(),
    ),
    send: "Tampilkan salinan",
  },
  endPregnancyAction: {
    by: "PETUGAS",
    at: "/orang/{bumil}/akhir-kehamilan?kehamilan={kehamilan}",
    fill: all(check("Keguguran"), field("Tanggal", "2026-10-01")),
    send: "Simpan akhir kehamilan",
  },
  correctEndAction: {
    by: "PETUGAS",
    at: "/orang/{bumil}/akhir-kehamilan?kehamilan={kehamilan}",
    fill: field("Tanggal", "2026-09-28"),
    send: "Simpan perbaikan",
  },
  recordDeathAction: {
    by: "PETUGAS",
    at: "/orang/{tua}/meninggal",
    fill: field("Tanggal meninggal", "2026-11-03"),
    send: "Catat kematian",
  },
  takeBackAction: {
    by: "PETUGAS",
    at: "/orang/{tua}/batalkan",
    fill: field("Alasan", "salah orang"),
    send: "Batalkan catatan kematian",
  },
  seekAwayAction: {
    by: "PETUGAS",
    at: "/orang/keluar",
    fill: all(field("Nama lengkap", "Zahrani Dalam"), field("Tanggal lahir", "1950-02-03")),
    send: "Cari",
  },
  bringBackAction: {
    by: "PETUGAS",
    at: "/orang/{pergi}/batalkan",
    fill: all(field("Tanggal kembali", "2026-11-05"), (page, places) =>
      page.getByLabel("Posyandu tempat tinggal").selectOption(places.posyanduId ?? ""),
    ),
    send: "Catat kembali",
  },
  movePersonAction: {
    by: "PETUGAS",
    at: "/orang/{bumil}/pindah?desa={desa}",
    fill: all(check("Flamboyan"), field("Tanggal pindah", "2026-11-04")),
    send: "Simpan pindah",
  },
  mergePeopleAction: {
    by: "PETUGAS",
    at: "/orang/{orang}/gabung?dengan={orangSebelah}",
    send: "Pertahankan data A",
  },
  recordIncidentAction: {
    by: "DINKES",
    at: "/admin/insiden",
    fill: all(
      open("Catat insiden"),
      field("Tanggal diketahui", "10-11-2026"),
      field("Jam diketahui", "08.00"),
      field("Apa yang terjadi", "HP kader hilang di pasar"),
      field("Data siapa", "balita satu posyandu"),
      (page) => page.getByRole("checkbox", { name: "data anak" }).check(),
    ),
    send: "Simpan insiden",
  },
  addStepAction: {
    by: "DINKES",
    at: "/admin/insiden",
    fill: all(
      open("Tambah langkah"),
      (page) => page.getByLabel("Langkah", { exact: true }).first().selectOption("TINDAKAN"),
      field("Tanggal langkah", "11-11-2026"),
      field("Jam langkah", "09.00"),
      field("Keterangan", "Akun dinonaktifkan"),
    ),
    send: "Simpan langkah",
  },
  noteTakenAction: {
    by: "KADER",
    at: "/spm?wilayah={posyandu}",
    fill: open("Teks WhatsApp"),
    send: "Salin teks",
    script: true,
  },
  createScreenAction: {
    by: "DINKES",
    at: "/layar",
    fill: field("Nama layar", "Ruang tunggu"),
    send: "Buat tautan",
  },
  revokeScreenAction: {
    by: "DINKES",
    at: "/layar",
    send: (page) =>
      page
        .getByRole("button", { name: /^Cabut/ })
        .first()
        .click(),
  },
  makeKeyAction: {
    by: "ADMIN",
    at: "/admin/kunci",
    fill: all(
      open("Buat kunci"),
      field("Nama kunci", "Power BI seksi data"),
      (page) => page.getByLabel("Untuk angka unit").selectOption({ index: 1 }),
      (page) => page.getByRole("checkbox", { name: "Cakupan indikator" }).check(),
    ),
    send: (page) => page.locator("form").getByRole("button", { name: "Buat kunci" }).click(),
  },
  revokeKeyAction: {
    by: "ADMIN",
    at: "/admin/kunci",
    fill: open("Cabut Power BI seksi data"),
    send: "Cabut kunci",
  },
  saveProyeksiAction: {
    by: "DINKES",
    at: "/sasaran?kelompok=LANSIA",
    fill: all(field("Proyeksi baru Kampong Damai", "77"), field("Dasar angka baru", "SK 12 tahun 2026")),
    send: "Simpan sebagai versi baru",
  },
  chooseSourceAction: {
    by: "DINKES",
    at: "/sasaran/sumber",
    fill: all(
      check("Daerah"),
      // Far ahead, where other pages go on with what counts today, and before the month that another test decides for.
      (page) => page.getByLabel("Berlaku mulai").selectOption({ index: 12 }),
      (page) => page.getByLabel("Dasar").fill("SK 14 tahun 2026"),
    ),
    send: "Simpan sumber",
  },
  setTargetAction: {
    by: "DINKES",
    at: "/sasaran/target",
    fill: all(
      choose("Indikator", "LAN02"),
      (page) => page.getByLabel("Target", { exact: false }).last().fill("70"),
      (page) => page.getByLabel("Sumber").fill("SK 13 tahun 2026"),
    ),
    send: "Simpan target",
  },
  createAccountAction: {
    by: "KAPUS",
    at: "/admin/pengguna/baru?peran=KADER",
    fill: all(
      field("Nama akun", "Kader Cadangan"),
      field("Nama pengguna", "kader.cadangan"),
      (page, places) => page.getByLabel("Unit").selectOption(places.posyanduId ?? ""),
    ),
    send: "Buat akun",
  },
  changeAccountAction: {
    by: "KAPUS",
    at: "/admin/pengguna/{akun}",
    fill: field("Nama", "Kader Uji Baru"),
    send: "Simpan perubahan",
  },
  resetPasswordAction: { by: "KAPUS", at: "/admin/pengguna/{akun}", send: "Buat kata sandi baru" },
  removeCodeOfAction: {
    by: "KAPUS",
    at: "/admin/pengguna/{akun}",
    send: "Lepas kode masuk",
    refused: "CODE_NOT_SET",
  },
  disableAccountAction: { by: "KAPUS", at: "/admin/pengguna/{akun}", send: "Nonaktifkan akun" },
  enableAccountAction: { by: "KAPUS", at: "/admin/pengguna/{akunMati}", send: "Aktifkan akun" },
  publishMonthsAction: { by: "ADMIN", at: "/admin/umum", send: "Terbitkan" },
  openUnitAction: {
    by: "ADMIN",
    at: "/admin/umum",
    fill: (page) => page.getByLabel("Halaman", { exact: true }).selectOption({ index: 3 }),
    send: "Buka halaman",
  },
  closePublicUnitAction: {
    by: "ADMIN",
    at: "/admin/umum",
    fill: (page) => page.locator("summary", { hasText: "Tutup halaman" }).first().click(),
    send: "Tutup halaman",
  },
  addUnitAction: {
    by: "ADMIN",
    at: "/admin/unit/{desa}",
    fill: all(open("Tambah posyandu"), field("Nama posyandu", "Cempaka Baru")),
    send: "Tambah posyandu",
  },
  renameUnitAction: {
    by: "ADMIN",
    at: "/admin/unit/{posyanduKosong}",
    fill: field("Nama", "Posyandu Kosong Betul"),
    send: "Ganti nama",
  },
  changeCatchmentAction: {
    by: "ADMIN",
    at: "/admin/unit/{desa}",
    fill: all(open("Ubah wilayah kerja"), (page) =>
      page.getByLabel("Berlaku mulai").selectOption({ index: 1 }),
    ),
    send: "Simpan wilayah kerja",
    refused: "CATCHMENT_SAME",
  },
  closeUnitAction: {
    by: "ADMIN",
    at: "/admin/unit/{posyanduKosong}",
    fill: (page) => page.getByLabel("Tutup mulai bulan").selectOption({ index: 1 }),
    send: "Tutup",
  },
  uploadShapesAction: {
    by: "ADMIN",
    at: "/admin/peta",
    fill: all(field("Isi GeoJSON", "bukan peta"), field("Sumber peta", "contoh")),
    send: "Unggah peta",
    refused: "invalid",
  },
};
