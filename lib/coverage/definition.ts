import type { Klaster } from "#lib/access/actor";
import type { MaskCode } from "#lib/measure/slots";
import type { Month } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";

/** What is shown, out of whom, since when, on whose authority. */
export type Indicator = SasaranIndicator | RatioIndicator | ReportsIndicator;

/** People reached from January on, out of the year's sasaran. */
export type SasaranIndicator = Common & {
  kind: "once-yearly-sasaran";
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

/** Out of another measure: `events` both sides from January on, `monthly` and `state` both of the month shown. */
export type RatioIndicator = Common & {
  kind: "ratio-events" | "ratio-monthly" | "ratio-state";
  counts: MaskCode;
  outOf: { mask: MaskCode };
};

/** Units that reported, out of the units that had to. */
export type ReportsIndicator = Common & { kind: "reports" };

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
