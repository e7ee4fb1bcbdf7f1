import type { FormValues } from "#lib/action/result";
import type { Question } from "#lib/errors";
import type { ServiceData } from "#lib/form/data";
import type { LastValues } from "#lib/form/last-values";
import { type FormProblem, readForm } from "#lib/form/read-form";
import { completedMonths, type Day } from "#lib/period/day";
import { addMonths, monthOf } from "#lib/period/month";
import { growthMeasurement } from "#lib/programme/growth/findings";
import { NUTRITION_LABELS, type SeverityMark } from "#lib/programme/growth/labels";
import {
  bgm,
  heightClass,
  type NutritionClass,
  wastingClass,
  weightClass,
} from "#lib/programme/growth/nutrition";
import { TIMBANG } from "#lib/programme/growth/service";
import { judge, kbmGram, type Verdict, type Weighing } from "#lib/programme/growth/weighing";
import { zFromStandard } from "#lib/programme/growth/z-from-standard";
import { type DoubtContext, doubtsOf, withMissingComma } from "#lib/recording/doubts";
import type { GrowthStandard } from "#lib/reference/growth-standard";
import type { Sex } from "#lib/service/history";

/** A child of the posyandu as the grid knows it: plain values, handed to the browser. */
export type WeighingChild = {
  id: string;
  name: string;
  hasNik: boolean;
  motherName: string | null;
  sex: Sex;
  bornOn: Day;
  /** By year or age: no z-score is made of it. */
  bornEstimated?: boolean;
  /** Weighings before the open day, as many as the verdict of its month needs. */
  weighings: readonly Weighing[];
  last: LastValues;
  /** What followed the open day, when it is filled in late. */
  next: LastValues;
  /** The record of the open day, and its entries; for so long its maker takes it back with one tap. */
  saved: { id: string; values: FormValues; undoMs: number } | null;
};

export type Index = { z: number; short: string; mark: SeverityMark };

/** What one row of the grid shows for what is typed. */
export type WeighingRow = {
  ageMonths: number;
  lastMonthKg: number | null;
  /** Weighed on another day of this month. */
  thisMonth: { kg: number; on: Day } | null;
  kbmGram: number | null;
  gainGram: number | null;
  verdict: Verdict | null;
  twoT: boolean;
  bgm: boolean;
  bbu: Index | null;
  tbu: Index | null;
  bbtb: Index | null;
  todo: "rujuk" | "konseling" | null;
  data: ServiceData;
  problems: FormProblem[];
  questions: Question[];
};

export type WeighingSetting = {
  day: Day;
  kader: boolean;
  growth: Record<Sex, GrowthStandard>;
};

export function weighingRow(
  child: WeighingChild,
  entries: FormValues,
  { day, kader, growth }: WeighingSetting,
): WeighingRow {
  const { sex, bornOn, bornEstimated, weighings, last, next } = child;
  const ageMonths = completedMonths(bornOn, day);
  const { data, problems } = readForm(TIMBANG, { kader, sex, months: ageMonths }, entries);
  const kg = typeof data.bb_kg === "number" ? data.bb_kg : null;
  const z = bornEstimated
    ? null
    : zFromStandard(growth[sex], growthMeasurement(data, { bornOn, servedOn: day }));
  const beyond = z?.flags.includes("BBU_TIDAK_WAJAR") === true;
  const judged = judge(
    { bornOn, sex },
    kg === null ? weighings : [...weighings, { on: day, kg, implausible: beyond }],
  );
  const now = judged.find(({ month }) => month === monthOf(day));
  const before = judged.find(({ month }) => month === addMonths(monthOf(day), -1));
  const indices = {
    bbu: indexOf(z?.bbu, weightClass),
    tbu: indexOf(z?.tbu, heightClass),
    bbtb: indexOf(z?.bbtb, wastingClass),
  };
  const context: DoubtContext = {
    bornOn,
    servedOn: day,
    last,
    next,
    ...(!bornEstimated && { growth: growth[sex] }),
  };
  const red = bgm({ bbu: z?.bbu, edema: data.edema === true }) === true;
  return {
    ageMonths,
    lastMonthKg: before?.kg ?? null,
    thisMonth: otherOfTheMonth(child, day),
    kbmGram: kbmGram(ageMonths, sex, day),
    gainGram: now?.gainGram ?? null,
    verdict: now?.verdict ?? null,
    twoT: now?.twoT ?? false,
    bgm: red,
    ...indices,
    todo: todoOf({
      red,
      twoT: now?.twoT ?? false,
      failed: now?.verdict === "T",
      indices: Object.values(indices),
    }),
    data,
    problems: withMissingComma(TIMBANG.kind, problems, { entries, data, context }),
    questions: doubtsOf(TIMBANG.kind, data, context),
  };
}

/** Of the open day's month, before it or, when it is filled in late, after it. */
function otherOfTheMonth({ weighings, next }: WeighingChild, day: Day): WeighingRow["thisMonth"] {
  const before = weighings.findLast(({ on }) => on < day && monthOf(on) === monthOf(day));
  if (before) return { kg: before.kg, on: before.on };
  const after = next.bb_kg;
  if (!after || typeof after.value !== "number" || monthOf(after.on) !== monthOf(day)) return null;
  return { kg: after.value, on: after.on };
}

function indexOf(z: number | undefined, classOf: (z: number) => NutritionClass): Index | null {
  return z === undefined ? null : { z, ...NUTRITION_LABELS[classOf(z)] };
}

type Found = { red: boolean; twoT: boolean; failed: boolean; indices: (Index | null)[] };

/** Twice not gained, below the red line or a class of two marks: to the puskesmas. Not gained or too thin, too short: counselling. */
function todoOf({ red, twoT, failed, indices }: Found): WeighingRow["todo"] {
  if (red || twoT || indices.some((index) => index?.mark === "!!")) return "rujuk";
  return failed || indices.some((index) => index?.mark === "!" && index.z < 0) ? "konseling" : null;
}

/** How far back a verdict looks: the month before, and whether that one was a T. */
const MONTHS_BACK = 3;

/** The weighings that decide the month of that day; one older than those tells that it is not the first. */
export function decisiveWeighings(weighings: readonly Weighing[], day: Day): Weighing[] {
  const from = addMonths(monthOf(day), -MONTHS_BACK);
  const earlier = weighings.filter(({ on }) => on < day);
  const recent = earlier.filter(({ on }) => monthOf(on) >= from);
  const older = earlier.filter(({ on }) => monthOf(on) < from).slice(-1);
  return [...older, ...recent];
}
