import { daysBetween } from "#lib/period/day";
import { ukWeeks } from "#lib/pregnancy/uk";
import type { Derived, FormContext } from "#lib/service/finding";
import type { ServiceData } from "#lib/service/history";

/** The gestational age of a contact follows the HPHT. */
export function deriveContact(_: ServiceData, { hphtOn, servedOn }: FormContext): Derived {
  return { uk_minggu: hphtOn && daysBetween(hphtOn, servedOn) >= 0 ? ukWeeks(hphtOn, servedOn) : null };
}
