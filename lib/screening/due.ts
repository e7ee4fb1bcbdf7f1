import type { Day } from "#lib/period/day";
import { firstDay, monthIn, yearOf } from "#lib/period/month";
import type { ScreeningKind } from "#lib/screening/kinds";
import { type Answers, missingWords, screeningAnswers, screeningStandings } from "#lib/screening/standing";
import type { Due } from "#lib/service/due";
import type { History } from "#lib/service/history";

/** From this month on a yearly service that was not given is called due. */
const LIST_FROM = 10;

/** What was begun and not finished in a year is one screening: its records are read together, as they are counted. */
export function dueScreening(kind: ScreeningKind, label: string) {
  return ({ records, bornOn }: History, today: Day): Due[] => {
    const year = yearOf(today);
    const own = screeningAnswers(records, kind).filter(({ servedOn }) => yearOf(servedOn) === year);
    const lackingAfter = (answers: readonly Answers[]) =>
      screeningStandings({ kind, bornOn, servedOn: today, answers }).find(
        ({ missing }) => missing.length > 0,
      );
    const ofYear = `${label} ${year}`;
    const completing = own.find((_, index) => !lackingAfter(own.slice(0, index + 1)));
    if (completing) return [{ label: ofYear, doneOn: completing.servedOn }];
    const lacking = own.length > 0 ? lackingAfter(own) : undefined;
    return [
      {
        label: ofYear,
        from: firstDay(monthIn(year, LIST_FROM)),
        lateAfter: `${year}-12-31` as Day,
        anyTime: true,
        ...(lacking && { note: missingWords(lacking) }),
      },
    ];
  };
}
