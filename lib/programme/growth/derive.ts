import { growthMeasurement } from "#lib/programme/growth/findings";
import { zFromStandard } from "#lib/programme/growth/z-from-standard";
import type { Derived, FormContext } from "#lib/service/finding";
import type { ServiceData } from "#lib/service/history";

/** The z-scores of the day; without a standard none is told. */
export function deriveGrowth(data: ServiceData, { growth, ...context }: FormContext): Derived {
  if (!growth) return {};
  const { umur_hari, bbu, tbu, bbtb, imtu } = zFromStandard(growth, growthMeasurement(data, context));
  return { umur_hari, bbu, tbu, bbtb, imtu };
}
