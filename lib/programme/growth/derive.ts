import { growthMeasurement } from "#lib/programme/growth/findings";
import type { WeighingData } from "#lib/programme/growth/form";
import { zFromStandard } from "#lib/programme/growth/z-from-standard";
import type { Derived, FormContext } from "#lib/service/finding";

/** The z-scores of the day; without a standard none is told. */
export function deriveGrowth(data: WeighingData, { growth, ...context }: FormContext): Derived {
  if (!growth) return {};
  const { umur_hari, bbu, tbu, bbtb, imtu } = zFromStandard(growth, growthMeasurement(data, context));
  return { umur_hari, bbu, tbu, bbtb, imtu };
}
