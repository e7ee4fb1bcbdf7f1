import { formatDayNear } from "#lib/format";
import type { PregnancyHistories } from "#lib/measure/read-histories";
import type { MaskCode } from "#lib/measure/slots";
import type { Day } from "#lib/period/day";
import { type Month, monthOf } from "#lib/period/month";
import { lastOpenDay, trimesterOf, ukWeeks } from "#lib/pregnancy/uk";
import { type CareRecord, careOf, contactRecords } from "#lib/programme/pregnancy/care";
import {
  type Contact,
  completedOn,
  contactsOf,
  isFirstTrimester,
  outlook,
} from "#lib/programme/pregnancy/contacts";
import type { AncGoal } from "#lib/programme/pregnancy/goals";
import { enoughTabletsOn } from "#lib/programme/pregnancy/measures";
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

const END_LABELS = { LAHIR: "bersalin", KEGUGURAN: "keguguran" } as const;

export type Asked = { goal: MaskCode; month: Month; today: Day };
export type Told = Omit<PregnancyHistories, "personId">;

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

/** A woman who has not reached the goal: what helps now. */
export type PregnancyStage = {
  /** The pregnancy itself. */
  of: PregnancyHistory;
  group: PregnancyGroup;
};

export function pregnancyStage(history: Told, asked: Asked): PregnancyStage | null {
  const known = knownOf(history, asked);
  return known && { of: known.pregnancy, group: groupOf(known, asked) };
}

/** The pregnancy with its contacts, today or on its last day. */
export function knownOf(history: Told, { month, today }: Asked) {
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

export function groupOf({ contacts, records, over, weeks, on }: Known, { goal }: Asked): PregnancyGroup {
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

export function isAncGoal(goal: MaskCode): goal is AncGoal & MaskCode {
  return goal === "K4" || goal === "K6";
}
