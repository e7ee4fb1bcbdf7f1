import { formatDayNear, formatMeasured } from "#lib/format";
import type { PregnancyHistories } from "#lib/measure/read-histories";
import type { MaskCode } from "#lib/measure/slots";
import { type Day, daysBetween } from "#lib/period/day";
import { type Month, monthOf } from "#lib/period/month";
import { lastOpenDay, type Trimester, trimesterOf, ukWeeks } from "#lib/pregnancy/uk";
import { type CareRecord, careOf, contactRecords } from "#lib/programme/pregnancy/care";
import {
  type Contact,
  completedOn,
  contactsOf,
  isFirstTrimester,
  outlook,
  perTrimester,
} from "#lib/programme/pregnancy/contacts";
import { type AncGoal, wantedOn } from "#lib/programme/pregnancy/goals";
import { enoughTabletsOn } from "#lib/programme/pregnancy/measures";
import { type NextContact, nextContact } from "#lib/programme/pregnancy/next-contact";
import { type RiskFlag, riskFlags, riskLabel } from "#lib/programme/pregnancy/risk";
import type { History, PregnancyHistory } from "#lib/service/history";

/** What helps now comes first; who cannot count any more comes last, and is still cared for. */
export const PREGNANCY_GROUPS = [
  "SEKALI_LAGI",
  "TM3",
  "TM1_2",
  "MASIH_BISA",
  "SESUDAHNYA",
  "TIDAK_BISA",
  "BERAKHIR",
] as const;

export type PregnancyGroup = (typeof PREGNANCY_GROUPS)[number];

export type Due = { tone: "late" | "due" | "wait"; words: string };

/** A woman who has not reached the goal: how far she is and what helps now. */
export type PregnancyLine = {
  /** The pregnancy itself. */
  of: PregnancyHistory;
  group: PregnancyGroup;
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
const END_LABELS = { LAHIR: "bersalin", KEGUGURAN: "keguguran" } as const;

type Asked = { goal: MaskCode; month: Month; today: Day };
type Told = Omit<PregnancyHistories, "personId">;

/** The pregnancy that waited in that month: known by then, and not ended in an earlier year. */
export function waitingPregnancy(
  { pregnancies, records }: Pick<History, "pregnancies" | "records">,
  month: Month,
): PregnancyHistory | undefined {
  return pregnancies.findLast(({ id, registeredOn }) => {
    const first = contactRecords(records).find(({ pregnancyId }) => pregnancyId === id);
    return monthOf(first && first.servedOn < registeredOn ? first.servedOn : registeredOn) <= month;
  });
}

/** Of a line as much as says where it stands among the others. */
export type PregnancyStage = Pick<PregnancyLine, "of" | "group">;

export function pregnancyStage(history: Told, asked: Asked): PregnancyStage | null {
  const known = knownOf(history, asked);
  return known && { of: known.pregnancy, group: groupOf(known, asked) };
}

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

/** The pregnancy with its contacts, today or on its last day. */
function knownOf(history: Told, { month, today }: Asked) {
  const pregnancy = waitingPregnancy(history, month);
  if (!pregnancy) return null;
  const records = careOf(pregnancy, history);
  const over = endOf(pregnancy, history.diedOn, today);
  const on = over?.on ?? today;
  return {
    pregnancy,
    records,
    contacts: contactsOf(pregnancy.hphtOn, records),
    over,
    weeks: ukWeeks(pregnancy.hphtOn, on),
    on,
  };
}

type Known = NonNullable<ReturnType<typeof knownOf>>;

function groupOf({ contacts, records, over, weeks, on }: Known, { goal }: Asked): PregnancyGroup {
  if (hasReached(goal, contacts, records)) return "SESUDAHNYA";
  return over ? "BERAKHIR" : openGroup(goal, contacts, { weeks, on });
}

/** The day on which a pregnancy was over, and how that is told; null while it goes on. */
function endOf(pregnancy: PregnancyHistory, diedOn: Day | null, today: Day) {
  const { ended } = pregnancy;
  if (ended && (!diedOn || ended.on <= diedOn))
    return { on: ended.on, words: `${END_LABELS[ended.kind]} ${formatDayNear(ended.on, today)}` };
  if (diedOn) return { on: diedOn, words: `ibu meninggal ${formatDayNear(diedOn, today)}` };
  const last = lastOpenDay(pregnancy);
  return today <= last ? null : { on: last, words: "akhirnya belum dicatat" };
}

/** As the measure of the goal decides, also in a month after the one shown. */
function hasReached(goal: MaskCode, contacts: readonly Contact[], records: readonly CareRecord[]): boolean {
  const [first] = contacts;
  if (goal === "K1") return first !== undefined;
  if (goal === "K1_MURNI") return first !== undefined && isFirstTrimester(first);
  if (goal === "TTD90") return enoughTabletsOn(records) !== null;
  return isAncGoal(goal) && completedOn(goal, contacts) !== null;
}

type Then = { weeks: number; on: Day };

function openGroup(goal: MaskCode, contacts: readonly Contact[], then: Then): PregnancyGroup {
  if (goal === "K1_MURNI") return murniGroup(contacts, then);
  if (!isAncGoal(goal)) return "MASIH_BISA";
  const { state, missing, doctorMissingIn } = outlook(goal, contacts, then);
  if (state !== "BISA") return "TIDAK_BISA";
  if (trimesterOf(then.weeks, then.on) < 3) return "TM1_2";
  const visits = Math.max(missing[0] + missing[1] + missing[2], doctorMissingIn.length);
  return visits === 1 ? "SEKALI_LAGI" : "TM3";
}

function murniGroup([first]: readonly Contact[], { weeks, on }: Then): PregnancyGroup {
  return !first && trimesterOf(weeks, on) === 1 ? "MASIH_BISA" : "TIDAK_BISA";
}

function isAncGoal(goal: MaskCode): goal is AncGoal & MaskCode {
  return goal === "K4" || goal === "K6";
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
