import { type Counts, inMonth } from "#lib/coverage/counts";
import { FIVE_YEARS } from "#lib/measure/population";
import type { Slot } from "#lib/measure/slots";
import type { Sex } from "#lib/service/history";

export type PyramidBand = { label: string; L: number; P: number };

export type Pyramid = {
  /** The oldest first, as it is drawn. */
  bands: PyramidBand[];
  L: number;
  P: number;
  /** The longest bar. */
  most: number;
};

type ByMaskAndSex = (mask: Slot, sex: Sex) => Counts;

/** Who lives here in that month, by five years of age and sex, over all these desa or homes; null where nobody does. */
export function pyramidOf(units: readonly ByMaskAndSex[], month: number): Pyramid | null {
  const bands = FIVE_YEARS.map(({ code, before }): PyramidBand => {
    const people = (sex: Sex) =>
      units.reduce((sum, counts) => sum + inMonth(counts(`PENDUDUK_${code}`, sex), month), 0);
    return { label: before === null ? "80+" : code.replace("_", "–"), L: people("L"), P: people("P") };
  }).reverse();
  const total = (sex: Sex) => bands.reduce((sum, band) => sum + band[sex], 0);
  const [L, P] = [total("L"), total("P")];
  if (L + P === 0) return null;
  return { bands, L, P, most: Math.max(...bands.flatMap((band) => [band.L, band.P])) };
}
