import { formatMonthName } from "#lib/format";
import { personYearsOf } from "#lib/measure/person-year";
import { SLOTS } from "#lib/measure/slots";
import { type Month, monthIn, type Year } from "#lib/period/month";
import type { History } from "#lib/service/history";

type Asked = { years: readonly Year[]; now: Month; place: string };

/** "S Posyandu Kenanga naik 1 untuk Januari–Oktober 2026."; null when no month before this one is raised. */
export function pastMonthsSentence(history: History, { years, now, place }: Asked): string | null {
  const spans = personYearsOf(history, years).flatMap(({ year, masks, homes }) => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1).filter(
      (number) =>
        homes[number - 1] &&
        ((masks[SLOTS.BALITA_S] ?? 0) >> (number - 1)) & 1 &&
        monthIn(year, number) < now,
    );
    const [first] = months;
    const last = months.at(-1);
    if (!first || !last) return [];
    const [from, to] = [formatMonthName(monthIn(year, first)), formatMonthName(monthIn(year, last))];
    return [`${first === last ? from : `${from}–${to}`} ${year}`];
  });
  if (spans.length === 0) return null;
  const last = spans.pop();
  return `S ${place} naik 1 untuk ${spans.length > 0 ? `${spans.join(", ")} dan ${last}` : last}.`;
}
