import { added, type Counts, inMonth, sumOf, upTo } from "#lib/coverage/counts";
import { sharePercentOf } from "#lib/coverage/definition";
import { shareOf, type UnitFigures } from "#lib/coverage/figures";
import type { Kind } from "#lib/coverage/kinds";
import type { Question } from "#lib/coverage/question";

/** People reached, out of how many; null = nobody knows out of how many. */
export type Value = { reached: number; outOf: number | null };

/** A desa without proyeksi adds to neither side of a proyeksi total; alone, it still shows whom it reached. */
export function countedUnits(units: readonly UnitFigures[], { kind, basis }: Question) {
  if (basis === "RIIL" || kind.outOf !== "SASARAN") return units;
  if (units.every(isCounted)) return units;
  const counted = units.filter(isCounted);
  return counted.some(({ withoutDesa }) => !withoutDesa) ? counted : units;
}

/** What a facility tells without a desa is part of the total that the desa make. */
function isCounted({ sasaran, withoutDesa }: UnitFigures): boolean {
  return sasaran !== null || withoutDesa;
}

/** Named people; over proyeksi those besides who were reported without names. */
export function reachedOf({ reached, reported }: TwoSides, { basis }: Question): Counts {
  return reported && basis === "PROYEKSI" ? added([reached, reported]) : reached;
}

/** How many of the number are reported without names; null where it is made of names alone. */
export function reportedIn(units: readonly UnitFigures[], { kind, basis, month }: Question): number | null {
  if (basis !== "PROYEKSI" || !units[0]?.reported) return null;
  return sumOf(units, ({ reported }) => SPANS[kind.span](reported, month));
}

/** What of twelve counts makes the number of a month. */
const SPANS: Record<Kind["span"], (counts: Counts | null, month: number) => number> = {
  SINCE_JANUARY: upTo,
  OWN_MONTH: inMonth,
};

/** The value shown for that month: summed first, divided afterwards. */
export function coverageOf(units: readonly UnitFigures[], question: Question): Value {
  const { kind, month } = question;
  const within = SPANS[kind.span];
  return {
    reached: sumOf(units, (unit) => within(reachedOf(unit, question), month)),
    outOf:
      kind.outOf === "SASARAN"
        ? sasaranOf(units, question)
        : sumOf(units, ({ outOf }) => within(outOf, month)),
  };
}

export type TwoSides = Pick<UnitFigures, "reached" | "reported" | "outOf">;

/** What that month alone brought; people are set against the whole unit's sasaran, as in "bulan ini 7,7 %". */
export function monthValueOf(
  units: readonly TwoSides[],
  month: number,
  whole: Value,
  question: Question,
): Value {
  return {
    reached: sumOf(units, (unit) => inMonth(reachedOf(unit, question), month)),
    outOf:
      question.kind.outOf === "SASARAN" ? whole.outOf : sumOf(units, ({ outOf }) => inMonth(outOf, month)),
  };
}

/** Those of whom this is expected: the stored figure, or everybody known by name; a share is rounded once, of the sum. */
function sasaranOf(units: readonly UnitFigures[], { indicator, basis, month }: Question): number | null {
  const percent = sharePercentOf(indicator);
  if (basis === "PROYEKSI")
    return (
      shareOf(
        sumOf(units, ({ sasaran }) => sasaran ?? 0),
        percent,
      ) || null
    );
  return shareOf(
    sumOf(units, (unit) => knownPeople(unit, month)),
    percent,
  );
}

/** Reached and waiting, so that riil = sudah + belum; of a whole pregnancy only those who can expect nothing more wait. */
function knownPeople({ reached, waiting, due, known }: UnitFigures, month: number): number {
  if (known) return upTo(known.reached, month) + inMonth(known.waiting, month);
  return upTo(reached, month) + inMonth(due ?? waiting, month);
}
