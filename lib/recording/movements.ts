import { NO_MONTH } from "#lib/mask/mask";
import { CATALOGUE } from "#lib/measure/catalogue";
import { maskOf } from "#lib/measure/masks";
import { MEASURES } from "#lib/measure/measures";
import { parseStored } from "#lib/measure/person-years";
import type { YearChange } from "#lib/measure/recount";
import { MASK_CODES, type MaskCode, SLOTS } from "#lib/measure/slots";
import { type Month, monthIn } from "#lib/period/month";

/** One bit that a save set (+1) or took away (-1), at a home. */
export type Movement = { mask: MaskCode; month: Month; homeId: string; by: 1 | -1 };

/** Told as the measures that they are bands of. */
const BANDS = new Set(
  CATALOGUE.byAge.flatMap(({ reached, waiting, due }) => [reached, waiting ?? [], due ?? []].flat()),
);
const BY_AGE: readonly MaskCode[] = MEASURES.flatMap((one) => ("by" in one ? [one.code] : []));

/** Waiting and due follow from what counts; but that she waits for K1 is all that many a registration moves. */
const TOLD = [...MASK_CODES.filter((code) => !BANDS.has(SLOTS[code])), ...BY_AGE].filter(
  (code) => code === "K1_WAITING" || !/_(WAITING|DUE)$/.test(code),
);

/** What moved in the masks that count. */
export function movementsOf(changes: readonly Pick<YearChange, "before" | "row">[]): Movement[] {
  return changes.flatMap(({ before, row }) => {
    const old = before && parseStored(before);
    return TOLD.flatMap((mask) => {
      const slots = CATALOGUE.slotsOf(mask);
      const was = old ? maskOf(old.masks, slots) : NO_MONTH;
      const is = maskOf(row.masks, slots);
      return bits(is & ~was, 1)
        .concat(bits(was & ~is, -1))
        .flatMap(({ index, by }) => {
          const homeId = row.homes[index];
          return homeId ? [{ mask, month: monthIn(row.year, index + 1), homeId, by }] : [];
        });
    });
  });
}

function bits(mask: number, by: 1 | -1) {
  if (mask === NO_MONTH) return [];
  return Array.from({ length: 12 }, (_, index) => ({ index, by })).filter(({ index }) => mask & (1 << index));
}
