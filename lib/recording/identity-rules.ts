import { Refusal } from "#lib/errors";
import { formatDay } from "#lib/format";
import type { Day } from "#lib/period/day";
import { yearOf } from "#lib/period/month";
import type { IdentityInput } from "#lib/person/schema";
import { BEGINNING_KINDS, SERVICES } from "#lib/programme/catalogue";
import { unfit } from "#lib/service/eligibility";
import type { History } from "#lib/service/history";

const OLDEST_YEARS = 120;

/** A day on which someone who is in the register can have been born. */
export function demandBirth(bornOn: Day, day: Day) {
  if (bornOn > day) throw new Refusal("BORN_IN_FUTURE", "bornOn");
  const oldest = `${yearOf(day) - OLDEST_YEARS}${day.slice(4)}`;
  if (bornOn < oldest) throw new Refusal("BORN_TOO_LONG_AGO", "bornOn");
}

/** What is known of the person stays possible with the corrected sex and birth date. */
export function demandFits({ bornOn: was, diedOn, records, pregnancies }: History, input: IdentityInput) {
  const { sex, bornOn } = input;
  if (diedOn && bornOn > diedOn) throw new Refusal("BORN_AFTER_DEATH", "bornOn");
  const [first] = records;
  if (first && first.servedOn < bornOn)
    throw new Refusal("RECORD_BEFORE_BIRTH", "bornOn", { tanggal: formatDay(first.servedOn) });
  for (const { hphtOn } of pregnancies) {
    if (sex !== "P") throw new Refusal("SEX_WITH_PREGNANCY", "sex");
    if (bornOn !== was && !mayBegin({ sex, bornOn }, hphtOn))
      throw new Refusal("AGE_WITH_PREGNANCY", "bornOn");
  }
}

/** Is a pregnancy that began then one of those that are registered? */
function mayBegin(born: Pick<IdentityInput, "sex" | "bornOn">, hphtOn: Day): boolean {
  return BEGINNING_KINDS.some((kind) => !unfit(SERVICES[kind].forWhom, born, hphtOn));
}
