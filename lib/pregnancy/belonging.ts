import { type Day, daysBetween } from "#lib/period/day";
import { isOpenOn } from "#lib/pregnancy/uk";
import type { Eligibility } from "#lib/service/eligibility";
import type { PregnancyHistory } from "#lib/service/history";

/** The pregnancies to which a service of that day can belong: those that are open, or that ended in birth so many days before. */
export function pregnanciesFor<One extends PregnancyHistory>(
  rule: Eligibility["pregnancy"],
  pregnancies: readonly One[],
  day: Day,
): One[] {
  if (!rule) return [];
  if (typeof rule === "string") return pregnancies.filter((one) => isOpenOn(one, day));
  const { from, to } = rule.daysAfterBirth;
  return pregnancies.filter(({ ended }) => {
    if (ended?.kind !== "LAHIR") return false;
    const days = daysBetween(ended.on, day);
    return from <= days && days <= to;
  });
}
