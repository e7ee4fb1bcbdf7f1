import { growthStandard } from "#lib/child/who-tables";
import { type GrowthMeasurement, type ZScores, zFromStandard } from "#lib/child/z-from-standard";
import type { Sex } from "#lib/service/history";

export function zScores({ sex, ...measured }: GrowthMeasurement & { sex: Sex }): ZScores {
  return zFromStandard(growthStandard(sex), measured);
}
