import type { AreaUnit } from "#lib/area/tree";
import { inMonth, sumOf } from "#lib/coverage/counts";
import { FACT_CODES, FACTS, type FactCode } from "#lib/fact/catalogue";
import type { FactCounts } from "#lib/fact/counts";
import { formatMonthShort, formatNumber } from "#lib/format";
import { type Month, monthIn, monthNumber, yearOf } from "#lib/period/month";

/** What was told of a place without a name, the last month of the year in which it was. */
export type ToldFact = { code: FactCode; label: string; value: string; when: string; source: string };

/** Only what was told at all: an empty box says nothing. */
export function toldFacts(
  units: readonly AreaUnit[],
  facts: (unitId: string) => (fact: FactCode) => FactCounts,
  month: Month,
): ToldFact[] {
  return FACT_CODES.flatMap((code) => {
    const counts = units.map(({ id }) => facts(id)(code));
    const told = Array.from({ length: monthNumber(month) }, (_, index) => index + 1);
    const last = told.findLast((one) => counts.some((count) => inMonth(count.told, one) > 0));
    if (last === undefined) return [];
    const shown = monthIn(yearOf(month), last);
    return [
      {
        code,
        label: FACTS[code].label,
        value: formatNumber(sumOf(counts, ({ people }) => inMonth(people, last))),
        when: `${formatMonthShort(shown)} ${shown.slice(0, 4)}`,
        source: FACTS[code].source,
      },
    ];
  });
}
