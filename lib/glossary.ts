export type Term = {
  term: string;
  /** One sentence. */
  meaning: string;
  source: string;
};

const ILP = "KMK HK.01.07/MENKES/2015/2023 (ILP)";
const PWS_KIA = "Pedoman PWS-KIA, Kemenkes";
const GROWTH = "Permenkes 2/2020 (standar antropometri anak)";
const KMS = "Buku KIA dan KMS";
const ANC = "Permenkes 21/2021 dan Pedoman ANC Terpadu 2020";
const SPM = "Permenkes 6/2024 (SPM kesehatan)";
const SCREENING = "Pedoman skrining Kemenkes";
const DENYUT = "Denyut";

/** Words of the trade, as the pages use them; shown at /bantuan/istilah. */
export const GLOSSARY: readonly Term[] = [
  {
    term: "ILP",
    meaning:
      "Integrasi Layanan Primer: pelayanan kesehatan ditata menurut siklus hidup, sampai ke desa dan posyandu.",
    source: ILP,
  },
  {
    term: "PWS",
    meaning:
      "Pemantauan Wilayah Setempat: membandingkan cakupan tiap wilayah dengan target berjalan setiap bulan, lalu menindaklanjuti yang tertinggal.",
    source: PWS_KIA,
  },
  {
    term: "SPM",
    meaning: "Standar Pelayanan Minimal: dua belas pelayanan kesehatan yang wajib diberikan kabupaten/kota.",
    source: SPM,
  },
  { term: "KIA", meaning: "Kesehatan Ibu dan Anak.", source: PWS_KIA },
  {
    term: "Buku KIA",
    meaning: "Buku catatan kesehatan ibu dan anak yang disimpan keluarga.",
    source: PWS_KIA,
  },
  {
    term: "Klaster",
    meaning:
      "Kelompok pelayanan puskesmas: 1 manajemen, 2 ibu dan anak, 3 dewasa dan lansia, 4 penyakit menular, dan lintas klaster.",
    source: ILP,
  },
  {
    term: "Dinkes",
    meaning: "Dinas Kesehatan kabupaten atau kota; melihat angka sampai desa, tanpa nama orang.",
    source: ILP,
  },
  {
    term: "Puskesmas",
    meaning: "Pusat Kesehatan Masyarakat, yang bertanggung jawab atas wilayah kerja berisi beberapa desa.",
    source: "Permenkes 19/2024",
  },
  {
    term: "Pustu",
    meaning:
      "Puskesmas Pembantu: unit di tingkat desa yang melayani satu desa atau lebih di bawah puskesmas.",
    source: ILP,
  },
  {
    term: "Posyandu",
    meaning:
      "Pos pelayanan terpadu di dusun, RW, atau RT yang melayani seluruh siklus hidup, biasanya sebulan sekali.",
    source: "Permendagri 13/2024",
  },
  {
    term: "Kader",
    meaning: "Warga yang terlatih dan membantu pelayanan posyandu dan kunjungan rumah.",
    source: ILP,
  },
  {
    term: "Desa",
    meaning: "Wilayah terkecil yang berkode Kemendagri; kelurahan diperlakukan sama.",
    source: "Kode wilayah Kemendagri",
  },
  {
    term: "Wilayah kerja",
    meaning: "Desa-desa yang dilayani satu puskesmas atau pustu pada bulan itu.",
    source: DENYUT,
  },
  {
    term: "Tanpa posyandu",
    meaning: "Kelompok warga satu desa yang posyandunya belum diketahui.",
    source: DENYUT,
  },
  {
    term: "Sasaran",
    meaning: "Orang-orang yang seharusnya mendapat suatu pelayanan.",
    source: PWS_KIA,
  },
  {
    term: "Proyeksi",
    meaning:
      "Jumlah sasaran setahun yang dihitung dari perkiraan penduduk, per desa dan tidak dibagi di bawahnya.",
    source: PWS_KIA,
  },
  {
    term: "Pusdatin dan Daerah",
    meaning:
      "Dua sumber proyeksi yang tersimpan berdampingan: data sasaran Kementerian Kesehatan, dan angka yang ditetapkan kabupaten sendiri; satu yang dihitung, sejak bulan yang ditetapkan.",
    source: DENYUT,
  },
  {
    term: "Dilaporkan tanpa nama",
    meaning:
      "Jumlah orang yang dilayani fasilitas lain dan tidak terdaftar di sini, ditambahkan pada capaian menurut proyeksi bila dinas kesehatan menetapkannya.",
    source: DENYUT,
  },
  {
    term: "Tanpa desa",
    meaning: "Baris sebuah puskesmas bagi orang yang dilaporkan tanpa nama dan tidak diketahui desanya.",
    source: DENYUT,
  },
  {
    term: "Riil",
    meaning: "Jumlah sasaran menurut orang yang terdaftar: yang sudah ditambah yang belum.",
    source: PWS_KIA,
  },
  {
    term: "Cakupan",
    meaning: "Bagian sasaran yang sudah dilayani, dari Januari sampai bulan yang dipilih.",
    source: PWS_KIA,
  },
  {
    term: "Target berjalan",
    meaning: "Target setahun kali bulan ke-berapa dibagi dua belas.",
    source: PWS_KIA,
  },
  {
    term: "Prakiraan",
    meaning:
      "Ramalan capaian Desember: capaian sampai bulan ini ditambah sisa bulan kali rata-rata tiga bulan penuh terakhir, paling banyak yang masih bisa dicapai.",
    source: DENYUT,
  },
  {
    term: "Kurang n orang",
    meaning: "Berapa orang lagi agar target berjalan tercapai.",
    source: DENYUT,
  },
  {
    term: "Tren",
    meaning: "Perbandingan hasil bulan ini saja dengan hasil bulan lalu saja: naik, tetap, atau turun.",
    source: PWS_KIA,
  },
  {
    term: "BAIK",
    meaning: "Target berjalan tercapai dan bulan ini tidak lebih buruk dari bulan lalu.",
    source: PWS_KIA,
  },
  {
    term: "KURANG",
    meaning: "Target berjalan tercapai, tetapi bulan ini lebih buruk dari bulan lalu.",
    source: PWS_KIA,
  },
  {
    term: "CUKUP",
    meaning: "Target berjalan belum tercapai, tetapi bulan ini lebih baik dari bulan lalu.",
    source: PWS_KIA,
  },
  {
    term: "JELEK",
    meaning: "Target berjalan belum tercapai dan bulan ini tidak lebih baik dari bulan lalu.",
    source: PWS_KIA,
  },
  {
    term: "Berjalan",
    meaning: "Bulan yang belum selesai: angkanya masih bertambah, jadi belum dinilai.",
    source: DENYUT,
  },
  {
    term: "Belum lapor",
    meaning:
      "Tidak ada satu pun catatan klaster itu dari unit tersebut dalam bulan yang sudah selesai; orangnya tetap masuk jumlah.",
    source: DENYUT,
  },
  {
    term: "Belum lengkap",
    meaning: "Kurang dari 80% unit yang wajib lapor sudah lapor: jumlahnya ada, statusnya belum dinilai.",
    source: DENYUT,
  },
  {
    term: "Periksa sasaran",
    meaning: "Capaian di atas 150% proyeksi: sasarannya yang perlu diperiksa, jadi statusnya tidak dinilai.",
    source: DENYUT,
  },
  {
    term: "Angka kecil",
    meaning: "Penyebut di bawah 20: satu orang sudah mengubah angkanya, jadi baca jumlahnya.",
    source: DENYUT,
  },
  {
    term: "Tanpa target",
    meaning: "Indikator yang belum diberi target: ada nilai dan tren, tanpa status.",
    source: DENYUT,
  },
  {
    term: "Bumil",
    meaning: "Ibu hamil: dari terdaftar hamil sampai persalinan atau keguguran.",
    source: PWS_KIA,
  },
  {
    term: "HPHT",
    meaning: "Hari pertama haid terakhir, awal hitungan usia kehamilan.",
    source: ANC,
  },
  {
    term: "UK",
    meaning: "Usia kehamilan dalam minggu penuh sejak HPHT.",
    source: ANC,
  },
  {
    term: "HPL",
    meaning: "Hari perkiraan lahir: HPHT ditambah 280 hari.",
    source: ANC,
  },
  {
    term: "Trimester",
    meaning: "TM1 sampai 12 minggu, TM2 sampai 24 minggu, TM3 sesudahnya.",
    source: ANC,
  },
  {
    term: "ANC",
    meaning: "Pemeriksaan kehamilan; setiap hari pemeriksaan adalah satu kontak.",
    source: ANC,
  },
  {
    term: "10T",
    meaning: "Sepuluh pelayanan dalam satu pemeriksaan kehamilan, dari timbang sampai temu wicara.",
    source: ANC,
  },
  {
    term: "K1",
    meaning: "Kontak pertama ibu hamil dengan tenaga kesehatan, pada usia kehamilan berapa pun.",
    source: PWS_KIA,
  },
  {
    term: "K1 murni",
    meaning: "Kontak pertama pada usia kehamilan 12 minggu atau kurang.",
    source: PWS_KIA,
  },
  {
    term: "K4",
    meaning: "Paling sedikit empat kontak: satu di TM1, satu di TM2, dua di TM3.",
    source: PWS_KIA,
  },
  {
    term: "K6",
    meaning:
      "Paling sedikit enam kontak: satu di TM1, dua di TM2, tiga di TM3, dengan dokter di TM1 dan TM3.",
    source: ANC,
  },
  {
    term: "Risti",
    meaning: "Ibu hamil berisiko tinggi, misalnya umur di bawah 20 atau di atas 35 tahun, anemia, atau KEK.",
    source: PWS_KIA,
  },
  {
    term: "KEK",
    meaning: "Kurang energi kronis: LILA di bawah 23,5 cm.",
    source: ANC,
  },
  { term: "LILA", meaning: "Lingkar lengan atas.", source: ANC },
  {
    term: "Anemia",
    meaning:
      "Hemoglobin di bawah batas menurut umur, jenis kelamin, dan kehamilan; pada ibu hamil di bawah 11,0 g/dL.",
    source: "Batas anemia WHO sebelum 2024 (contoh)",
  },
  {
    term: "TTD",
    meaning: "Tablet tambah darah; ibu hamil mendapat paling sedikit 180 tablet, sebelum Juli 2024 90.",
    source: "Permenkes 6/2024",
  },
  {
    term: "Td",
    meaning: "Imunisasi tetanus difteri; status T2 ke atas melindungi persalinan.",
    source: "Permenkes 12/2017",
  },
  {
    term: "P4K",
    meaning: "Perencanaan persalinan dan pencegahan komplikasi, dengan stiker di rumah ibu hamil.",
    source: PWS_KIA,
  },
  {
    term: "D/S",
    meaning: "Partisipasi penimbangan: balita yang ditimbang bulan itu dari semua balita di wilayahnya.",
    source: KMS,
  },
  {
    term: "K/S",
    meaning: "Balita yang punya KMS atau Buku KIA dari semua balita di wilayahnya.",
    source: KMS,
  },
  {
    term: "N/D'",
    meaning: "Balita yang naik berat badannya dari yang kenaikannya dapat dinilai, yaitu D tanpa O dan B.",
    source: KMS,
  },
  {
    term: "BGM/D",
    meaning: "Balita di bawah garis merah dari yang ditimbang bulan itu.",
    source: KMS,
  },
  { term: "S", meaning: "Semua balita di wilayah posyandu.", source: KMS },
  { term: "K", meaning: "Balita yang punya KMS atau Buku KIA.", source: KMS },
  { term: "D", meaning: "Balita yang ditimbang bulan itu.", source: KMS },
  {
    term: "N",
    meaning: "Naik: kenaikan berat sama dengan KBM atau lebih.",
    source: KMS,
  },
  {
    term: "T",
    meaning: "Tidak naik: kenaikan berat kurang dari KBM, tetap, atau turun.",
    source: KMS,
  },
  {
    term: "2T",
    meaning: "Tidak naik dua bulan berturut-turut; perlu dirujuk ke puskesmas.",
    source: KMS,
  },
  {
    term: "O",
    meaning: "Ditimbang bulan ini tetapi tidak bulan lalu, jadi kenaikannya tidak dinilai.",
    source: KMS,
  },
  { term: "B", meaning: "Baru: penimbangan pertama.", source: KMS },
  {
    term: "D'",
    meaning: "D tanpa O dan B: balita yang kenaikan beratnya dapat dinilai.",
    source: KMS,
  },
  {
    term: "KBM",
    meaning: "Kenaikan berat badan minimal sebulan menurut umur dan jenis kelamin.",
    source: KMS,
  },
  {
    term: "BGM",
    meaning: "Bawah garis merah: BB/U di bawah −3 SD.",
    source: KMS,
  },
  {
    term: "z-score",
    meaning: "Jarak dari median standar WHO, dalam simpangan baku.",
    source: "WHO Child Growth Standards 2006",
  },
  {
    term: "Stunting",
    meaning: "PB/U atau TB/U di bawah −2 SD.",
    source: GROWTH,
  },
  {
    term: "Stunting baru",
    meaning:
      "Balita yang stunting bulan ini dan belum stunting pada bulan terakhir ia diukur sebelumnya, dari semua yang diukur bulan ini dan pernah diukur sebelumnya; yang baru pertama kali diukur tidak termasuk.",
    source: "Ambang Permenkes 2/2020; kasus baru dari dua pengukuran adalah cara hitung Denyut",
  },
  {
    term: "Wasting",
    meaning: "BB/PB atau BB/TB di bawah −2 SD, atau ada edema.",
    source: GROWTH,
  },
  {
    term: "Underweight",
    meaning: "BB/U di bawah −2 SD, atau ada edema.",
    source: GROWTH,
  },
  {
    term: "SDIDTK",
    meaning: "Stimulasi, deteksi, dan intervensi dini tumbuh kembang anak.",
    source: KMS,
  },
  { term: "Rematri", meaning: "Remaja putri.", source: SCREENING },
  {
    term: "Usia produktif",
    meaning: "Penduduk 15–59 tahun menurut SPM.",
    source: SPM,
  },
  { term: "Lansia", meaning: "Penduduk 60 tahun ke atas.", source: SPM },
  {
    term: "IMT",
    meaning: "Indeks massa tubuh: berat dalam kg dibagi kuadrat tinggi dalam meter.",
    source: SCREENING,
  },
  {
    term: "HT",
    meaning: "Hipertensi: tekanan darah 140/90 mmHg atau lebih; di skrining baru dugaan.",
    source: SCREENING,
  },
  {
    term: "AKS",
    meaning: "Aktivitas kehidupan sehari-hari (Barthel), skor 0–20; 20 berarti mandiri.",
    source: SCREENING,
  },
  {
    term: "SKILAS",
    meaning: "Skrining lansia sederhana pada enam ranah; satu saja positif perlu dirujuk.",
    source: SCREENING,
  },
  {
    term: "GDS",
    meaning: "Skala depresi geriatri, lima belas pertanyaan.",
    source: SCREENING,
  },
  {
    term: "Terduga TBC",
    meaning: "Orang dengan gejala TBC yang perlu diperiksa dahak.",
    source: SCREENING,
  },
  {
    term: "Tanda bahaya",
    meaning: "Keadaan yang harus ditangani atau dirujuk hari itu juga.",
    source: KMS,
  },
  {
    term: "Kohort",
    meaning: "Daftar pemantauan ibu dan anak dari waktu ke waktu, dahulu di buku besar.",
    source: PWS_KIA,
  },
  {
    term: "NIK",
    meaning:
      "Nomor induk kependudukan; di Denyut disimpan tersandi, dan halaman hanya menulis bahwa NIK tercatat.",
    source: "UU 27/2022 (pelindungan data pribadi)",
  },
  { term: "KK", meaning: "Kartu keluarga.", source: DENYUT },
];

