import { formatDayNear, formatMeasured } from "#lib/format";
import type { MaskCode } from "#lib/measure/slots";
import {
  type Asked,
  groupOf,
  isAncGoal,
  knownOf,
  type PregnancyStage,
  type Told,
} from "#lib/names/pregnancy-stage";
import { type Day, daysBetween } from "#lib/period/day";
import { type Trimester, trimesterOf } from "#lib/pregnancy/uk";
import type { CareRecord } from "#lib/programme/pregnancy/care";
import { type Contact, perTrimester } from "#lib/programme/pregnancy/contacts";
import { wantedOn } from "#lib/programme/pregnancy/goals";
import { type NextContact, nextContact } from "#lib/programme/pregnancy/next-contact";
import { type RiskFlag, riskFlags, riskLabel } from "#lib/programme/pregnancy/risk";
import type { History, PregnancyHistory } from "#lib/service/history";

export type Due = { tone: "late" | "due" | "wait"; words: string };

/** A woman who has not reached the goal: how far she is and what helps now. */
export type PregnancyLine = PregnancyStage & {
  /** Today; of one that is over, on its last day. */
  weeks: number;
  /** "lahir 8 Okt", "melewati 44 minggu"; null while it goes on. */
  end: string | null;
  trimester: Trimester;
  dots: { name: string; done: number; needed: number }[];
  lastOn: Day | null;
  due: Due | null;
  /** Days late, for the order; below 0 = not yet due. */
  lateBy: number;
  risks: string[];
};

const THIS_WEEK = 7;

export function pregnancyLine(history: Told, asked: Asked): PregnancyLine | null {
  const known = knownOf(history, asked);
  if (!known) return null;
  const { pregnancy, records, contacts, over, weeks, on } = known;
  const next = over
    ? null
    : nextContact(pregnancy.hphtOn, pregnancy.registeredOn, { contacts, on: asked.today });
  return {
    of: pregnancy,
    group: groupOf(known, asked),
    weeks,
    end: over?.words ?? null,
    trimester: trimesterOf(weeks, on),
    dots: dotsOf(asked.goal, contacts, on),
    lastOn: contacts.at(-1)?.on ?? null,
    due: next && dueOf(next, asked.today),
    lateBy: next ? daysBetween(next.lateAfter, asked.today) : Number.NEGATIVE_INFINITY,
    risks: risksOf(history, pregnancy, records),
  };
}

/** What K4 or K6 asks for, beside the points of a line: "(perlu 1 · 1 · 2)". */
export function wantedWords(goal: MaskCode, on: Day): string | null {
  return isAncGoal(goal) ? `(perlu ${wantedOn(goal, on).contacts.join(" · ")})` : null;
}

/** Contacts per trimester beside those that the goal asks for. */
function dotsOf(goal: MaskCode, contacts: readonly Contact[], on: Day) {
  const wanted = isAncGoal(goal) ? wantedOn(goal, on).contacts : [goal === "K1_MURNI" ? 1 : 0, 0, 0];
  return perTrimester(contacts).map((done, index) => ({
    name: `TM${index + 1}`,
    done,
    needed: wanted[index] ?? 0,
  }));
}

function dueOf({ from, lateAfter, state }: NextContact, today: Day): Due {
  if (state === "TERLAMBAT")
    return { tone: "late", words: `terlambat ${daysBetween(lateAfter, today)} hari` };
  if (state === "JATUH_TEMPO")
    return {
      tone: "due",
      words: from === today || lateAfter === today ? "hari ini" : `sampai ${formatDayNear(lateAfter, today)}`,
    };
  const days = daysBetween(today, from);
  return days <= THIS_WEEK
    ? { tone: "due", words: `${days} hari lagi` }
    : { tone: "wait", words: formatDayNear(from, today) };
}

/** Each risk once, with the value that shows it where there is one. */
function risksOf(
  history: Pick<History, "bornOn">,
  pregnancy: PregnancyHistory,
  records: readonly CareRecord[],
): string[] {
  const words = new Map<RiskFlag, string>();
  for (const record of records)
    for (const flag of riskFlags(history, pregnancy, record)) words.set(flag, riskWords(flag, record));
  return [...words.values()];
}

function riskWords(flag: RiskFlag, { data, servedOn }: CareRecord): string {
  if (flag === "KEK" && typeof data.lila_cm === "number") return `LILA ${formatMeasured(data.lila_cm)}`;
  if (flag === "ANEMIA" && typeof data.hb === "number") return `Hb ${formatMeasured(data.hb)}`;
  if (flag === "TD_TINGGI") return `TD ${data.sistolik}/${data.diastolik}`;
  return riskLabel(flag, servedOn);
}
