import "server-only";
import { isHome } from "#lib/area/tree";
import { indicatorIn, indicatorsIn } from "#lib/coverage/catalogue";
import { countTotal, unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { hasBasis } from "#lib/coverage/question";
import { rateOf, rateWords } from "#lib/coverage/rate";
import { readFigures } from "#lib/coverage/read-figures";
import type { Frame } from "#lib/coverage/read-frame";
import type { Tx } from "#lib/db/client";
import { formatNumber } from "#lib/format";
import { cascadeOf } from "#lib/page/pws/cascade";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";

/** One indicator against those estimated and those known. */
export type BothBases = { label: string; proyeksi: number; riil: number; words: string; people: string };

/** The same numerator against those estimated and those known, and what is lost from the first contact to the sixth. */
export async function readBases(
  tx: Tx,
  frame: Frame,
  { codes, state }: { codes: readonly string[]; state: PwsState },
) {
  const { tree, unit, month } = frame;
  const steps = indicatorsIn(month).filter(({ continuum }) => continuum !== undefined);
  const definitions = [...new Set([...codes.flatMap((code) => indicatorIn(month, code) ?? []), ...steps])];
  const units = unitsToRead(tree, unit, undefined);
  const { figures } = await readFigures(tx, { month, units, indicators: definitions });
  const total = (indicator: Indicator, basis: Frame["basis"]) =>
    countTotal({ ...frame, figures, basis }, unit, indicator).row;
  const both = isHome(unit) ? [] : definitions.filter((one) => codes.includes(one.code) && hasBasis(one));
  const bases = both.flatMap((indicator): BothBases[] => {
    const [proyeksi, riil] = [total(indicator, "PROYEKSI"), total(indicator, "RIIL")];
    const [a, b] = [rateOf(proyeksi.coverage, indicator), rateOf(riil.coverage, indicator)];
    if (a === null || b === null || proyeksi.small || riil.small) return [];
    const apart = (proyeksi.outOf ?? 0) - (riil.outOf ?? 0);
    return [
      {
        label: indicator.label,
        proyeksi: a,
        riil: b,
        words: `proyeksi ${rateWords(a, indicator)}, riil ${rateWords(b, indicator)}`,
        people: `selisih sasaran ${formatNumber(Math.abs(apart))} orang`,
      },
    ];
  });
  const cascade = cascadeOf(
    { ...frame, figures, basis: "RIIL" },
    { unit, indicators: steps, hrefOf: (kode) => INDICATOR.href({ kode, ...state, basis: "RIIL" }) },
  );
  return { bases, cascade };
}
