import { type Day, daysBetween } from "#lib/period/day";
import { type Trimester, trimesterOf, ukWeeks } from "#lib/pregnancy/uk";
import { contactRecords } from "#lib/programme/pregnancy/care";
import type { RecordHistory } from "#lib/service/history";

/** A day with antenatal care. Two records of one day, by midwife and doctor, are one contact. */
export type Contact = { on: Day; weeks: number; doctor: boolean };

export type AncGoal = "K4" | "K6";

/** Contacts per trimester, and whether a doctor's is asked for in the first and in the third (Permenkes 21/2021). */
const GOALS = {
  K4: { contacts: [1, 1, 2], doctor: false },
  K6: { contacts: [1, 2, 3], doctor: true },
} as const satisfies Record<AncGoal, { contacts: readonly [number, number, number]; doctor: boolean }>;

/** The contacts among the records of one pregnancy, oldest first; none before HPHT. */
export function contactsOf(
  hphtOn: Day,
  records: readonly Pick<RecordHistory, "kind" | "servedOn" | "data">[],
): Contact[] {
  const byDay = new Map<Day, Contact>();
  for (const { servedOn, data } of contactRecords(records)) {
    if (daysBetween(hphtOn, servedOn) < 0) continue;
    const doctor = data.petugas === "DOKTER" || byDay.get(servedOn)?.doctor === true;
    byDay.set(servedOn, { on: servedOn, weeks: ukWeeks(hphtOn, servedOn), doctor });
  }
  return [...byDay.values()].sort((a, b) => daysBetween(b.on, a.on));
}

/** K1 murni is a first contact of which this is true. */
export function isFirstTrimester({ weeks }: Contact): boolean {
  return trimesterOf(weeks) === 1;
}

/** The day of the contact that completes the goal; contacts oldest first. */
export function completedOn(goal: AncGoal, contacts: readonly Contact[]): Day | null {
  const index = contacts.findIndex((_, last) => isComplete(goal, contacts.slice(0, last + 1)));
  return contacts[index]?.on ?? null;
}

export type TrimesterCounts = [tm1: number, tm2: number, tm3: number];

export function perTrimester(contacts: readonly Contact[]): TrimesterCounts {
  const counts: TrimesterCounts = [0, 0, 0];
  for (const { weeks } of contacts)
    counts[trimesterOf(weeks) - 1] = (counts[trimesterOf(weeks) - 1] ?? 0) + 1;
  return counts;
}

export type Outlook = {
  /** Done, still possible, or beyond what any visit can bring. */
  state: "SUDAH" | "BISA" | "TIDAK_BISA";
  /** Contacts still missing per trimester. */
  missing: TrimesterCounts;
  doctorMissingIn: Trimester[];
};

/** What is still missing for the goal, told at that gestational age. */
export function outlook(goal: AncGoal, contacts: readonly Contact[], weeksNow: number): Outlook {
  const counts = perTrimester(contacts);
  const [first, second, third] = GOALS[goal].contacts.map((wanted, index) =>
    Math.max(0, wanted - (counts[index] ?? 0)),
  );
  const missing: TrimesterCounts = [first ?? 0, second ?? 0, third ?? 0];
  const doctorMissingIn = GOALS[goal].doctor ? trimestersWithoutDoctor(contacts) : [];
  const now = trimesterOf(weeksNow);
  const lost =
    missing.some((count, index) => count > 0 && index + 1 < now) ||
    doctorMissingIn.some((trimester) => trimester < now);
  const done = missing.every((count) => count === 0) && doctorMissingIn.length === 0;
  return { state: done ? "SUDAH" : lost ? "TIDAK_BISA" : "BISA", missing, doctorMissingIn };
}

function isComplete(goal: AncGoal, contacts: readonly Contact[]): boolean {
  return outlook(goal, contacts, 0).state === "SUDAH";
}

function trimestersWithoutDoctor(contacts: readonly Contact[]): Trimester[] {
  const seen = new Set(contacts.filter(({ doctor }) => doctor).map(({ weeks }) => trimesterOf(weeks)));
  return ([1, 3] as const).filter((trimester) => !seen.has(trimester));
}
