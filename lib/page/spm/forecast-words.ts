import type { Forecast } from "#lib/coverage/forecast";
import { rateWords } from "#lib/coverage/rate";
import { formatNumber, NOTHING } from "#lib/format";

/** Told of a service; the drawing needs the share alone. */
export type ForecastView = {
  percent: number;
  /** "79,6%" */
  words: string;
  /** "2.461/3.097" */
  people: string;
  reachesAll: boolean;
  /** "Paling tinggi 628 dari 672: 44 orang tidak dapat mencapainya lagi tahun ini." */
  ceiling: string | null;
};

const PERCENT = { factor: 100 } as const;

export function forecastView(
  forecast: Forecast | null,
  outOf: number | null,
  target: number | null,
): ForecastView | null {
  if (!forecast || !outOf) return null;
  const percent = (100 * forecast.people) / outOf;
  const goal = target === null ? outOf : (target * outOf) / 1000;
  const { ceiling } = forecast;
  return {
    percent,
    words: rateWords(percent, PERCENT),
    people: `${formatNumber(forecast.people)}/${formatNumber(outOf)}`,
    reachesAll: forecast.people >= goal,
    ceiling: ceiling !== null && ceiling < goal ? ceilingWords(ceiling, outOf) : null,
  };
}

function ceilingWords(ceiling: number, outOf: number): string {
  return `paling tinggi ${formatNumber(ceiling)} dari ${formatNumber(outOf)}, ${formatNumber(outOf - ceiling)} tidak dapat lagi tahun ini`;
}

/** The formula with the months that it stands on, said once under the table. */
export function formulaWords(forecast: Forecast | null): string {
  if (!forecast) return `Prakiraan Desember: ${NOTHING}, belum ada bulan penuh tahun ini.`;
  const { monthsLeft, of } = forecast;
  const mean = of.length === 1 ? "bulan penuh pertama" : `rata-rata ${of.length} bulan penuh terakhir`;
  return `Prakiraan Desember = capaian + ${monthsLeft} bulan tersisa × ${mean}, paling banyak yang masih bisa dicapai. Hitungan lurus, bukan janji: hari libur dan musim tidak dikenalnya.`;
}
