import { indicatorsIn } from "#lib/coverage/catalogue";
import { countedMask, type Indicator, isOverMeasure, isOverSasaran } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { formatMonth, formatNumber } from "#lib/format";
import { type Month, monthIn, yearOf } from "#lib/period/month";
import type { Movement } from "#lib/recording/movements";

/** One number that a save moves, and by how much, on both sides of a ratio. */
export type Moved = {
  indicator: Indicator;
  homeId: string;
  month: Month;
  by: number;
  outOfBy: number;
  /** Not those reached are told, but those who are known by name and wait for it. */
  waits?: true;
};

/** What an indicator counts, in the order of the catalogue, people to be reached first. */
export function movedBy(movements: readonly Movement[], now: Month): Moved[] {
  const past = movements.filter(({ month }) => month <= now);
  const moved = past.flatMap((movement) => {
    const indicator = indicatorOf(movement.mask, movement.month);
    if (!indicator) return [];
    const { homeId, month, by } = movement;
    return { indicator, homeId, month: monthToShow(indicator, month, now), by, outOfBy: 0 };
  });
  const others = past.flatMap(({ mask, homeId, month, by }) =>
    indicatorsOver(mask, month).map((indicator) => {
      return { indicator, homeId, month: monthToShow(indicator, month, now), by: 0, outOfBy: by };
    }),
  );
  return latestStates(added([...moved, ...others], ({ homeId }) => homeId))
    .sort(byWeight)
    .concat(added(waitingOf(past, now), ({ homeId }) => homeId));
}

/** Who begins to wait as things stand now; of those whom the same save lets reach it, that is told instead. */
function waitingOf(movements: readonly Movement[], now: Month): Moved[] {
  return movements.flatMap(({ mask, homeId, month, by }) => {
    const indicator = indicatorsIn(month)
      .filter(isOverSasaran)
      .find((one) => one.waiting === mask);
    if (month !== now || !indicator) return [];
    if (movements.some((other) => other.mask === countedMask(indicator))) return [];
    return [{ indicator, homeId, month, by, outOfBy: 0, waits: true as const }];
  });
}

/** Movements of one number at one place become one; what cancels out is left out. */
export function added<M extends Moved>(moved: readonly M[], placeOf: (one: M) => string): M[] {
  const sums = new Map<string, M>();
  for (const one of moved) {
    const key = `${one.indicator.code} ${one.waits ?? ""} ${one.month} ${placeOf(one)}`;
    const sum = sums.get(key);
    sums.set(key, { ...one, by: one.by + (sum?.by ?? 0), outOfBy: one.outOfBy + (sum?.outOfBy ?? 0) });
  }
  return [...sums.values()].filter(({ by }) => by !== 0);
}

export type MovedNumber = Moved & {
  /** "Kampong Damai" */
  place: string;
  reached: number;
  outOf: number | null;
};

/** "K4 Kampong Damai menjadi 45 dari 71." */
export function becameWords(number: MovedNumber, now: Month): string {
  const { reached, outOf } = number;
  return `${nameOf(number, now)} menjadi ${formatNumber(reached)}${outOfWords(outOf)}.`;
}

/** "K4 Kampong Damai 44 → 45 dari 71": read before the save. */
export function willBecomeWords(number: MovedNumber, now: Month): string {
  const { reached, outOf, by, outOfBy } = number;
  const change = `${formatNumber(reached)} → ${formatNumber(reached + by)}`;
  return `${nameOf(number, now)} ${change}${outOfWords(outOf === null ? null : outOf + outOfBy)}`;
}

function nameOf({ indicator, place, month, waits }: MovedNumber, now: Month): string {
  const { label } = indicator;
  const name = `${waits ? `Belum ${label}, ada namanya,` : label} ${place}`;
  if (month === now) return name;
  return `${name} ${isOfMonth(indicator) ? "" : "s.d. "}${formatMonth(month)}`;
}

function outOfWords(outOf: number | null): string {
  return outOf === null ? "" : ` dari ${formatNumber(outOf)}`;
}

/** The first entry of those that count the same thing: K6 before SPM 1. */
function indicatorOf(mask: Movement["mask"], month: Month): Indicator | undefined {
  return indicatorsIn(month).find((indicator) => countedMask(indicator) === mask);
}

function indicatorsOver(mask: Movement["mask"], month: Month): Indicator[] {
  return indicatorsIn(month)
    .filter(isOverMeasure)
    .filter(({ outOf }) => outOf.mask === mask);
}

/** What is summed since January is shown as it stands now; what is counted by the month, in its month. */
function monthToShow(indicator: Indicator, month: Month, now: Month): Month {
  if (isOfMonth(indicator)) return month;
  return yearOf(month) === yearOf(now) ? now : monthIn(yearOf(month), 12);
}

function isOfMonth(indicator: Indicator): boolean {
  return kindOf(indicator).span === "OWN_MONTH";
}

/** A state moves in every month it lasts; the last of them is told. */
function latestStates(moved: readonly Moved[]): Moved[] {
  return moved.filter(
    ({ indicator, homeId, month }) =>
      kindOf(indicator).silence !== "GOES_ON" ||
      !moved.some((other) => other.indicator === indicator && other.homeId === homeId && other.month > month),
  );
}

function byWeight(a: Moved, b: Moved): number {
  return Number(isOverSasaran(b.indicator)) - Number(isOverSasaran(a.indicator));
}
