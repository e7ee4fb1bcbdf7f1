import { row } from "#lib/reference/values/row";

const NEWBORN = "Indikator kesehatan bayi baru lahir, Kementerian Kesehatan";
const CONTOH_AKHIR = "(contoh) batas longgar minggu kehamilan untuk memeriksa isian, bukan batas klinis";
const CONTOH_BERAT =
  "(contoh) batas longgar berat lahir menurut minggu untuk memeriksa isian, bukan batas klinis";

/** The end of a pregnancy and the newborn. */
export const BIRTH_VALUES = [
  row("BBLR", "2010-01-01", 2500, NEWBORN),
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
] as const;
