import { inMonth, sumOf, upTo } from "#lib/coverage/counts";
import { shareOf, type UnitFigures } from "#lib/coverage/figures";
import type { Question } from "#lib/coverage/question";

/** People reached, out of how many; null = nobody knows out of how many. */
export type Value = { reached: number; outOf: number | null };

/** A desa without proyeksi adds to neither side of a proyeksi total; alone, it still shows whom it reached. */
export function countedUnits(units: readonly UnitFigures[], { indicator, basis }: Question) {
  if (indicator.kind !== "once-yearly-sasaran" || basis === "RIIL") return units;
  if (units.every(hasSasaran)) return units;
  const counted = units.filter(hasSasaran);
  return counted.length > 0 ? counted : units;
}

function hasSasaran({ sasaran }: UnitFigures): boolean {
  return sasaran !== null;
}

/** The value shown for that month: summed first, divided afterwards. */
export function coverageOf(units: readonly UnitFigures[], question: Question): Value {
  const { indicator, month } = question;
  switch (indicator.kind) {
    case "once-yearly-sasaran":
      return {
        reached: sumOf(units, ({ reached }) => upTo(reached, month)),
        outOf: sasaranOf(units, question),
      };
    case "ratio-events":
      return {
        reached: sumOf(units, ({ reached }) => upTo(reached, month)),
        outOf: sumOf(units, ({ outOf }) => upTo(outOf, month)),
      };
    case "ratio-monthly":
    case "ratio-state":
    case "reports":
      return ratioIn(units, month);
  }
}

export type TwoSides = Pick<UnitFigures, "reached" | "outOf">;

/** What that month alone brought. */
export function monthValueOf(units: readonly TwoSides[], month: number, question: Question): Value {
  const ratio = ratioIn(units, month);
  return question.indicator.kind === "once-yearly-sasaran" ? { ...ratio, outOf: null } : ratio;
}

/** Those of whom this is expected: the stored figure, or everybody known by name; a share is rounded once, of the sum. */
function sasaranOf(units: readonly UnitFigures[], { indicator, basis, month }: Question): number | null {
  const percent = indicator.kind === "once-yearly-sasaran" ? indicator.outOf.sharePercent : undefined;
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

function ratioIn(units: readonly TwoSides[], month: number) {
  return {
    reached: sumOf(units, ({ reached }) => inMonth(reached, month)),
    outOf: sumOf(units, ({ outOf }) => inMonth(outOf, month)),
  };
}
