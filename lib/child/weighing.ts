import { completedMonths, type Day, daysBetween } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";

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
  for (const weighing of lastOfEachMonth(bornOn, weighings)) {
    const previous = judged.at(-1);
    judged.push(judgeMonth(bornOn, weighing, previous));
  }
  return judged;
}

function judgeMonth(bornOn: Day, { on, kg }: Weighing, previous: WeighedMonth | undefined): WeighedMonth {
  const month = monthOf(on);
  const kbm = kbmGram(completedMonths(bornOn, on));
  const weighed = { month, day: on, kg, ...(kbm !== null && { kbmGram: kbm }), twoT: false };
  if (!previous) return { ...weighed, verdict: "B" };
  if (previous.month !== addMonths(month, -1)) return { ...weighed, verdict: "O" };

  const gainGram = Math.round((kg - previous.kg) * 1000);
  const comparable = daysBetween(previous.day, on) >= SHORTEST_GAP_DAYS;
  if (!comparable || kbm === null) return { ...weighed, gainGram, verdict: "O" };

  const verdict = gainGram >= kbm ? "N" : "T";
  return { ...weighed, gainGram, verdict, twoT: verdict === "T" && previous.verdict === "T" };
}

function lastOfEachMonth(bornOn: Day, weighings: readonly Weighing[]): Weighing[] {
  const inScope = weighings.filter(({ on }) => on >= bornOn && completedMonths(bornOn, on) < SCOPE_MONTHS);
  return [...new Map(inScope.map((weighing) => [monthOf(weighing.on), weighing])).values()];
}
