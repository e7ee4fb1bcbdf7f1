import { ILP, row } from "#lib/reference/values/row";

const PJP = "Perawatan jangka panjang bagi lansia dengan AKS 11 atau kurang, Kementerian Kesehatan";
const GDS = "Skala depresi geriatri 15 pertanyaan (GDS-15): 0-4, 5-9, 10-15";

/** The lowest score of each class; below the last of AKS a person depends on others wholly. */
export const ELDERLY_VALUES = [
  row("AKS_MANDIRI", "2015-01-01", 20, ILP),
  row("AKS_RINGAN", "2015-01-01", 12, ILP),
  row("AKS_SEDANG", "2015-01-01", 9, ILP),
  row("AKS_BERAT", "2015-01-01", 5, ILP),
  row("AKS_PJP", "2015-01-01", 11, PJP),
  row("GDS_KEMUNGKINAN_DEPRESI", "2015-01-01", 5, GDS),
  row("GDS_DEPRESI", "2015-01-01", 10, GDS),
] as const;
