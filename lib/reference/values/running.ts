import { row } from "#lib/reference/values/row";

const CADANGAN = "Sekali sehari, dengan dua jam kelonggaran (contoh)";

/** Of running the office and its server: nobody is counted by these. */
export const RUNNING_VALUES = [
  row("CADANGAN_JAM", "2010-01-01", 26, CADANGAN),
  row("DEWASA_TAHUN", "2010-01-01", 18, "Sebelum itu wali yang menjawab (contoh)"),
  row("INSIDEN_JAM", "2010-01-01", 72, "UU 27/2022 pasal 46: paling lambat 3 x 24 jam"),
] as const;
