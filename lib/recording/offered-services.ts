import type { Actor } from "#lib/access/actor";
import { Refusal } from "#lib/errors";
import { completedMonths, type Day } from "#lib/period/day";
import { demandMayRecord, isOpenOn } from "#lib/recording/service-rules";
import { SERVICES } from "#lib/service/catalogue";
import { SERVICE_KINDS, type ServiceDefinition, type ServiceKind, suits } from "#lib/service/definition";
import type { History } from "#lib/service/history";

type Subject = Pick<History, "sex" | "bornOn" | "diedOn" | "pregnancies">;

/** Of someone whose history is not known: by age and sex alone. */
export function offeredKinds(
  actor: Pick<Actor, "role" | "klaster">,
  { sex, bornOn }: Pick<History, "sex" | "bornOn">,
  day: Day,
): ServiceKind[] {
  const months = completedMonths(bornOn, day);
  return SERVICE_KINDS.filter(
    (kind) => mayRecord(actor, SERVICES[kind]) && suits(SERVICES[kind], { sex, months }),
  );
}

/** What this recorder may record of this person on that day, in the order of a life. */
export function offeredServices(
  actor: Pick<Actor, "role" | "klaster">,
  subject: Subject,
  day: Day,
): ServiceKind[] {
  return SERVICE_KINDS.filter(
    (kind) => mayRecord(actor, SERVICES[kind]) && isFor(SERVICES[kind], subject, day),
  );
}

export function mayRecord(actor: Pick<Actor, "role" | "klaster">, definition: ServiceDefinition): boolean {
  try {
    demandMayRecord(actor, definition);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** A pregnancy is registered once, and has contacts while it is open. */
function isFor(definition: ServiceDefinition, subject: Subject, day: Day): boolean {
  const { sex, bornOn, diedOn, pregnancies } = subject;
  if (day < bornOn || (diedOn && day > diedOn)) return false;
  if (!suits(definition, { sex, months: completedMonths(bornOn, day) })) return false;
  const open = pregnancies.some((pregnancy) => isOpenOn(pregnancy, day));
  if (definition.forWhom.openPregnancy) return open;
  return definition.kind !== "HAMIL" || !open;
}