/** By the term. */
export const MEANINGS: ReadonlyMap<string, Term> = new Map(GLOSSARY.map((one) => [one.term, one]));

/** Words that everybody knows, and letters that stand for something else in a sentence. */
const PLAIN =
  /^(.|Puskesmas|Pustu|Posyandu|Desa|Kader|Dinkes|Wilayah kerja|Tanpa desa|Tanpa posyandu|Berjalan)$/;

/** What is written otherwise on the pages. */
const WRITTEN: Readonly<Record<string, string>> = {
  "N/D": "N/D'",
  "Lansia mandiri": "AKS",
  "Bumil anemia": "Anemia",
  "Rematri anemia": "Anemia",
  "Kelengkapan laporan": "Belum lapor",
};

const WORDS = [
  ...GLOSSARY.map(({ term }) => term).filter((term) => !PLAIN.test(term)),
  ...Object.keys(WRITTEN),
]
  .sort((a, b) => b.length - a.length)
  .map((term) => ({ term, found: new RegExp(`(?<=[ (])${term}(?=[ ,.:;)])`) }));

/** The first term of the glossary in these words, the longest where two begin there; null where there is none. */
export function termIn(words: string): string | null {
  const [first] = WORDS.map(({ term, found }) => ({ term, at: ` ${words} `.search(found) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first ? (WRITTEN[first.term] ?? first.term) : null;
}
