import { type Actor, coversKlaster } from "#lib/access/actor";
import { addDays, type Day } from "#lib/period/day";
import { earliestLateDay, misfit, type Subject } from "#lib/recording/fits-on";
import { SERVICES } from "#lib/service/catalogue";
import { SERVICE_KINDS, type ServiceDefinition, type ServiceKind } from "#lib/service/definition";

type Recorder = Pick<Actor, "role" | "klaster">;

/** A kader records what a kader may, a penanggung jawab what belongs to the own klaster. */
export function mayRecord({ role, klaster }: Recorder, definition: ServiceDefinition): boolean {
  return (role !== "KADER" || definition.kader) && coversKlaster({ role, klaster }, definition.klaster);
}

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
    const { openPregnancy: _, ...forWhom } = definition.forWhom;
    return misfit(subject, { ...definition, forWhom }, days) === null;
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
  const earliest = earliestLateDay(today);
  const fits = (day: Day) => misfit(subject, SERVICES[kind], { day, today }) === null;
  let to = today;
  while (to >= earliest && !fits(to)) to = addDays(to, -1);
  if (to < earliest) return null;
  let from = to;
  while (from > earliest && fits(addDays(from, -1))) from = addDays(from, -1);
  return { kind, from, to };
}

function kindsOf(recorder: Recorder): ServiceKind[] {
  return SERVICE_KINDS.filter((kind) => mayRecord(recorder, SERVICES[kind]));
}
