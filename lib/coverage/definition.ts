import type { Klaster } from "#lib/access/actor";
import { type Kind, type KindsWith, kindOf } from "#lib/coverage/kinds";
import type { FactCode } from "#lib/fact/catalogue";
import type { MaskCode } from "#lib/measure/slots";
import type { Month, MonthNumber } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";

/** What is shown, out of whom, since when, on whose authority. */
export type Indicator =
  | SasaranIndicator
  | RatioIndicator
  | ReportsIndicator
  | UnitsReachedIndicator
  | ToldIndicator
  | ToldRatioIndicator;

/** People reached, out of the year's sasaran. */
export type SasaranIndicator = Common & {
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
    known?: { reached: MaskCode; waiting: MaskCode } | { present: MaskCode };
  };
} & (
    | {
        kind: Exclude<KindsWith<"outOf", "SASARAN">, KindsWith<"sides", "ON_TRACK" | "AS_TOLD">>;
        /** People whom others report without names, and who are not named here: over proyeksi they add. */
        plus?: FactCode;
      }
    /** A monthly mask of who is di jalur beside the one that counts in the end, and everybody in the group. */
    | {
        kind: KindsWith<"sides", "ON_TRACK">;
        onTrack: MaskCode;
        waiting: MaskCode;
        outOf: { known: { present: MaskCode } };
      }
  );

/** Out of another measure. */
export type RatioIndicator = Common & {
  counts: MaskCode;
  outOf: { mask: MaskCode };
} & (
    | { kind: Exclude<KindsWith<"outOf", "MEASURE">, KindsWith<"sides", "CARRIED" | "LOST">> }
    | { kind: KindsWith<"sides", "CARRIED">; campaigns: readonly MonthNumber[] }
    /** Counted are those of the first who never had the last; offered are those who are late for it. */
    | { kind: KindsWith<"sides", "LOST">; less: MaskCode; offers: { mask: MaskCode; label: string } }
  );

/** Units that reported, out of the units that had to. */
export type ReportsIndicator = Common & { kind: KindsWith<"sides", "UNITS_REPORTED"> };

/** Desa in which so many percent of the sasaran are reached. */
export type UnitsReachedIndicator = Common & {
  kind: KindsWith<"sides", "UNITS_REACHED">;
  counts: MaskCode;
  outOf: { unitsWith: { sasaran: GroupCode; percent: number } };
};

type OfKinds<OutOf extends Kind["outOf"]> = KindsWith<"sides", "AS_TOLD"> & KindsWith<"outOf", OutOf>;

/** Told by its number alone, out of the year's sasaran: nobody is named, nobody waits. */
export type ToldIndicator = Common & {
  kind: OfKinds<"SASARAN">;
  fact: FactCode;
  outOf: { sasaran: GroupCode; sharePercent?: number; known?: undefined };
  waiting?: undefined;
  due?: undefined;
};

/** Told by its number alone, out of another that is told. */
export type ToldRatioIndicator = Common & {
  kind: OfKinds<"FACT">;
  fact: FactCode;
  outOf: { fact: FactCode };
};

export function isOverSasaran(indicator: Indicator): indicator is SasaranIndicator | ToldIndicator {
  return kindOf(indicator).outOf === "SASARAN";
}

export function isOverMeasure(indicator: Indicator): indicator is RatioIndicator {
  return kindOf(indicator).outOf === "MEASURE";
}

/** What it counts is who reported. */
export function countsReports(indicator: Indicator): indicator is ReportsIndicator {
  return kindOf(indicator).sides === "UNITS_REPORTED";
}

type CampaignIndicator = Extract<Indicator, { kind: KindsWith<"sides", "CARRIED"> }>;

export function isCampaign(indicator: Indicator): indicator is CampaignIndicator {
  return kindOf(indicator).sides === "CARRIED";
}

/** The last month of a campaign up to that month; null before the first, and for what has none. */
export function campaignIn(indicator: Indicator, month: number): MonthNumber | null {
  if (!isCampaign(indicator)) return null;
  return indicator.campaigns.findLast((one) => one <= month) ?? null;
}

/** The group whose stored figure must be read to show it. */
export function groupOf({ outOf }: { outOf?: object } & Indicator): GroupCode | null {
  if (!outOf) return null;
  if ("sasaran" in outOf) return outOf.sasaran;
  return "unitsWith" in outOf ? outOf.unitsWith.sasaran : null;
}

type OnTrackIndicator = Extract<Indicator, { kind: KindsWith<"sides", "ON_TRACK"> }>;

/** Until November whoever is on the way counts; December asks for the whole. */
export function asksOnTrack(indicator: Indicator, month: MonthNumber): indicator is OnTrackIndicator {
  return kindOf(indicator).sides === "ON_TRACK" && month < 12;
}

/** Null for who reported, which every mask tells, and for what is told without names. */
export function countedMask(indicator: Indicator): MaskCode | null {
  return "counts" in indicator ? indicator.counts : null;
}

/** The facts that must be read to show it; of most indicators none. */
export function factsOf(indicator: Indicator): readonly FactCode[] {
  if ("plus" in indicator && indicator.plus) return [indicator.plus];
  if (!("fact" in indicator)) return [];
  return "fact" in indicator.outOf ? [indicator.fact, indicator.outOf.fact] : [indicator.fact];
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
  factor: 100 | 1000 | 100_000;
  /** In tenths of a percent, or of one in that factor, until dinkes sets its own; null = "tanpa target". */
  defaultTarget: number | null;
  source: string;
  privacy: string;
  /** Its place among the steps of one way through care, the first is 1: K1, K4, K6. Absent for what is no such step. */
  continuum?: number;
  /** What it says of stunting: a step towards it, that itself being the last; who is new in it; something that prevents it. */
  stunting?: StuntingStep | "BEGINS" | "PREVENTS";
};

/** The lowest risk is 1; the label names those who are counted or missed. */
export type StuntingStep = { step: number; label: string };
