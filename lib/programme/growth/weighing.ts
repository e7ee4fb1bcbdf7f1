import { completedMonths, type Day, daysBetween } from "#lib/period/day";
import { addMonths, type Month, monthOf, monthsBetween } from "#lib/period/month";
import { TIMBANG_SECTIONS, type WeighingData } from "#lib/programme/growth/form";
import { DAYS_PER_MONTH } from "#lib/reference/growth-standard";
import { referenceValue } from "#lib/reference/values";
import { KBM_MONTHS } from "#lib/reference/values/growth";
import type { RecordHistory, Sex } from "#lib/service/history";
import { readerOf } from "#lib/service/reader-of";

/** Naik, tidak naik, not judged (O), first weighing ever (B: baru). */
export type Verdict = "N" | "T" | "O" | "B";

export type Weighing = {
  on: Day;
  kg: number;
  /** Outside WHO's flags: weighed (D), but neither judged nor a base for the next month. */
  implausible?: boolean;
};

/** A month in which a child was weighed (it counts in D), judged by the last plausible weighing of the month. */
export type WeighedMonth = {
  month: Month;
  day: Day;
  kg: number;
  verdict: Verdict;
  /** Since the last plausible weighing of the calendar month before, judged or not. */
  gainGram?: number;
  /** Kenaikan berat minimal of the age at this weighing. */
  kbmGram?: number;
  /** T in this and in the previous month. */
  twoT: boolean;
  /** No weighing of the month was plausible. */
  implausible?: boolean;
};

/** Below this the gain says more about the scales than about the child. */
const SHORTEST_GAP_DAYS = 15;
/** Balita of PWS gizi: 0-59 completed months at some day of the month. */
export const BALITA_MONTHS = 60;

/** By completed months, in force on that day; there is none before the first month. */
export function kbmGram(ageMonths: number, sex: Sex, on: Day): number | null {
  if (ageMonths > BALITA_MONTHS) return null;
  const month = KBM_MONTHS.findLast((from) => from <= ageMonths);
  return month === undefined ? null : referenceValue(`KBM_${sex}_${month}`, on);
}

/** S ends with it: a birthday on the first makes the month before the last. */
export function lastBalitaMonth(bornOn: Day): Month {
  return addMonths(monthOf(bornOn), bornOn.endsWith("-01") ? BALITA_MONTHS - 1 : BALITA_MONTHS);
}

export const weighingRecords = readerOf(["TIMBANG"], TIMBANG_SECTIONS);

/** The weights among a child's records, with what WHO's flags said of them when they were saved. */
export function weighingsOf(
  records: readonly Pick<RecordHistory, "kind" | "servedOn" | "data" | "derived">[],
): Weighing[] {
  return weightsIn(weighingRecords(records));
}

/** The same of records that were read as weighings already. */
export function weightsIn(weighings: readonly (Judged & { servedOn: Day })[]): Weighing[] {
  return weighings.flatMap((one) => {
    const { servedOn, data } = one;
    if (data.bb_kg === undefined) return [];
    const implausible = beyondLimits(one).includes("bb_kg");
    return [{ on: servedOn, kg: data.bb_kg, ...(implausible && { implausible }) }];
  });
}

/** Which values of a weighing WHO's limits kept out of every count when it was saved. */
export function outsideLimits(
  record: Pick<RecordHistory, "kind" | "data" | "derived">,
): ("bb_kg" | "pb_tb_cm")[] {
  return weighingRecords([record]).flatMap(beyondLimits);
}

type Judged = { data: WeighingData; derived: RecordHistory["derived"] };

function beyondLimits({ data, derived }: Judged): ("bb_kg" | "pb_tb_cm")[] {
  // An index that is not valid is absent; with edema, or past the tables, none is told.
  const told = typeof derived.umur_hari === "number" && derived.umur_hari / DAYS_PER_MONTH < BALITA_MONTHS;
  if (!told) return [];
  const weight = data.bb_kg !== undefined && data.edema !== true && derived.bbu === undefined;
  const length = data.pb_tb_cm !== undefined && derived.tbu === undefined;
  return [...(weight ? (["bb_kg"] as const) : []), ...(length ? (["pb_tb_cm"] as const) : [])];
}

/** Every month of S in which the child was weighed (weighings ascending), with its verdict. */
export function judge({ bornOn, sex }: Child, weighings: readonly Weighing[]): WeighedMonth[] {
  const judged: WeighedMonth[] = [];
  for (const weighing of lastOfEachMonth(bornOn, weighings))
    judged.push(judgeMonth(weighing, kbmGram(weighing.ageMonths, sex, weighing.on), judged.at(-1)));
  return judged;
}

type Child = { bornOn: Day; sex: Sex };
type LastOfMonth = Weighing & { month: Month; ageMonths: number };

function judgeMonth(
  { on, kg, month, implausible }: LastOfMonth,
  kbm: number | null,
  previous: WeighedMonth | undefined,
): WeighedMonth {
  const judged: WeighedMonth = { month, day: on, kg, verdict: previous ? "O" : "B", twoT: false };
  if (kbm !== null) judged.kbmGram = kbm;
  if (implausible) return { ...judged, verdict: "O", implausible };
  if (!previous || previous.implausible || monthsBetween(previous.month, month) !== 1) return judged;

  judged.gainGram = Math.round((kg - previous.kg) * 1000);
  const comparable = daysBetween(previous.day, on) >= SHORTEST_GAP_DAYS;
  if (!comparable || kbm === null) return judged;

  judged.verdict = judged.gainGram >= kbm ? "N" : "T";
  judged.twoT = judged.verdict === "T" && previous.verdict === "T";
  return judged;
}

function lastOfEachMonth(bornOn: Day, weighings: readonly Weighing[]): LastOfMonth[] {
  const months: LastOfMonth[] = [];
  const lastMonth = lastBalitaMonth(bornOn);
  for (const one of weighings) {
    const month = monthOf(one.on);
    if (one.on < bornOn || month > lastMonth) continue;
    const weighing = { ...one, month, ageMonths: completedMonths(bornOn, one.on) };
    const before = months.at(-1);
    if (before?.month !== month) months.push(weighing);
    else if (!weighing.implausible || before.implausible) months[months.length - 1] = weighing;
  }
  return months;
}
