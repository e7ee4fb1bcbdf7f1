import type { IndicatorCode } from "#lib/coverage/catalogue";

/** What fills a column: people of the month, or their share of the sasaran bumil. */
type Filled =
  | { people: IndicatorCode }
  | { share: IndicatorCode }
  | { sasaran: true }
  | { late: true | "share" };

/**
 * Column headers of the monthly ANC report of a dinas kesehatan, as the form of 2026 has them and in its order. What
 * Denyut records fills a column; the others stay empty, and the file says so.
 */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  sasaran: ["Penduduk", "Sasaran Bumil", "Sasaran WUS"],
  K: [
    "Buku KIA",
    "K1 Murni",
    "Cakupan K1 Murni (%)",
    "K1 TW1 Dokter + USG",
    "K1 > 12 Mgg",
    "Cakupan K1 > 12 Mgg (%)",
    "Buku KIA K1 Murni",
    "K1 Akses",
    "Cakupan K1 Akses (%)",
    "K1 Dokter Abs",
    "Cakupan K1 Dokter (%)",
    "K5 USG Abs",
    "Cakupan K5 USG (%)",
    "K6 Abs",
    "Cakupan K6 (%)",
    "K8 Abs",
    "Cakupan K8 (%)",
  ],
  "12T": [
    "TB / BB",
    "TD",
    "Status Gizi (LILA)",
    "TFU",
    "DJJ",
    "Status TT",
    "Beri TTD",
    "HB (TM1)",
    "HB (TM3)",
    "Golongan Darah",
    "Tes HIV",
    "Tes Sifilis",
    "Tes Hepatitis B",
    "Tatalaksana Kasus",
    "Temu Wicara",
    "USG K1 Akses",
    "Skrining Jiwa",
    "Cakupan 12T Abs",
    "Cakupan 12T (%)",
  ],
  TT: ["TT1", "TT2", "TT3", "TT4", "TT5"],
  TTD: ["TTD 180 Tab"],
  anemia: ["Anemia Ringan", "Anemia Sedang", "Anemia Berat", "Total Anemia", "Cakupan Anemia (%)"],
  gizi: ["Suplemen Gizi", "Bumil KEK", "KEK + PMT", "Resiko KEK"],
  PE: ["Skrining PE", "Bumil PE", "Tata laksana PE"],
  komplikasi: [
    "Keguguran",
    "Non-Obstetrik",
    "Protein Urin (+)",
    "Malaria",
    "Hipertensi",
    "Obesitas",
    "Infeksi",
    "Gangguan Jantung",
    "Diabetes",
    "TBC",
  ],
  resti: [
    "Kelas Bumil >= 4x",
    "Bumil 4T",
    "Resti Nakes",
    "Resti Masyarakat",
    "Rujukan Maternal",
    "Rujukan Neonatal",
    "Jumlah PKM",
    "PKM PONED",
    "% PKM PONED",
  ],
};

/** An integer of a key would come first: the order is said besides. */
const GROUPS = ["sasaran", "K", "12T", "TT", "TTD", "anemia", "gizi", "PE", "komplikasi", "resti"] as const;

const FILLED: Readonly<Record<string, Filled>> = {
  "Sasaran Bumil": { sasaran: true },
  "K1 Murni": { people: "KIA02" },
  "Cakupan K1 Murni (%)": { share: "KIA02" },
  "K1 > 12 Mgg": { late: true },
  "Cakupan K1 > 12 Mgg (%)": { late: "share" },
  "K1 Akses": { people: "KIA01" },
  "Cakupan K1 Akses (%)": { share: "KIA01" },
  "K6 Abs": { people: "KIA04" },
  "Cakupan K6 (%)": { share: "KIA04" },
  "TTD 180 Tab": { people: "GIZ17" },
  "Total Anemia": { people: "GIZ18" },
  "Cakupan Anemia (%)": { share: "GIZ18" },
  "Bumil KEK": { people: "GIZ19" },
  "Resti Nakes": { people: "KIA07" },
  "Resti Masyarakat": { people: "KIA06" },
};

export type AncColumn = { head: string; filled: Filled | null };

export const ANC_COLUMNS: readonly AncColumn[] = GROUPS.flatMap((group) =>
  (HEADS[group] ?? []).map((head) => ({ head, filled: FILLED[head] ?? null })),
);

/** Those that it takes to fill them. */
export const ANC_INDICATORS: readonly IndicatorCode[] = [
  "KIA01",
  "KIA02",
  "KIA04",
  "GIZ17",
  "GIZ18",
  "GIZ19",
  "KIA06",
  "KIA07",
];
