import type { Day } from "#lib/period/day";
import { row } from "#lib/reference/values/row";

const PWS =
  "Petunjuk PWS untuk angka kecil, laporan yang belum lengkap dan sasaran yang perlu diperiksa (contoh)";
const SELISIH = "Selisih sasaran riil dan proyeksi yang perlu diperiksa, di luar 0,7 sampai 1,3 (contoh)";

export const PWS_VALUES = [
  row("PWS_LAPORAN_LENGKAP", "2010-01-01", 80, PWS),
  row("PWS_ANGKA_KECIL", "2010-01-01", 20, PWS),
  row("PWS_CATATAN_SASARAN", "2010-01-01", 110, PWS),
  row("PWS_PERIKSA_SASARAN", "2010-01-01", 150, PWS),
  row("SASARAN_RIIL_MIN", "2010-01-01", 70, SELISIH),
  row("SASARAN_RIIL_MAX", "2010-01-01", 130, SELISIH),
] as const;

const choice = <const Code extends string>(
  code: Code,
  since: Day,
  value: "JELEK" | "CUKUP",
  source: string,
) => ({ code, since, until: null, value, source });

/** Where the guide leaves open which of its words is meant. */
export const PWS_CHOICES = [
  choice(
    "PWS_TETAP_BAWAH_TARGET",
    "2010-01-01",
    "JELEK",
    "Di bawah target dan tetap: tidak diatur pedoman PWS, kabupaten menilainya JELEK (contoh)",
  ),
] as const;
