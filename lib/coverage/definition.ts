import type { Klaster } from "#lib/access/actor";
import { type KindsWith, kindOf } from "#lib/coverage/kinds";
import type { MaskCode } from "#lib/measure/slots";
import type { Month } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";

/** What is shown, out of whom, since when, on whose authority. */
export type Indicator = SasaranIndicator | RatioIndicator | ReportsIndicator;

/** People reached, out of the year's sasaran. */
export type SasaranIndicator = Common & {
  kind: KindsWith<"outOf", "SASARAN">;
  counts: MaskCode;
  /** Absent where nobody is waited for: a risk is found, not owed. */
  waiting?: MaskCode;
  /** The part of waiting that can expect nothing more; only for measures of a whole pregnancy. */
  due?: MaskCode;
  outOf: {
    sasaran: GroupCode;
    /** Percent of the group, rounded up once, of the sum. */
    sharePercent?: number;
    /** The group's known people, where counts and waiting do not add up to them. */
    known?: { reached: MaskCode; waiting: MaskCode };
  };
};

/** Out of another measure. */
export type RatioIndicator = Common & {
  kind: KindsWith<"outOf", "MEASURE">;
  counts: MaskCode;
  outOf: { mask: MaskCode };
};

/** Units that reported, out of the units that had to. */
export type ReportsIndicator = Common & { kind: KindsWith<"outOf", "UNITS"> };

export function isOverSasaran(indicator: Indicator): indicator is SasaranIndicator {
  return kindOf(indicator).outOf === "SASARAN";
}

export function isOverMeasure(indicator: Indicator): indicator is RatioIndicator {
  return kindOf(indicator).outOf === "MEASURE";
}

/** Null where units are counted. */
export function countedMask(indicator: Indicator): MaskCode | null {
  return "counts" in indicator ? indicator.counts : null;
}

/** Percent of the sasaran that is expected, where that is an estimate. */
export function sharePercentOf(indicator: Indicator): number | undefined {
  return isOverSasaran(indicator) ? indicator.outOf.sharePercent : undefined;
}

/** Those of whom it is expected wait for it by name; of an estimate nobody does. */
export function hasWaiting(indicator: Indicator): boolean {
  return isOverSasaran(indicator) && indicator.waiting !== undefined;
}

type Common = {
  code: string;
  since: Month;
  /** As in a table: "K4". */
  label: string;
  /** As a page title: "K4: ibu hamil dengan empat kontak". */
  title: string;
  meaning: string;
  klaster: Klaster;
  /** Who is counted, as in "515 dari 672 ibu hamil". */
  people: string;
  /** Neither: a finding to know, not a thing to raise or lower. */
  betterWhen: "higher" | "lower" | "neither";
  /** Shown as numerator / denominator x factor. */
  factor: 100;
  /** In tenths of a percent, until dinkes sets its own; null = "tanpa target". */
  defaultTarget: number | null;
  source: string;
  privacy: string;
};
