// On whose authority the indicators count, as their pages print it.

export const PWS_KIA = "Pedoman PWS-KIA, Kementerian Kesehatan 2010";
export const ANC_2021 = "Permenkes 21/2021";
export const SPM_2019 = "Permenkes 4/2019 (SPM Kesehatan)";
export const SPM_2024 = "Permenkes 6/2024 (SPM Kesehatan)";
export const GROWTH = "Permenkes 2/2020 (standar antropometri anak)";
export const NEWLY_STUNTED =
  "Ambang: Permenkes 2/2020. Kasus baru dari dua pengukuran: cara hitung Denyut, bukan rumusan peraturan";
export const GROWTH_MONITORING =
  "Pemantauan pertumbuhan balita di posyandu, Kementerian Kesehatan (KMS, Buku KIA)";
export const NUTRITION = "Indikator kinerja gizi, Kementerian Kesehatan";
export const ILP = "KMK HK.01.07/MENKES/2015/2023 (integrasi pelayanan kesehatan primer)";
export const NAMES = "Nama hanya bagi puskesmas dan jejaringnya, di wilayahnya. Dinkes melihat jumlah.";
