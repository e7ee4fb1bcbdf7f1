import { type Day, daysBetween } from "#lib/period/day";
import { type Trimester, trimesterOf, ukWeeks } from "#lib/pregnancy/uk";
import { contactRecords } from "#lib/programme/pregnancy/care";
import { type AncGoal, type TrimesterCounts, type Wanted, wantedOn } from "#lib/programme/pregnancy/goals";
import type { RecordHistory } from "#lib/service/history";

/** A day with antenatal care. Two records of one day, by midwife and doctor, are one contact. */
export type Contact = { on: Day; weeks: number; trimester: Trimester; doctor: boolean };

/** The contacts among the records of one pregnancy, oldest first; none before HPHT. */
export function contactsOf(
  hphtOn: Day,
  records: readonly Pick<RecordHistory, "kind" | "servedOn" | "data">[],
): Contact[] {
  const byDay = new Map<Day, Contact>();
  for (const { servedOn, data } of contactRecords(records)) {
    if (daysBetween(hphtOn, servedOn) < 0) continue;
    const doctor = data.petugas === "DOKTER" || byDay.get(servedOn)?.doctor === true;
    const weeks = ukWeeks(hphtOn, servedOn);
    byDay.set(servedOn, { on: servedOn, weeks, trimester: trimesterOf(weeks, servedOn), doctor });
  }
  return [...byDay.values()].sort((a, b) => daysBetween(b.on, a.on));
}

/** K1 murni is a first contact of which this is true. */
export function isFirstTrimester({ trimester }: Contact): boolean {
  return trimester === 1;
}

/** The day of the contact that completes the goal, as it was on that day; contacts oldest first. */
export function completedOn(goal: AncGoal, contacts: readonly Contact[]): Day | null {
  const index = contacts.findIndex(({ on }, last) =>
    isComplete(lacking(wantedOn(goal, on), contacts.slice(0, last + 1))),
  );
  return contacts[index]?.on ?? null;
}

export function perTrimester(contacts: readonly Contact[]): TrimesterCounts {
  const counts: [number, number, number] = [0, 0, 0];
  for (const { trimester } of contacts) counts[trimester - 1] = (counts[trimester - 1] ?? 0) + 1;
  return counts;
}

export type Outlook = {
  /** Done, still possible, or beyond what any visit can bring. */
  state: "SUDAH" | "BISA" | "TIDAK_BISA";
  /** Contacts still missing per trimester. */
  missing: TrimesterCounts;
  doctorMissingIn: Trimester[];
};

/** What is still missing for the goal, told at that gestational age by the rule of that day. */
export function outlook(
  goal: AncGoal,
  contacts: readonly Contact[],
  { weeks, on }: { weeks: number; on: Day },
): Outlook {
  const lack = lacking(wantedOn(goal, on), contacts);
  const now = trimesterOf(weeks, on);
  const lost =
    lack.missing.some((count, index) => count > 0 && index + 1 < now) ||
    lack.doctorMissingIn.some((trimester) => trimester < now);
  return { state: isComplete(lack) ? "SUDAH" : lost ? "TIDAK_BISA" : "BISA", ...lack };
}

type Lack = Pick<Outlook, "missing" | "doctorMissingIn">;

function lacking({ contacts: wanted, doctors }: Wanted, contacts: readonly Contact[]): Lack {
  const [tm1, tm2, tm3] = perTrimester(contacts);
  const [first, second, third] = wanted;
  const byDoctor = perTrimester(contacts.filter(({ doctor }) => doctor));
  return {
    missing: [Math.max(0, first - tm1), Math.max(0, second - tm2), Math.max(0, third - tm3)],
    doctorMissingIn: ([1, 2, 3] as const).filter(
      (trimester) => (byDoctor[trimester - 1] ?? 0) < (doctors[trimester - 1] ?? 0),
    ),
  };
}

function isComplete({ missing, doctorMissingIn }: Lack): boolean {
  return missing.every((count) => count === 0) && doctorMissingIn.length === 0;
}
