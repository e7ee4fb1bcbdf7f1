import { daysBetween } from "#lib/period/day";
import { ukWeeks } from "#lib/pregnancy/uk";
import type { ContactData } from "#lib/programme/pregnancy/anc-form";
import type { Derived, FormContext } from "#lib/service/finding";

/** The gestational age of a contact follows the HPHT. */
export function deriveContact(_: ContactData, { hphtOn, servedOn }: FormContext): Derived {
  return { uk_minggu: hphtOn && daysBetween(hphtOn, servedOn) >= 0 ? ukWeeks(hphtOn, servedOn) : null };
}
