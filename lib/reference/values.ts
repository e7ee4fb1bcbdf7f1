import type { Day } from "#lib/period/day";

/** A number that a decree or guideline sets, from a day on. A change is a new row; the old one gets its `until`. */
export type ReferenceRow = {
  code: string;
  since: Day;
  /** First day on which it no longer holds. */
  until: Day | null;
  value: number;
  source: string;
};

const row = <const Code extends string>(code: Code, since: Day, value: number, source: string) => ({
  code,
  since,
  until: null,
  value,
  source,
});

const ANC = "Pelayanan antenatal 10T, Permenkes 21/2021";
const WHO_HB = "Batas anemia WHO sebelum pedoman 2024, menurut umur dan kelamin (contoh)";
const ILP = "Batas skrining, KMK HK.01.07/MENKES/2015/2023 (ILP)";
const URAT = "Batas asam urat yang lazim dipakai skrining (contoh)";
const IMT = "Klasifikasi IMT dewasa Kementerian Kesehatan, 17 / 18,5 / 25 / 27 (contoh)";
const CONTOH_AKHIR = "(contoh) batas longgar minggu kehamilan untuk memeriksa isian, bukan batas klinis";
const CONTOH_BERAT =
  "(contoh) batas longgar berat lahir menurut minggu untuk memeriksa isian, bukan batas klinis";
const NEWBORN = "Indikator kesehatan bayi baru lahir, Kementerian Kesehatan";
const PWS =
  "Petunjuk PWS untuk angka kecil, laporan yang belum lengkap dan sasaran yang perlu diperiksa (contoh)";

export const REFERENCE_VALUES = [
  row("BBLR", "2010-01-01", 2500, NEWBORN),
  row("LILA_KEK", "2020-01-01", 23.5, ANC),
  row("TB_BUMIL", "2020-01-01", 145, ANC),
  row("DJJ_MIN", "2020-01-01", 120, ANC),
  row("DJJ_MAX", "2020-01-01", 160, ANC),
  row("TTD_BUMIL", "2014-01-01", 90, "Indikator gizi ibu hamil (TTD 90), Kementerian Kesehatan"),
  row("HB_BUMIL", "2011-01-01", 11, WHO_HB),
  row("HB_BUMIL_BERAT", "2011-01-01", 7, WHO_HB),
  row("HB_5_11", "2011-01-01", 11.5, WHO_HB),
  row("HB_12_14", "2011-01-01", 12, WHO_HB),
  row("HB_REMATRI", "2011-01-01", 12, WHO_HB),
  row("HB_PEREMPUAN", "2011-01-01", 12, WHO_HB),
  row("HB_LAKI", "2011-01-01", 13, WHO_HB),
  row(
    "EPDS",
    "2023-01-01",
    10,
    "Skrining jiwa ibu hamil, batas 10 sampai 13, dipakai yang paling peka (contoh)",
  ),
  row("SRQ20", "2015-01-01", 6, ILP),
  row("PUMA", "2023-01-01", 6, ILP),
  row("IMT_KURUS_BERAT", "2014-01-01", 17, IMT),
  row("IMT_KURUS", "2014-01-01", 18.5, IMT),
  row("IMT_NORMAL", "2014-01-01", 25, IMT),
  row("IMT_GEMUK", "2014-01-01", 27, IMT),
  row("LP_LAKI", "2015-01-01", 90, ILP),
  row("LP_PEREMPUAN", "2015-01-01", 80, ILP),
  row("GULA_SEWAKTU_DM", "2021-01-01", 200, ILP),
  row("GULA_SEWAKTU_PRADIABETES", "2021-01-01", 140, ILP),
  row("GULA_PUASA_DM", "2021-01-01", 126, ILP),
  row("GULA_PUASA_PRADIABETES", "2021-01-01", 100, ILP),
  row("GULA_2JPP_DM", "2021-01-01", 200, ILP),
  row("GULA_2JPP_PRADIABETES", "2021-01-01", 140, ILP),
  row("KOLESTEROL", "2015-01-01", 200, ILP),
  row("ASAM_URAT_LAKI", "2015-01-01", 7, URAT),
  row("ASAM_URAT_PEREMPUAN", "2015-01-01", 6, URAT),
  row("AKHIR_LAHIR_MIN", "2010-01-01", 20, CONTOH_AKHIR),
  row("AKHIR_LAHIR_TANYA", "2010-01-01", 28, CONTOH_AKHIR),
  row("AKHIR_KEGUGURAN_TANYA", "2010-01-01", 20, CONTOH_AKHIR),
  row("AKHIR_KEGUGURAN_MAX", "2010-01-01", 22, CONTOH_AKHIR),
  row("AKHIR_TANYA", "2010-01-01", 42, CONTOH_AKHIR),
  row("BERAT_LAHIR_20_MIN", "2010-01-01", 200, CONTOH_BERAT),
  row("BERAT_LAHIR_20_MAX", "2010-01-01", 700, CONTOH_BERAT),
  row("BERAT_LAHIR_28_MIN", "2010-01-01", 600, CONTOH_BERAT),
  row("BERAT_LAHIR_28_MAX", "2010-01-01", 1800, CONTOH_BERAT),
  row("BERAT_LAHIR_34_MIN", "2010-01-01", 1200, CONTOH_BERAT),
  row("BERAT_LAHIR_34_MAX", "2010-01-01", 3300, CONTOH_BERAT),
  row("BERAT_LAHIR_40_MIN", "2010-01-01", 2000, CONTOH_BERAT),
  row("BERAT_LAHIR_40_MAX", "2010-01-01", 4800, CONTOH_BERAT),
  row("BERAT_LAHIR_MUSTAHIL", "2010-01-01", 200, CONTOH_BERAT),
  row("BERAT_KEMBAR_BEDA", "2010-01-01", 35, CONTOH_BERAT),
  row("PWS_LAPORAN_LENGKAP", "2010-01-01", 80, PWS),
  row("PWS_ANGKA_KECIL", "2010-01-01", 20, PWS),
  row("PWS_CATATAN_SASARAN", "2010-01-01", 110, PWS),
  row("PWS_PERIKSA_SASARAN", "2010-01-01", 150, PWS),
] as const satisfies readonly ReferenceRow[];

export type ReferenceCode = (typeof REFERENCE_VALUES)[number]["code"];

/** Ascending by `since`, so the first row of a code is its earliest. */
const BY_CODE = new Map<ReferenceCode, ReferenceRow[]>();
for (const value of REFERENCE_VALUES) BY_CODE.set(value.code, [...(BY_CODE.get(value.code) ?? []), value]);

/** The value in force on that day; a day before the first row reads the first. */
export function referenceValue(code: ReferenceCode, on: Day): number {
  const rows = BY_CODE.get(code) ?? [];
  const inForce =
    rows.findLast(({ since, until }) => since <= on && (until === null || on < until)) ?? rows[0];
  if (!inForce) throw new Error(`No reference value ${code}`);
  return inForce.value;
}
