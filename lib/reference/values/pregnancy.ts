import { pair, row, WHO_HB } from "#lib/reference/values/row";

const ANC = "Pelayanan antenatal 10T, Permenkes 21/2021";
const TTD_90 = "Indikator gizi ibu hamil (TTD 90), Kementerian Kesehatan";
const TTD_180 = "Standar pelayanan ibu hamil, 180 tablet, Permenkes 6/2024";
const RISTI = "Faktor risiko tinggi ibu hamil, PWS-KIA";
const KSPR = "Kartu Skor Poedji Rochjati (KSPR), skor dan kelompok risiko";

const TRIMESTER = "Trimester menurut minggu genap, Permenkes 21/2021 Pasal 13";
const K4 = "K4, 1-1-2, PWS-KIA";
const K6 = "K6, 1-2-3 dengan dokter di trimester 1 dan 3, Permenkes 21/2021";

export const PREGNANCY_VALUES = [
  // The last completed week of each; the third has none.
  row("TM1_MINGGU", "2010-01-01", 12, TRIMESTER),
  row("TM2_MINGGU", "2010-01-01", 24, TRIMESTER),
  row("K4_TM1", "2010-01-01", 1, K4),
  row("K4_TM2", "2010-01-01", 1, K4),
  row("K4_TM3", "2010-01-01", 2, K4),
  row("K4_DOKTER_TM1", "2010-01-01", 0, K4),
  row("K4_DOKTER_TM2", "2010-01-01", 0, K4),
  row("K4_DOKTER_TM3", "2010-01-01", 0, K4),
  row("K6_TM1", "2021-01-01", 1, K6),
  row("K6_TM2", "2021-01-01", 2, K6),
  row("K6_TM3", "2021-01-01", 3, K6),
  row("K6_DOKTER_TM1", "2021-01-01", 1, K6),
  row("K6_DOKTER_TM2", "2021-01-01", 0, K6),
  row("K6_DOKTER_TM3", "2021-01-01", 1, K6),
  row("LILA_KEK", "2020-01-01", 23.5, ANC),
  row("TB_BUMIL", "2020-01-01", 145, ANC),
  row("DJJ_MIN", "2020-01-01", 120, ANC),
  row("DJJ_MAX", "2020-01-01", 160, ANC),
  row("TTD_BUMIL", "2014-01-01", 90, TTD_90, "2024-07-01"),
  row("TTD_BUMIL", "2024-07-01", 180, TTD_180),
  row("HB_BUMIL", "2011-01-01", 11, WHO_HB),
  row("HB_BUMIL_BERAT", "2011-01-01", 7, WHO_HB),
  ...pair("TD_BUMIL_BERAT", "2010-01-01", [160, 110], "Batas rujuk preeklampsia berat, 160/110 (contoh)"),
  row(
    "EPDS",
    "2023-01-01",
    10,
    "Skrining jiwa ibu hamil, batas 10 sampai 13, dipakai yang paling peka (contoh)",
  ),
  row("RISTI_UMUR_MUDA", "2010-01-01", 20, RISTI),
  row("RISTI_UMUR_TUA", "2010-01-01", 35, RISTI),
  row("RISTI_ANAK", "2010-01-01", 4, RISTI),
  row("RISTI_JARAK", "2010-01-01", 2, RISTI),
  row("KSPR_AWAL", "2010-01-01", 2, KSPR),
  row("KSPR_FAKTOR", "2010-01-01", 4, KSPR),
  row("KSPR_FAKTOR_BERAT", "2010-01-01", 8, KSPR),
  row("KSPR_KRT", "2010-01-01", 6, KSPR),
  row("KSPR_KRST", "2010-01-01", 12, KSPR),
  row("KSPR_UMUR_MUDA", "2010-01-01", 16, KSPR),
  row("KSPR_UMUR_TUA", "2010-01-01", 35, KSPR),
  row("KSPR_JARAK_DEKAT", "2010-01-01", 2, KSPR),
  row("KSPR_JARAK_JAUH", "2010-01-01", 10, KSPR),
  row("KSPR_ANAK", "2010-01-01", 4, KSPR),
  row("KSPR_TB", "2010-01-01", 145, KSPR),
] as const;
