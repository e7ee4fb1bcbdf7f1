import type { Indicator } from "#lib/coverage/definition";

/** Over the columns of an indicator: what is of one month alone is not cumulative, and units are no people. */
export type FigureHeads = { percent: "Kumulatif" | "Capaian"; people: "orang" | "unit" };

export function figureHeads({ kind }: Pick<Indicator, "kind">): FigureHeads {
  const cumulative = kind === "once-yearly-sasaran" || kind === "ratio-events";
  return { percent: cumulative ? "Kumulatif" : "Capaian", people: kind === "reports" ? "unit" : "orang" };
}
