import { raisedSentence } from "#lib/entry/raised-months";
import { personYearsOf } from "#lib/measure/person-year";
import { SLOTS } from "#lib/measure/slots";
import { MONTH_NUMBERS, type Month, monthIn, type Year } from "#lib/period/month";
import type { History } from "#lib/service/history";

type Asked = { years: readonly Year[]; now: Month; place: string };

/** "S Posyandu Kenanga naik 1 untuk Januari–Oktober 2026."; null when no month before this one is raised. */
export function pastMonthsSentence(history: History, { years, now, place }: Asked): string | null {
  const months = personYearsOf(history, years).flatMap(({ year, masks, homes }) =>
    MONTH_NUMBERS.filter(
      (number) => homes[number - 1] && ((masks.get(SLOTS.BALITA_S) ?? 0) >> (number - 1)) & 1,
    ).map((number) => monthIn(year, number)),
  );
  return raisedSentence(
    months.filter((month) => month < now),
    place,
  );
}
