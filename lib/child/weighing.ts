import { completedMonths, type Day, daysBetween } from "#lib/period/day";
import { type Month, monthOf, monthsBetween } from "#lib/period/month";

/** Naik, tidak naik, not judged (O), first weighing ever (B: baru). */
export type Verdict = "N" | "T" | "O" | "B";

export type Weighing = { on: Day; kg: number };

/** A month in which a child was weighed (it counts in D), judged by the last weighing of the month. */
export type WeighedMonth = {
  month: Month;
  day: Day;
  kg: number;
  verdict: Verdict;
  /** Since the last weighing of the calendar month before, judged or not. */
  gainGram?: number;
  /** Kenaikan berat minimal of the age at this weighing. */
  kbmGram?: number;
  /** T in this and in the previous month. */
  twoT: boolean;
};

/** Below this the gain says more about the scales than about the child. */
const SHORTEST_GAP_DAYS = 15;
const SCOPE_MONTHS = 60;

/** KMS and Buku KIA, grams a month by completed months; there is none before the first month. */
export function kbmGram(ageMonths: number): number | null {
  if (ageMonths < 1 || ageMonths > SCOPE_MONTHS) return null;
  if (ageMonths > 10) return 200;
  if (ageMonths > 6) return 300;
  return [800, 900, 800, 600, 500, 400][ageMonths - 1] ?? null;
}

/** Every month of a child's weighings (ascending) before 60 completed months, with its verdict. */
export function judge(bornOn: Day, weighings: readonly Weighing[]): WeighedMonth[] {
  const judged: WeighedMonth[] = [];
  for (const weighing of lastOfEachMonth(bornOn, weighings)) judged.push(judgeMonth(weighing, judged.at(-1)));
  return judged;
}

type LastOfMonth = Weighing & { month: Month; ageMonths: number };

function judgeMonth(
  { on, kg, month, ageMonths }: LastOfMonth,
  previous: WeighedMonth | undefined,
): WeighedMonth {
  const kbm = kbmGram(ageMonths);
  const judged: WeighedMonth = { month, day: on, kg, verdict: previous ? "O" : "B", twoT: false };
  if (kbm !== null) judged.kbmGram = kbm;
  if (!previous || monthsBetween(previous.month, month) !== 1) return judged;

  judged.gainGram = Math.round((kg - previous.kg) * 1000);
  const comparable = daysBetween(previous.day, on) >= SHORTEST_GAP_DAYS;
  if (!comparable || kbm === null) return judged;

  judged.verdict = judged.gainGram >= kbm ? "N" : "T";
  judged.twoT = judged.verdict === "T" && previous.verdict === "T";
  return judged;
}

function lastOfEachMonth(bornOn: Day, weighings: readonly Weighing[]): LastOfMonth[] {
  const months: LastOfMonth[] = [];
  for (const { on, kg } of weighings) {
    const ageMonths = completedMonths(bornOn, on);
    if (on < bornOn || ageMonths >= SCOPE_MONTHS) continue;
    const weighing = { on, kg, month: monthOf(on), ageMonths };
    if (months.at(-1)?.month === weighing.month) months[months.length - 1] = weighing;
    else months.push(weighing);
  }
  return months;
}
