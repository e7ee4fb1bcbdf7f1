import type { Indicator } from "#lib/indicator/definition";
import { type Basis, hasBasis, type Question } from "#lib/indicator/question";
import { rulesIn } from "#lib/indicator/rules";
import { type Month, monthNumber } from "#lib/period/month";

/** Below target and unchanged: the guide leaves it open, the district counts it as JELEK. */
const LEVEL_BELOW_TARGET = "JELEK";

type Asked = { month: Month; basis: Basis; target: number | null; running: boolean };

/** What a page asks of one indicator's figures. */
export function questionOf(indicator: Indicator, { month, basis, target, running }: Asked): Question {
  return {
    indicator,
    month: monthNumber(month),
    basis: hasBasis(indicator) ? basis : "RIIL",
    target,
    running,
    levelBelowTarget: LEVEL_BELOW_TARGET,
    rules: rulesIn(month),
  };
}
