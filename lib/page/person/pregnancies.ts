import { formatDay } from "#lib/format";
import type { FileBaby, PersonFile } from "#lib/page/person/file";
import { completedYears, type Day } from "#lib/period/day";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { openPregnancy } from "#lib/pregnancy/open-pregnancy";
import { hplOn, lastOpenDay, ukWeeks, ukWords } from "#lib/pregnancy/uk";
import { type CareData, type CareRecord, careOf } from "#lib/programme/pregnancy/care";
import {
  type Contact,
  completedOn,
  contactsOf,
  type Outlook,
  outlook,
  perTrimester,
} from "#lib/programme/pregnancy/contacts";
import { type AncGoal, wantedOn } from "#lib/programme/pregnancy/goals";
import { nextContact } from "#lib/programme/pregnancy/next-contact";
import { RISK_FLAGS, type RiskFlag, riskFlags, riskLabel } from "#lib/programme/pregnancy/risk";
import { poedjiRochjati } from "#lib/programme/pregnancy/rochjati";
import { referenceValue } from "#lib/reference/values";
import { type DueBadge, dueBadge } from "#lib/service/due-words";
import type { History, PregnancyHistory } from "#lib/service/history";

export type GoalView = { goal: AncGoal; state: Outlook["state"]; words: string };

export type PregnancyView = {
  id: string;
  open: boolean;
  hphtOn: Day;
  hplOn: Day;
  hphtEstimated: boolean;
  /** "29 minggu 3 hari"; of an open pregnancy. */
  uk: string | null;
  contacts: number;
  /** Contacts of each trimester against those K6 asks for. */
  trimesters: { name: string; done: number; needed: number }[];
  goals: GoalView[];
  risks: string[];
  rochjati: string;
  /** Given, of as many as are asked for. */
  tablets: { given: number; wanted: number };
  next: { badge: DueBadge; from: Day } | null;
  ended: { on: Day; kind: "LAHIR" | "KEGUGURAN"; babies: readonly FileBaby[] } | null;
};

/** Every pregnancy of a woman, the latest first. */
export function pregnanciesOf(file: Pick<PersonFile, "history" | "babies">, today: Day): PregnancyView[] {
  const { history, babies } = file;
  return history.pregnancies
    .map((pregnancy) => viewOf(pregnancy, history, { today, babies: babies.get(pregnancy.id) ?? [] }))
    .toReversed();
}

/** Risiko tinggi of PWS-KIA, found by any record of the pregnancy. */
export function risksOf(pregnancy: PregnancyHistory, history: History): RiskFlag[] {
  const found = new Set(
    careOf(pregnancy, history).flatMap((record) => riskFlags(history, pregnancy, record)),
  );
  return RISK_FLAGS.filter((flag) => found.has(flag));
}

type Asked = { today: Day; babies: readonly FileBaby[] };

function viewOf(pregnancy: PregnancyHistory, history: History, { today, babies }: Asked): PregnancyView {
  const { id, hphtOn, registeredOn, ended } = pregnancy;
  const records = careOf(pregnancy, history);
  const contacts = contactsOf(hphtOn, records);
  const counts = perTrimester(contacts);
  const open = openPregnancy(history, today)?.id === id;
  const last = lastOpenDay(pregnancy);
  const on = last < today ? last : today;
  const weeks = ukWeeks(hphtOn, on);
  const next = open ? nextContact(hphtOn, registeredOn, { contacts, on: today }) : null;
  return {
    id,
    open,
    hphtOn,
    hplOn: hplOn(hphtOn),
    hphtEstimated: pregnancy.hphtEstimated ?? false,
    uk: open ? asEstimate(ukWords(hphtOn, today), pregnancy.hphtEstimated) : null,
    contacts: contacts.length,
    trimesters: wantedOn("K6", on).contacts.map((needed, index) => ({
      name: `TM${index + 1}`,
      done: counts[index] ?? 0,
      needed,
    })),
    goals: (["K4", "K6"] as const).map((goal) => goalOf(goal, contacts, { weeks, on, open })),
    risks: risksOf(pregnancy, history).map((flag) => riskLabel(flag, today)),
    rochjati: rochjatiWords(history, records, weeks),
    tablets: { given: tabletsIn(records), wanted: referenceValue("TTD_BUMIL", on) },
    next: next && { badge: dueBadge(next, today), from: next.from },
    ended: ended && { ...ended, babies },
  };
}

function goalOf(
  goal: AncGoal,
  contacts: readonly Contact[],
  { open, ...then }: { weeks: number; on: Day; open: boolean },
): GoalView {
  const { state, missing, doctorMissingIn } = outlook(goal, contacts, then);
  const reachedOn = completedOn(goal, contacts);
  if (state === "SUDAH" || reachedOn)
    return { goal, state: "SUDAH", words: `sudah, ${formatDay(reachedOn)}` };
  const lacking = [
    ...missing.flatMap((count, index) => (count > 0 ? [`TM${index + 1} kurang ${count}`] : [])),
    ...doctorMissingIn.map((trimester) => `dokter TM${trimester} belum`),
  ].join(", ");
  if (!open) return { goal, state: "TIDAK_BISA", words: `tidak tercapai: ${lacking}` };
  return { goal, state, words: `${state === "BISA" ? "masih bisa" : "tidak bisa lagi"}: ${lacking}` };
}

function rochjatiWords({ bornOn }: History, records: readonly CareRecord[], weeks: number): string {
  const last = records.at(-1);
  if (!last) return "";
  const data: CareData = Object.assign({}, ...records.map((record) => record.data));
  const { score, group } = poedjiRochjati({
    years: completedYears(bornOn, last.servedOn),
    weeks,
    data,
    on: last.servedOn,
  });
  return `sedikitnya ${score} (${group})`;
}

function tabletsIn(records: readonly CareRecord[]): number {
  return records.reduce(
    (sum, { data }) => sum + (typeof data.ttd_diberikan === "number" ? data.ttd_diberikan : 0),
    0,
  );
}
