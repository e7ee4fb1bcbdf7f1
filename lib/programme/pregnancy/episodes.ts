import type { Episode } from "#lib/mask/mask";
import { type Day, daysBetween } from "#lib/period/day";
import { addMonths, type Month, monthIn, monthOf, yearOf } from "#lib/period/month";
import { hplOn, lastOpenDay } from "#lib/pregnancy/uk";
import { type CareRecord, careRecords } from "#lib/programme/pregnancy/care";
import { type Contact, contactsOf } from "#lib/programme/pregnancy/contacts";
import type { History, PregnancyHistory } from "#lib/service/history";
import { happened, oncePerHistory } from "#lib/service/measure";

/** One pregnancy with what was recorded for it, oldest first. */
export type PregnancyView = {
  pregnancy: PregnancyHistory;
  records: CareRecord[];
  contacts: Contact[];
  knownFrom: Month;
  /** Day of the outcome, or 44 weeks after HPHT when none was recorded. */
  endedOn: Day;
};

export const pregnanciesOf = oncePerHistory(({ pregnancies, records }): PregnancyView[] => {
  if (pregnancies.length === 0) return [];
  const care = careRecords(records);
  return pregnancies.map((pregnancy) => {
    const own = care.filter((record) => record.pregnancyId === pregnancy.id);
    const contacts = contactsOf(pregnancy.hphtOn, own);
    const first = contacts[0]?.on;
    const known = first && first < pregnancy.registeredOn ? first : pregnancy.registeredOn;
    return {
      pregnancy,
      records: own,
      contacts,
      knownFrom: monthOf(known),
      endedOn: lastOpenDay(pregnancy),
    };
  });
});

type Outcome = { reachedOn?: Day | null | undefined; missedOn?: Day };

/** Can be reached as long as the pregnancy is open. */
export function episodesOf(history: History, outcomeOf: (of: PregnancyView) => Outcome): Episode[] {
  return pregnanciesOf(history).map((of) => {
    const { reachedOn, missedOn } = outcomeOf(of);
    return {
      opensOn: of.knownFrom,
      reachedOn: reachedOn ? monthOf(reachedOn) : null,
      missedOn: missedOn ? monthOf(missedOn) : null,
      waitsUntil: lastWait(of, of.endedOn),
      dueFrom: null,
    };
  });
}

/** Cannot be reached at once: due from the month in which the window closes, by the end or by HPL. */
export function windowsOf(history: History, reachedOn: (of: PregnancyView) => Day | null): Episode[] {
  return pregnanciesOf(history).map((of) => {
    const reached = reachedOn(of);
    const closedOn = earlier(of.endedOn, hplOn(of.pregnancy.hphtOn));
    return {
      opensOn: of.knownFrom,
      reachedOn: reached ? monthOf(reached) : null,
      waitsUntil: lastWait(of, closedOn),
      dueFrom: monthOf(closedOn),
    };
  });
}

/** Until December of the year in which it closes; a keguguran ends it. */
function lastWait({ pregnancy, endedOn }: PregnancyView, closedOn: Day): Month {
  const december = monthIn(yearOf(closedOn), 12);
  if (pregnancy.ended?.kind !== "KEGUGURAN") return december;
  const before = addMonths(monthOf(endedOn), -1);
  return before < december ? before : december;
}

/** Something found at most once per pregnancy; nobody waits for it. */
export function found(history: History, on: (of: PregnancyView) => Day | undefined): Episode[] {
  return pregnanciesOf(history).flatMap((of) => {
    const day = on(of);
    return day ? [happened(monthOf(day))] : [];
  });
}

function earlier(a: Day, b: Day): Day {
  return daysBetween(a, b) < 0 ? b : a;
}
