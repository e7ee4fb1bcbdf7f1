import { row } from "#lib/reference/values/row";

const CADANGAN = "Sekali sehari, dengan dua jam kelonggaran (contoh)";

/** Of running the server: nobody is counted by these. */
export const RUNNING_VALUES = [row("CADANGAN_JAM", "2010-01-01", 26, CADANGAN)] as const;
