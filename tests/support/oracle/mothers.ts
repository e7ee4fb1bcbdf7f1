import { daysFrom, fullYears, later } from "#tests/support/oracle/calendar";
import {
  type Counts,
  isAtLeast,
  isBelow,
  isFirstOfTheYearIn,
  isHighPressure,
  isThereAtTheEnd,
  type OraclePerson,
  type OraclePregnancy,
  type OracleRecord,
} from "#tests/support/oracle/person";

type Goal = "K1" | "K1_MURNI" | "K4" | "K6" | "TTD90";

export const OF_MOTHERS = {
  K1: reached("K1"),
  K1_WAITING: lacking("K1"),
  K1_MURNI: reached("K1_MURNI"),
  K1_MURNI_WAITING: lacking("K1_MURNI"),
  K4: reached("K4"),
  K4_WAITING: lacking("K4"),
  K4_DUE: lacking("K4", { closed: true }),
  K6: reached("K6"),
  K6_WAITING: lacking("K6"),
  K6_DUE: lacking("K6", { closed: true }),
  TTD90: reached("TTD90"),
  TTD90_WAITING: lacking("TTD90"),
  TTD90_DUE: lacking("TTD90", { closed: true }),
  RISTI: foundBy("nakes"),
  RISTI_MASYARAKAT: foundBy("masyarakat"),
  HB_TESTED: yearlyIn(({ data }) => typeof data.hb === "number"),
  ANEMIA: yearlyIn(({ data }) => isBelow(data.hb, 11)),
  LILA_MEASURED: yearlyIn(({ data }) => typeof data.lila_cm === "number"),
  KEK: yearlyIn(({ data }) => isBelow(data.lila_cm, 23.5)),
  BUMIL: (person, month) =>
    person.pregnancies.some(
      (one) => knownSince(person, one) <= month && month <= openUntil(person, one).slice(0, 7),
    ),
} as const satisfies Record<string, Counts>;

function reached(goal: Goal): Counts {
  return (person, month) => person.pregnancies.some((one) => monthReached(person, one, goal) === month);
}

function lacking(goal: Goal, { closed = false } = {}): Counts {
  return (person, month) =>
    isThereAtTheEnd(person, month) &&
    person.pregnancies.some((one) => lacks(person, one, { goal, month, closed }));
}

/** Once a pregnancy and calendar year. */
function yearlyIn(holds: (record: OracleRecord) => boolean): Counts {
  return (person, month) =>
    person.pregnancies.some((one) => isFirstOfTheYearIn(month, recordsOf(person, one), holds));
}

type Question = { goal: Goal; month: string; closed: boolean };

function lacks(person: OraclePerson, pregnancy: OraclePregnancy, { goal, month, closed }: Question): boolean {
  if (knownSince(person, pregnancy) > month) return false;
  if (pregnancy.ended?.lost && pregnancy.ended.on.slice(0, 7) <= month) return false;

  // K1 can be had as long as the pregnancy lasts, what takes the whole of it until HPL; then to December.
  const open = openUntil(person, pregnancy);
  const term = later(pregnancy.hpht, 280);
  const closes = goal.startsWith("K1") || open < term ? open : term;
  if (closes.slice(0, 4) < month.slice(0, 4)) return false;
  if (closed && closes.slice(0, 7) > month) return false;

  const done = monthReached(person, pregnancy, goal);
  if (done !== undefined) return done > month;
  // Too late for K1 murni by a first contact of an earlier year: missed then.
  const [first] = contactDays(person, pregnancy);
  return goal !== "K1_MURNI" || !first || first.on.slice(0, 4) >= month.slice(0, 4);
}

function knownSince(person: OraclePerson, pregnancy: OraclePregnancy): string {
  const [first] = contactDays(person, pregnancy);
  return (first && first.on < pregnancy.known ? first.on : pregnancy.known).slice(0, 7);
}

/** To its outcome; without one for 44 weeks, or until the next begins. */
function openUntil(person: OraclePerson, { hpht, ended }: OraclePregnancy): string {
  if (ended) return ended.on;
  let until = later(hpht, 44 * 7);
  for (const other of person.pregnancies)
    if (other.hpht > hpht && other.hpht <= until) until = later(other.hpht, -1);
  return until;
}

