import type { Day } from "#lib/period/day";
import { row } from "#lib/reference/values/row";

const BOYS = "KBM anak laki-laki, baris KMS dan Buku KIA";
const GIRLS = "KBM anak perempuan, baris KMS; bulan 7 sampai 11 menurut salinan, belum naskah resmi";
const LILA = "LILA anak 6-59 bulan: 11,5 gizi buruk, 12,5 gizi kurang, Kementerian Kesehatan";

/** From the last of these months on, one row holds up to the fifth birthday. */
export const KBM_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
type KbmMonth = (typeof KBM_MONTHS)[number];

/** Grams a month, by completed months. */
const kbm = <const Sex extends "L" | "P">(
  sex: Sex,
  since: Day,
  grams: Record<KbmMonth, number>,
  source: string,
) => KBM_MONTHS.map((month) => row(`KBM_${sex}_${month}`, since, grams[month], source));

/** Of both sexes. */
const FIRST = { 1: 800, 2: 900, 3: 800, 4: 600, 5: 500, 6: 400 } as const;

export const GROWTH_VALUES = [
  ...kbm("L", "2010-01-01", { ...FIRST, 7: 400, 8: 300, 9: 300, 10: 300, 11: 300, 12: 200 }, BOYS),
  ...kbm("P", "2010-01-01", { ...FIRST, 7: 300, 8: 300, 9: 300, 10: 300, 11: 200, 12: 200 }, GIRLS),
  row("LILA_BALITA_BURUK", "2010-01-01", 11.5, LILA),
  row("LILA_BALITA_KURANG", "2010-01-01", 12.5, LILA),
] as const;
