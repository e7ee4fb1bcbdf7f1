import { Refusal } from "#lib/errors";
import { formatDay } from "#lib/format";
import { completedMonths, type Day, daysBetween } from "#lib/period/day";
import { addMonths, monthOf, sameDayIn } from "#lib/period/month";
import { pregnanciesFor } from "#lib/pregnancy/belonging";
import { LONGEST_PREGNANCY_WEEKS, lastOpenDay } from "#lib/pregnancy/uk";
import type { ServiceDefinition } from "#lib/service/definition";
import { unfit } from "#lib/service/eligibility";
import type { History, PregnancyHistory } from "#lib/service/history";

export type Subject = Pick<
  History,
  "sex" | "bornOn" | "bornEstimated" | "diedOn" | "pregnancies" | "conditions"
>;

/** Why a service does not fit a day, as a refusal says it. */
export type Misfit = { code: MisfitCode; words: Record<string, string | number> };

export type MisfitCode =
  | "SERVED_IN_FUTURE"
  | "SERVED_TOO_LONG_AGO"
  | "SERVED_BEFORE_BIRTH"
  | "SERVED_AFTER_DEATH"
  | "SERVED_OTHER_SEX"
  | "SERVED_TOO_YOUNG"
  | "SERVED_TOO_OLD"
  | "PREGNANCY_OPEN"
  | "NO_OPEN_PREGNANCY"
  | "PREGNANCY_NOT_BEGUN"
  | "PREGNANCY_OVER"
  | "PREGNANCY_TOO_LONG"
  | "NOT_AFTER_BIRTH"
  | "CONDITION_UNKNOWN";

type On = {
  day: Day;
  today: Day;
  /** Of a record that is being corrected: its own day may be older than what is taken in late. */
  recordedOn?: Day | undefined;
  /** Of a registration that is being corrected, or sent again: the pregnancy it made. */
  ownPregnancyId?: string | undefined;
};

/** A service given earlier is taken in for so long. */
const LATE_MONTHS = 13;

export function earliestLateDay(today: Day): Day {
  return sameDayIn(addMonths(monthOf(today), -LATE_MONTHS), today);
}

/** The one rule about whom a service is for: it goes by who the person was on the day of service. Null = it fits. */
export function misfit(subject: Subject, definition: ServiceDefinition, on: On): Misfit | null {
  return (
    outsideOfLife(subject, on) ??
    notForAge(subject, definition, on.day) ??
    byPregnancy(subject, definition, on) ??
    byCondition(subject, definition, on.day)
  );
}

/** As the page says it that refuses. */
export function misfitWords({ code, words }: Misfit): string {
  return new Refusal(code, undefined, words).message;
}

function outsideOfLife({ bornOn, diedOn }: Subject, { day, today, recordedOn }: On): Misfit | null {
  if (day > today) return { code: "SERVED_IN_FUTURE", words: {} };
  const earliest = earliestLateDay(today);
  if (day < bornOn) return { code: "SERVED_BEFORE_BIRTH", words: { lahir: formatDay(bornOn) } };
  if (day < earliest && !(recordedOn && recordedOn <= day))
    return { code: "SERVED_TOO_LONG_AGO", words: { sampai: formatDay(earliest) } };
  if (diedOn && day > diedOn) return { code: "SERVED_AFTER_DEATH", words: { meninggal: formatDay(diedOn) } };
  return null;
}

function notForAge(subject: Subject, { label, forWhom }: ServiceDefinition, day: Day): Misfit | null {
  const found = unfit(forWhom, subject, day);
  if (found === null) return null;
  if (found.why === "SEX") return { code: "SERVED_OTHER_SEX", words: { layanan: label } };
  const words = { layanan: label, umur: ageThen(subject.bornOn, day) };
  return found.why === "YOUNG"
    ? { code: "SERVED_TOO_YOUNG", words: { ...words, mulai: monthsWords(found.from) } }
    : { code: "SERVED_TOO_OLD", words: { ...words, batas: monthsWords(found.before) } };
}

/** A pregnancy is registered once, and has contacts while it is open. */
function byPregnancy({ pregnancies }: Subject, { label, forWhom }: ServiceDefinition, on: On): Misfit | null {
  const rule = forWhom.pregnancy;
  if (!rule) return null;
  const found = pregnanciesFor(rule, pregnancies, on.day);
  if (rule === "BEGINS")
    return found.some(({ id }) => id !== on.ownPregnancyId) ? { code: "PREGNANCY_OPEN", words: {} } : null;
  if (found.length > 0) return null;
  if (rule === "BELONGS") return whyNotOpen(pregnancies, on.day);
  const { from, to } = rule.daysAfterBirth;
  return { code: "NOT_AFTER_BIRTH", words: { layanan: label, dari: from, sampai: to } };
}

function byCondition(
  { conditions = [] }: Subject,
  { label, forWhom: { condition } }: ServiceDefinition,
  day: Day,
): Misfit | null {
  const holds = conditions.some(
    ({ code, since, until }) => code === condition?.code && since <= day && (until === null || day <= until),
  );
  if (!condition || holds) return null;
  return { code: "CONDITION_UNKNOWN", words: { layanan: label, kondisi: condition.label } };
}

/** The pregnancy before that day, else the one after it, says why none was open. */
function whyNotOpen(pregnancies: readonly PregnancyHistory[], day: Day): Misfit {
  const before = pregnancies.findLast(({ hphtOn }) => hphtOn <= day);
  const after = pregnancies.find(({ hphtOn }) => hphtOn > day);
  if (before?.ended && !after)
    return { code: "PREGNANCY_OVER", words: { tanggal: formatDay(before.ended.on) } };
  if (before && !before.ended)
    return {
      code: "PREGNANCY_TOO_LONG",
      words: {
        minggu: LONGEST_PREGNANCY_WEEKS,
        hpht: formatDay(before.hphtOn),
        sampai: formatDay(lastOpenDay(before)),
      },
    };
  if (after) return { code: "PREGNANCY_NOT_BEGUN", words: { hpht: formatDay(after.hphtOn) } };
  return { code: "NO_OPEN_PREGNANCY", words: {} };
}

/** "59 tahun", "11 bulan", "12 hari": in full, for a sentence about a day long past. */
export function ageThen(bornOn: Day, day: Day): string {
  const months = completedMonths(bornOn, day);
  return months >= 1 ? monthsWords(months) : `${daysBetween(bornOn, day)} hari`;
}

function monthsWords(months: number): string {
  return months >= 60 ? `${Math.floor(months / 12)} tahun` : `${months} bulan`;
}
