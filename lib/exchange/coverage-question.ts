import { AREA_LEVELS, type AreaLevel } from "#lib/area/rows";
import { INDICATOR_CODES } from "#lib/coverage/catalogue";
import type { Basis } from "#lib/coverage/kinds";
import { isMonth, type Month } from "#lib/period/month";

export type CoverageQuestion = {
  indicator: string;
  /** Null: only the total. */
  level: AreaLevel | null;
  /** Null: the asker's own. */
  area: string | null;
  month: Month;
  sasaran: Basis;
};

const KNOWN = ["indicator", "level", "area", "month", "sasaran"];
const BASES = { proyeksi: "PROYEKSI", riil: "RIIL" } as const satisfies Record<string, Basis>;

/** A machine is not guessed at: whatever does not fit is answered with a sentence. */
export function coverageQuestion(
  query: URLSearchParams,
  running: Month,
): CoverageQuestion | { problem: string } {
  const unknown = [...query.keys()].find((key) => !KNOWN.includes(key));
  if (unknown) return { problem: `Parameter "${unknown}" tidak dikenal. Yang ada: ${KNOWN.join(", ")}.` };
  const indicator = query.get("indicator");
  if (!indicator) return { problem: 'Sebutkan indikator, misalnya "indicator=KIA03".' };
  if (!INDICATOR_CODES.some((code) => code === indicator))
    return { problem: `Indikator "${indicator}" tidak ada. Yang ada: ${INDICATOR_CODES.join(", ")}.` };
  const month = query.get("month");
  if (!month || !isMonth(month))
    return { problem: 'Sebutkan bulan sebagai TTTT-BB, misalnya "month=2026-10".' };
  if (month > running) return { problem: `Bulan ${month} belum tiba. Bulan terakhir: ${running}.` };
  const level = query.get("level");
  const known = AREA_LEVELS.find((one) => one.toLowerCase() === level) ?? null;
  if (level && !known)
    return { problem: `Tingkat "${level}" tidak ada. Yang ada: ${AREA_LEVELS.join(", ").toLowerCase()}.` };
  const sasaran = query.get("sasaran") ?? "proyeksi";
  if (sasaran !== "proyeksi" && sasaran !== "riil")
    return { problem: 'Sasaran adalah "proyeksi" atau "riil".' };
  return { indicator, level: known, area: query.get("area"), month, sasaran: BASES[sasaran] };
}
