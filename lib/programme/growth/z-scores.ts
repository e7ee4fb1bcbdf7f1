import { type GrowthMeasurement, type ZScores, zFromStandard } from "#lib/programme/growth/z-from-standard";
import { growthStandard } from "#lib/reference/who-tables";
import type { Sex } from "#lib/service/history";

export function zScores({ sex, ...measured }: GrowthMeasurement & { sex: Sex }): ZScores {
  return zFromStandard(growthStandard(sex), measured);
}
