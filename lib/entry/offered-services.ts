import { addDays, type Day } from "#lib/period/day";
import { addMonths, monthOf, sameDayIn } from "#lib/period/month";
import { lastOpenDay } from "#lib/pregnancy/uk";
import { SERVICE_KINDS, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { earliestLateDay, type Misfit, misfit, type Subject } from "#lib/recording/fits-on";
import { mayRecord, type Recorder } from "#lib/recording/may-record";
import type { ServiceDefinition } from "#lib/service/definition";

/** What this recorder may record of this person for that day, in the order of a life. */
export function offeredServices(
  recorder: Recorder,
  subject: Subject,
  { day, today }: { day: Day; today: Day },
): ServiceKind[] {
  return kindsOf(recorder).filter((kind) => misfit(subject, SERVICES[kind], { day, today }) === null);
}

/** Of a guest, whose history is not known here: by age and sex alone, as long as the person lived. */
export function offeredToGuest(
  recorder: Recorder,
  guest: Omit<Subject, "pregnancies">,
  days: { day: Day; today: Day },
): ServiceKind[] {
  const subject = { ...guest, pregnancies: [] };
  return kindsOf(recorder).filter((kind) => {
    const definition: ServiceDefinition = SERVICES[kind];
    const { pregnancy, condition: _, ...forWhom } = definition.forWhom;
    const begins = pregnancy === "BEGINS" && { pregnancy };
    return misfit(subject, { ...definition, forWhom: { ...forWhom, ...begins } }, days) === null;
  });
}

/** A row of days on which a service fits. */
export type LateSpan = { kind: ServiceKind; from: Day; to: Day };

/** What does not fit today but did on days that are still taken in; the latest row of days of each service. */
export function lateSpans(recorder: Recorder, subject: Subject, today: Day): LateSpan[] {
  const now = offeredServices(recorder, subject, { day: today, today });
  return kindsOf(recorder)
    .filter((kind) => !now.includes(kind))
    .flatMap((kind) => latestSpan(subject, kind, today) ?? []);
}

function latestSpan(subject: Subject, kind: ServiceKind, today: Day): LateSpan | null {
  const fits = (day: Day) => misfit(subject, SERVICES[kind], { day, today }) === null;
  const starts = turningDays(subject, SERVICES[kind], today);
  const last = starts.findLastIndex(fits);
  if (last < 0) return null;
  const first = starts.findLastIndex((day, index) => index < last && !fits(day)) + 1;
  const next = starts[last + 1];
  return { kind, from: starts[first] ?? today, to: next ? addDays(next, -1) : today };
}

/** The days within what is taken in on which an answer can change, ascending: between two of them it stays. */
function turningDays(
  { bornOn, diedOn, pregnancies, conditions = [] }: Subject,
  definition: ServiceDefinition,
  today: Day,
): Day[] {
  const earliest = earliestLateDay(today);
  const { months, pregnancy } = definition.forWhom;
  const after = typeof pregnancy === "object" ? pregnancy.daysAfterBirth : null;
  const birthdays = months ? [months.from, months.before].filter(Number.isFinite) : [];
  const days = [
    earliest,
    bornOn,
    ...(diedOn ? [addDays(diedOn, 1)] : []),
    // Of a short month the day itself or the one after is the turn.
    ...birthdays
      .map((count) => sameDayIn(addMonths(monthOf(bornOn), count), bornOn))
      .flatMap((day) => [day, addDays(day, 1)]),
    ...pregnancies.flatMap((one) => [one.hphtOn, addDays(lastOpenDay(one), 1)]),
    ...pregnancies.flatMap(({ ended }) =>
      after && ended ? [addDays(ended.on, after.from), addDays(ended.on, after.to + 1)] : [],
    ),
    ...conditions.flatMap(({ since, until }) => [since, ...(until ? [addDays(until, 1)] : [])]),
  ];
  return [...new Set(days)].filter((day) => earliest <= day && day <= today).sort();
}

/** What this recorder may record, of somebody, and not of this person on that day: each with why. */
export function unsuitedServices(
  recorder: Recorder,
  subject: Subject,
  days: { day: Day; today: Day },
): { kind: ServiceKind; misfit: Misfit }[] {
  return kindsOf(recorder).flatMap((kind) => {
    const found = misfit(subject, SERVICES[kind], days);
    return found ? [{ kind, misfit: found }] : [];
  });
}

function kindsOf(recorder: Recorder): ServiceKind[] {
  return SERVICE_KINDS.filter((kind) => mayRecord(recorder, SERVICES[kind]));
}
