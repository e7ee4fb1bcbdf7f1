import { type Actor, coversKlaster } from "#lib/access/actor";
import { Refusal } from "#lib/errors";
import { completedMonths, type Day } from "#lib/period/day";
import { lastOpenDay } from "#lib/pregnancy/uk";
import { type ServiceDefinition, suits } from "#lib/service/definition";
import type { History, PregnancyHistory } from "#lib/service/history";

/** A kader records what a kader may, a penanggung jawab what belongs to the own klaster. */
export function demandMayRecord(actor: Pick<Actor, "role" | "klaster">, definition: ServiceDefinition) {
  if ((actor.role === "KADER" && !definition.kader) || !coversKlaster(actor, definition.klaster))
    throw new Refusal("NOT_FOR_THIS_ROLE");
}

type Asked = { definition: ServiceDefinition; servedOn: Day; today: Day };

/** The day lies within the person's life and not in the future; the person is whom the service is for. */
export function demandSuitable(history: History, { definition, servedOn, today }: Asked) {
  if (servedOn > today) throw new Refusal("SERVED_IN_FUTURE", "served_on");
  if (servedOn < history.bornOn) throw new Refusal("SERVED_BEFORE_BIRTH", "served_on");
  if (history.diedOn && servedOn > history.diedOn) throw new Refusal("SERVED_AFTER_DEATH", "served_on");
  const months = completedMonths(history.bornOn, servedOn);
  if (!suits(definition, { sex: history.sex, months })) throw new Refusal("NOT_FOR_THIS_PERSON", "served_on");
}

/** The pregnancy that was open on that day: the one asked for, or the only one. */
export function openPregnancyOn(history: History, servedOn: Day, pregnancyId?: string): PregnancyHistory {
  const open = history.pregnancies.filter((pregnancy) => isOpenOn(pregnancy, servedOn));
  const found = pregnancyId ? open.find(({ id }) => id === pregnancyId) : open.at(-1);
  if (!found) throw new Refusal("NO_OPEN_PREGNANCY", "served_on");
  return found;
}

export function isOpenOn(pregnancy: PregnancyHistory, day: Day): boolean {
  return pregnancy.hphtOn <= day && day <= lastOpenDay(pregnancy);
}

/** A new pregnancy begins after the last one ended; one whose dates are corrected lies within none of the others. */
export function demandNoOtherPregnancy({ pregnancies }: History, hphtOn: Day, correctedId?: string) {
  const corrected = pregnancies.find(({ id }) => id === correctedId);
  const end = corrected && lastOpenDay({ ...corrected, hphtOn });
  const clash = pregnancies.find(
    (pregnancy) =>
      pregnancy !== corrected && hphtOn <= lastOpenDay(pregnancy) && (!end || pregnancy.hphtOn <= end),
  );
  if (clash) throw new Refusal("PREGNANCY_OPEN", "hpht");
}
