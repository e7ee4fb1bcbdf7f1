import { address, type Query } from "#lib/address/address";
import { choice, month, text } from "#lib/address/parameters";
import { AREA_LEVELS, type AreaLevel } from "#lib/area/rows";
import { INDICATOR_CODES } from "#lib/coverage/catalogue";
import type { Basis } from "#lib/coverage/kinds";
import type { Month } from "#lib/period/month";

export const COVERAGE = address("/api/v1/coverage", {
  indicator: choice("indicator", INDICATOR_CODES),
  /** Null: only the total. */
  level: choice("level", AREA_LEVELS, { small: true }),
  /** Null: the asker's own. */
  area: text("area"),
  month: month("month"),
  sasaran: choice("sasaran", ["PROYEKSI", "RIIL"], { usual: "PROYEKSI", small: true }),
});

export type CoverageQuestion = {
  indicator: string;
  level: AreaLevel | null;
  area: string | null;
  month: Month;
  sasaran: Basis;
};

const KNOWN = Object.values(COVERAGE.names);

/** A machine is not guessed at: whatever does not fit is answered with a sentence. */
export function coverageQuestion(query: Query, running: Month): CoverageQuestion | { problem: string } {
  const unknown = Object.keys(query).find((key) => !KNOWN.includes(key));
  if (unknown) return { problem: `Parameter "${unknown}" tidak dikenal. Yang ada: ${KNOWN.join(", ")}.` };
  const asked = COVERAGE.read(query);
  const [unread] = COVERAGE.unread(query);
  const { indicator, month: asMonth } = asked;
  if (indicator === null)
    return {
      problem: query.indicator
        ? `Indikator "${query.indicator}" tidak ada. Yang ada: ${INDICATOR_CODES.join(", ")}.`
        : 'Sebutkan indikator, misalnya "indicator=KIA03".',
    };
  if (asMonth === null) return { problem: 'Sebutkan bulan sebagai TTTT-BB, misalnya "month=2026-10".' };
  if (asMonth > running) return { problem: `Bulan ${asMonth} belum tiba. Bulan terakhir: ${running}.` };
  if (unread === "level")
    return {
      problem: `Tingkat "${query.level}" tidak ada. Yang ada: ${AREA_LEVELS.join(", ").toLowerCase()}.`,
    };
  if (unread === "sasaran") return { problem: 'Sasaran adalah "proyeksi" atau "riil".' };
  if (unread === "area") return { problem: 'Sebutkan wilayah dengan kodenya, misalnya "area=19.02".' };
  return { ...asked, indicator, month: asMonth };
}
