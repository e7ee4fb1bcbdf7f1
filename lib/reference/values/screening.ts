import { ILP, pair, row, WHO_HB } from "#lib/reference/values/row";

const URAT = "Batas asam urat yang lazim dipakai skrining (contoh)";
const IMT = "Klasifikasi IMT dewasa Kementerian Kesehatan, 17 / 18,5 / 25 / 27 (contoh)";
const PREHIPERTENSI = "Kelas prehipertensi 120-139 / 80-89 yang dipakai formulir skrining (contoh)";
const KRISIS = "Batas krisis hipertensi, 180/120, Kementerian Kesehatan";

export const SCREENING_VALUES = [
  row("HB_5_11", "2011-01-01", 11.5, WHO_HB),
  row("HB_12_14", "2011-01-01", 12, WHO_HB),
  row("HB_REMATRI", "2011-01-01", 12, WHO_HB),
  row("HB_PEREMPUAN", "2011-01-01", 12, WHO_HB),
  row("HB_LAKI", "2011-01-01", 13, WHO_HB),
  ...pair("TD_PREHIPERTENSI", "2015-01-01", [120, 80], PREHIPERTENSI),
  ...pair("TD_HIPERTENSI", "2015-01-01", [140, 90], ILP),
  ...pair("TD_DERAJAT_2", "2015-01-01", [160, 100], ILP),
  ...pair("TD_KRISIS", "2015-01-01", [180, 120], KRISIS),
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
] as const;
