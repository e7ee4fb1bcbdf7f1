import type { GrowthStandard } from "#lib/reference/growth-standard";
import { growthStandard } from "#lib/reference/who-tables";
import type { ServiceDefinition } from "#lib/service/definition";
import type { Sex } from "#lib/service/history";

export type Child = { sex: Sex; bornEstimated?: boolean };

/** WHO's curves where a service is judged by them; no z-score is made of an estimated age. */
export function growthFor(
  { growth }: Pick<ServiceDefinition, "growth">,
  { sex, bornEstimated }: Child,
): { growth?: GrowthStandard } {
  return growth && !bornEstimated ? { growth: growthStandard(sex) } : {};
}
