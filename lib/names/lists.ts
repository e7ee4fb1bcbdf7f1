import { type AreaUnit, homesOf } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import {
  asksOnTrack,
  campaignIn,
  countedMask,
  hasWaiting,
  type Indicator,
  isCampaign,
  isOverMeasure,
  isOverSasaran,
  type RatioIndicator,
} from "#lib/coverage/definition";
import { type Basis, kindOf } from "#lib/coverage/kinds";
import { countedUnits } from "#lib/coverage/value";
import type { MaskCode } from "#lib/measure/slots";
import type { MonthNumber } from "#lib/period/month";
import { GROUPS } from "#lib/sasaran/groups";

/** The people behind a number, and those it misses. */
export const NAME_LISTS = ["belum", "sudah"] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** More than so many lines are paged. */
export const NAMES_PAGE = 50;

/** A printed list is taken along whole; beyond so many it is taken in parts. */
export const NAMES_PRINT = 500;

/** Which bits of which mask make the lines of a list: one line for each person and month. */
export type BitQuestion<Code extends string = MaskCode> = {
  mask: Code;
  /** Bits of this mask take a line away. */
  without: Code | null;
  from: MonthNumber;
  to: MonthNumber;
};

/** What a list is made of; null where an indicator has no such people. */
export function bitsOf(
  indicator: Indicator,
  list: NameList,
  { month, basis }: { month: MonthNumber; basis: Basis },
): BitQuestion | null {
  const counts = countedMask(indicator);
  const { missed, span } = kindOf(indicator);
  if (counts === null || missed === null) return null;
  if (missed === "BESIDE") return list === "belum" ? offeredBits(indicator, month) : null;
  if (isCampaign(indicator)) return campaignBits(indicator, list, month);
  if (kindOf(indicator).sides === "ON_TRACK") return onTrackBits(indicator, list, month);
  const from = span === "SINCE_JANUARY" ? 1 : month;
  if (list === "sudah") return { mask: counts, without: null, from, to: month };
  if (isOverMeasure(indicator)) return { mask: indicator.outOf.mask, without: counts, from, to: month };
  if (!isOverSasaran(indicator)) return null;
  const waiting = basis === "RIIL" && indicator.due ? indicator.due : indicator.waiting;
  return waiting ? { mask: waiting, without: null, from: month, to: month } : null;
}

/** Of a difference nobody's names are known; who is late is another list. */
function offeredBits(indicator: Indicator, month: MonthNumber): BitQuestion | null {
  return "offers" in indicator
    ? { mask: indicator.offers.mask, without: null, from: month, to: month }
    : null;
}

/** In the month of the campaign itself; of one of last year that year's page tells. */
function campaignBits(indicator: RatioIndicator, list: NameList, month: MonthNumber): BitQuestion | null {
  const campaign = campaignIn(indicator, month);
  if (campaign === null) return null;
  const { counts, outOf } = indicator;
  return list === "sudah"
    ? { mask: counts, without: null, from: campaign, to: campaign }
    : { mask: outOf.mask, without: counts, from: campaign, to: campaign };
}

/** Until November who is di jalur, and who of the group is not; in December who got there, and who still waits. */
function onTrackBits(indicator: Indicator, list: NameList, month: MonthNumber): BitQuestion | null {
  const own = { without: null, from: month, to: month };
  if (asksOnTrack(indicator, month)) {
    const { onTrack, outOf } = indicator;
    return list === "sudah"
      ? { ...own, mask: onTrack }
      : { ...own, mask: outOf.known.present, without: onTrack };
  }
  if (!isOverSasaran(indicator) || !indicator.waiting) return null;
  return list === "sudah" ? { ...own, mask: indicator.counts, from: 1 } : { ...own, mask: indicator.waiting };
}

/** How many names the list holds; null where the number is not made of people. */
export function peopleIn(list: NameList, { row, question }: CountedRow): number | null {
  const { indicator, month } = question;
  const { missed } = kindOf(indicator);
  if (missed === null || (missed === "REST" && row.outOf === null)) return null;
  if (missed === "BESIDE") return list === "belum" ? row.beside : null;
  if (isCampaign(indicator) && campaignIn(indicator, month) === null) return null;
  if (list === "sudah") return row.reached - (row.reported ?? 0);
  return missed === "WAITING" ? row.waiting : (row.outOf ?? 0) - row.reached;
}

/** What is worth opening: who was missed; of findings, and of what is found but not owed, who was found. */
export function listToOpen(indicator: Indicator): NameList {
  if (kindOf(indicator).missed === "BESIDE") return "belum";
  if (indicator.betterWhen !== "higher") return "sudah";
  return isFoundOnly(indicator) ? "sudah" : "belum";
}

/** Nobody waits for it by name: whoever is not reached is not found yet. */
export function isFoundOnly(indicator: Indicator): boolean {
  return kindOf(indicator).missed === "WAITING" && !hasWaiting(indicator);
}

/** Only of people who may be waited for, or counted out of others; a difference, or units, are nobody. */
export function hasGap(indicator: Indicator): boolean {
  const { missed } = kindOf(indicator);
  return missed === "WAITING" || missed === "REST";
}

/** How the lines stand together: a list since January by its months, a list of those who age out by what is still possible. */
export type Grouping = "MONTH" | "AGE" | "HOME" | "PREGNANCY";

export function groupingOf(indicator: Indicator, list: NameList): Grouping {
  const { missed, span } = kindOf(indicator);
  if (missed === "WAITING" && list === "belum")
    return isOverSasaran(indicator) && indicator.outOf.sasaran === "BUMIL" ? "PREGNANCY" : "AGE";
  return span === "SINCE_JANUARY" && missed !== "BESIDE" ? "MONTH" : "HOME";
}

/** Completed months of age at which the group is left; null = never. */
export function leavesAt(indicator: Indicator): number | null {
  if (!isOverSasaran(indicator)) return null;
  const age: { to: number | null } | null = GROUPS[indicator.outOf.sasaran].age;
  return age?.to == null ? null : age.to + 1;
}

/** The homes whose people make the number: without those that the total leaves out, so that the list is as long as it says. */
export function countedHomes(counting: Counting, { area, question }: CountedRow): AreaUnit[] {
  const figures = area.of.map((unit) => counting.figures(unit, question.indicator));
  const kept = new Set(countedUnits(figures, question));
  return area.of
    .filter((_, index) => {
      const unit = figures[index];
      return unit !== undefined && kept.has(unit);
    })
    .flatMap((unit) => homesOf(counting.tree, unit));
}
