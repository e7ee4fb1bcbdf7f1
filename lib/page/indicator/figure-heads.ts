import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { rateUnit } from "#lib/coverage/rate";

/** Over the columns of an indicator: what is of one month alone is not cumulative, and units are no people. */
export type FigureHeads = {
  percent: "Kumulatif" | "Capaian";
  people: "orang" | "unit";
  /** "%", "per 1.000" */
  unit: string;
};

export function figureHeads(indicator: Pick<Indicator, "kind" | "factor">): FigureHeads {
  const { span, counts } = kindOf(indicator);
  return {
    percent: span === "SINCE_JANUARY" ? "Kumulatif" : "Capaian",
    people: counts === "UNITS" ? "unit" : "orang",
    unit: rateUnit(indicator),
  };
}
