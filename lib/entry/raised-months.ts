import { formatMonthName } from "#lib/format";
import type { Day } from "#lib/period/day";
import { addMonths, type Month, monthOf, type Year, yearOf } from "#lib/period/month";
import { lastBalitaMonth } from "#lib/programme/growth/weighing";

type Known = { years: readonly Year[]; now: Month };

/** The months before this one whose S a child has who lives here since that month, in the years that are counted. */
export function raisedMonths(bornOn: Day, since: Month, { years, now }: Known): Month[] {
  const born = monthOf(bornOn);
  const last = lastBalitaMonth(bornOn);
  const months: Month[] = [];
  for (let month = since > born ? since : born; month < now && month <= last; month = addMonths(month, 1))
    if (years.includes(yearOf(month))) months.push(month);
  return months;
}

/** "S Posyandu Kenanga naik 1 untuk Januari–Oktober 2026."; null for no month. */
export function raisedSentence(months: readonly Month[], place: string): string | null {
  const spans = [...new Set(months.map(yearOf))].map((year) => {
    const own = months.filter((month) => yearOf(month) === year).map(formatMonthName);
    const [first, last] = [own[0], own.at(-1)];
    return `${first === last ? first : `${first}–${last}`} ${year}`;
  });
  const last = spans.pop();
  if (last === undefined) return null;
  return `S ${place} naik 1 untuk ${spans.length > 0 ? `${spans.join(", ")} dan ${last}` : last}.`;
}