function monthReached(person: OraclePerson, pregnancy: OraclePregnancy, goal: Goal): string | undefined {
  const days = contactDays(person, pregnancy);
  if (goal === "K1") return days[0]?.on.slice(0, 7);
  if (goal === "K1_MURNI") return days[0] && days[0].week <= 12 ? days[0].on.slice(0, 7) : undefined;
  if (goal === "K4") return firstMonthWith(days, [1, 1, 2]);
  if (goal === "K6") return firstMonthWith(days, [1, 2, 3], "with doctors");
  let tablets = 0;
  for (const { on, data } of recordsOf(person, pregnancy)) {
    tablets += typeof data.ttd_diberikan === "number" ? data.ttd_diberikan : 0;
    if (tablets >= (on < "2024-07-01" ? 90 : 180)) return on.slice(0, 7);
  }
  return undefined;
}

function recordsOf(person: OraclePerson, { id }: OraclePregnancy): OracleRecord[] {
  return person.records.filter(({ pregnancy }) => pregnancy === id);
}

type ContactDay = { on: string; week: number; doctor: boolean };

/** Midwife and doctor of one day are one contact. */
function contactDays(person: OraclePerson, pregnancy: OraclePregnancy): ContactDay[] {
  const days: ContactDay[] = [];
  for (const { kind, on, data } of recordsOf(person, pregnancy)) {
    if (kind !== "ANC" || on < pregnancy.hpht) continue;
    const doctor = data.petugas === "DOKTER";
    const same = days.find((day) => day.on === on);
    if (same) same.doctor ||= doctor;
    else days.push({ on, week: Math.floor(daysFrom(pregnancy.hpht, on) / 7), doctor });
  }
  return days;
}

function firstMonthWith(days: ContactDay[], needed: number[], doctors?: "with doctors"): string | undefined {
  const seen = [0, 0, 0];
  const doctor = [false, false, false];
  for (const day of days) {
    const trimester = day.week <= 12 ? 0 : day.week <= 24 ? 1 : 2;
    seen[trimester] = (seen[trimester] ?? 0) + 1;
    doctor[trimester] ||= day.doctor;
    const enough = needed.every((number, index) => (seen[index] ?? 0) >= number);
    if (enough && (!doctors || (doctor[0] && doctor[2]))) return day.on.slice(0, 7);
  }
  return undefined;
}

/** Once a pregnancy, in the month that first showed it; those of which masyarakat told by then, or nakes alone. */
function foundBy(finder: "nakes" | "masyarakat"): Counts {
  return (person, month) =>
    person.pregnancies.some((pregnancy) => {
      const own = recordsOf(person, pregnancy);
      const risky = own.find((record) => isRisky(person, pregnancy, record));
      if (risky?.on.slice(0, 7) !== month) return false;
      // The registration has no such question: the first contact after it answers.
      const [contact] = contactDays(person, pregnancy);
      const until = risky.kind === "HAMIL" && contact && contact.on > risky.on ? contact.on : risky.on;
      const told = own.some(({ on, data }) => on <= until && data.ditemukan_masyarakat === true);
      return told === (finder === "masyarakat");
    });
}

function isRisky(person: OraclePerson, { hpht }: OraclePregnancy, { on, data }: OracleRecord): boolean {
  const age = fullYears(person.born, on);
  if (age < 20 || age > 35 || isBelow(data.tb_cm, 145)) return true;
  if (isAtLeast(data.para, 4) || isAtLeast(data.anak_hidup, 4) || isBelow(data.jarak_tahun, 2)) return true;
  if (isBelow(data.lila_cm, 23.5) || isBelow(data.hb, 11) || isHighPressure(data)) return true;
  if (data.riwayat_sc === true || data.riwayat_komplikasi === true) return true;
  if (isAtLeast(data.janin_jumlah, 2)) return true;
  const lying = data.presentasi === "SUNGSANG" || data.presentasi === "LINTANG";
  return lying && daysFrom(hpht, on) >= 36 * 7;
}
