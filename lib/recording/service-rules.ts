import type { Actor } from "#lib/access/actor";
import { Refusal } from "#lib/errors";
import type { Day } from "#lib/period/day";
import { pregnanciesFor } from "#lib/pregnancy/belonging";
import { inSuccession, lastOpenDay } from "#lib/pregnancy/uk";
import { BEGINNING_KINDS, SERVICES } from "#lib/programme/catalogue";
import { misfit } from "#lib/recording/fits-on";
import { mayRecord } from "#lib/recording/may-record";
import type { ServiceDefinition } from "#lib/service/definition";
import type { History, PregnancyHistory } from "#lib/service/history";

export function demandMayRecord(actor: Pick<Actor, "role" | "klaster">, definition: ServiceDefinition) {
  if (!mayRecord(actor, definition)) throw new Refusal("NOT_FOR_THIS_ROLE");
}

/** Who may record what begins a pregnancy ends it. */
export function demandMayEnd(actor: Pick<Actor, "role" | "klaster">) {
  if (!BEGINNING_KINDS.some((kind) => mayRecord(actor, SERVICES[kind])))
    throw new Refusal("NOT_FOR_THIS_ROLE");
}

type Asked = {
  definition: ServiceDefinition;
  servedOn: Day;
  today: Day;
  /** What an earlier record under this form says: its day, and the pregnancy it made. */
  earlier?: { servedOn: Day; pregnancyId: string | null } | null;
  /** Of a guest nothing is told but that it does not fit. */
  guest: boolean;
};

/** The person was on that day whom the service is for. */
export function demandSuitable(history: History, { definition, servedOn, today, earlier, guest }: Asked) {
  const found = misfit(history, definition, {
    day: servedOn,
    today,
    recordedOn: earlier?.servedOn,
    ownPregnancyId: earlier?.pregnancyId ?? undefined,
  });
  if (!found) return;
  if (guest && !TOLD_OF_GUESTS.has(found.code)) throw new Refusal("NOT_FOR_THIS_GUEST", "served_on");
  throw new Refusal(found.code, "served_on", found.words);
}

/** What follows from the birth date that was named at the desk. */
const TOLD_OF_GUESTS: ReadonlySet<string> = new Set([
  "SERVED_IN_FUTURE",
  "SERVED_TOO_LONG_AGO",
  "SERVED_BEFORE_BIRTH",
  "SERVED_OTHER_SEX",
  "SERVED_TOO_YOUNG",
  "SERVED_TOO_OLD",
]);

/** The pregnancy to which a service of that day belongs: the one asked for, or the only one; null for who needs none. */
export function pregnancyOf(
  { forWhom }: Pick<ServiceDefinition, "forWhom">,
  history: History,
  { servedOn, asked }: { servedOn: Day; asked?: string | undefined },
): PregnancyHistory | null {
  if (!forWhom.pregnancy || forWhom.pregnancy === "BEGINS") return null;
  const fitting = pregnanciesFor(forWhom.pregnancy, history.pregnancies, servedOn);
  const found = asked ? fitting.find(({ id }) => id === asked) : fitting.at(-1);
  if (!found) throw new Refusal("NO_OPEN_PREGNANCY", "served_on");
  return found;
}

/**
 * A pregnancy begins while no other is open. One that is told late may come before another: without an outcome it lasts
 * until that one began.
 */
export function demandNoOtherPregnancy(
  { pregnancies }: History,
  { hphtOn, correctedId, field = "hpht" }: { hphtOn: Day; correctedId?: string | undefined; field?: string },
) {
  const others = pregnancies.filter(({ id }) => id !== correctedId);
  const ended = pregnancies.find(({ id }) => id === correctedId)?.ended;
  const clash = others.find((other) =>
    other.hphtOn <= hphtOn ? hphtOn <= lastOpenDay(alone(other, others)) : ended && other.hphtOn <= ended.on,
  );
  if (clash) throw new Refusal("PREGNANCY_OPEN", field);
}

/** As it would stand without the one that is asked about. */
function alone(pregnancy: PregnancyHistory, others: readonly PregnancyHistory[]): PregnancyHistory {
  return (
    inSuccession(others.map(({ followedOn: _, ...one }) => one)).find(({ id }) => id === pregnancy.id) ??
    pregnancy
  );
}
