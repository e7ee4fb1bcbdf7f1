/**
 * Counts the best known measures straight from the records, by another road than lib/measure and without any of its
 * code: plain loops over days, from the regulation's words. Used to judge the tallies.
 */
export type OracleRecord = {
  kind: string;
  on: string;
  pregnancy: string | null;
  data: Record<string, unknown>;
  derived: Record<string, unknown>;
};
export type OraclePerson = {
  sex: string;
  born: string;
  died: string | null;
  /** From that month on; null = outside. */
  homes: { since: string; home: string | null }[];
  /** Days of leaving the kabupaten and not being back in that month. */
  left: string[];
  pregnancies: OraclePregnancy[];
  records: OracleRecord[];
};

type OraclePregnancy = {
  id: string;
  hpht: string;
  known: string;
  ended: { on: string; lost: boolean } | null;
};

export const ORACLE_CODES = [
  ...(["K1", "K4", "K6", "D", "N", "JUDGED", "TWO_T", "HT_FOUND", "SPM05", "SPM06", "SPM07"] as const),
  ...(["K1_WAITING", "K1_MURNI_WAITING", "K4_WAITING", "K4_DUE", "K6_DUE"] as const),
  ...(["SPM05_WAITING", "SPM06_WAITING", "SPM07_WAITING", "RISTI", "RISTI_MASYARAKAT"] as const),
] as const;
export type OracleCode = (typeof ORACLE_CODES)[number];

/** "home|code|2026-03" -> people. */
export type OracleCounts = Map<string, number>;

/** Shown by the month alone; the others from January on. */
export function isOfTheMonth(code: OracleCode): boolean {
  return ["D", "N", "JUDGED", "TWO_T"].includes(code) || /_(WAITING|DUE)$/.test(code);
}

/** Every month of 2023 to 2027: waiting is asked of each. */
const ALL_MONTHS = Array.from(
  { length: 60 },
  (_, index) => `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
);

export function countByOracle(people: readonly OraclePerson[]): OracleCounts {
  const counts: OracleCounts = new Map();
  for (const person of people) {
    for (const code of ORACLE_CODES) {
      for (const month of new Set(MONTHS_OF[code](person))) {
        const home = livesAt(person, month);
        if (home === null) continue;
        const key = `${home}|${code}|${month}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function livesAt(person: OraclePerson, month: string): string | null {
  if (person.died !== null && person.died.slice(0, 7) < month) return null;
  let home: string | null = null;
  for (const row of person.homes) if (row.since.slice(0, 7) <= month) home = row.home;
  return home;
}

const MONTHS_OF: Record<OracleCode, (person: OraclePerson) => string[]> = {
  K1: (person) =>
    person.pregnancies.flatMap((pregnancy) =>
      contactDays(person, pregnancy)
        .slice(0, 1)
        .map(({ on }) => on.slice(0, 7)),
    ),
  K4: (person) =>
    person.pregnancies.flatMap((pregnancy) => firstDayWith(contactDays(person, pregnancy), [1, 1, 2], false)),
  K6: (person) =>
    person.pregnancies.flatMap((pregnancy) => firstDayWith(contactDays(person, pregnancy), [1, 2, 3], true)),
  D: (person) => weighings(person).map(({ month }) => month),
  N: (person) =>
    verdicts(person)
      .filter(({ verdict }) => verdict === "N")
      .map(({ month }) => month),
  TWO_T: (person) => {
    const list = verdicts(person);
    return list
      .filter(
        ({ month, verdict }) =>
          verdict === "T" && list.some((other) => other.month === before(month) && other.verdict === "T"),
      )
      .map(({ month }) => month);
  },
  HT_FOUND: (person) =>
    oncePerYear(
      person.records
        .filter(
          ({ kind, on, data }) =>
            kind.startsWith("SKRINING") &&
            years(person.born, on) >= 15 &&
            (Number(data.sistolik) >= 140 || Number(data.diastolik) >= 90) &&
            data.sistolik !== undefined &&
            data.diastolik !== undefined,
        )
        .map(({ on }) => on),
    ),
  RISTI: (person) => riskDays(person, "staff"),
  RISTI_MASYARAKAT: (person) => riskDays(person, "community"),
  JUDGED: (person) => verdicts(person).map(({ month }) => month),
  SPM05: (person) => screenedIn(person, "SPM05"),
  SPM06: (person) => screenedIn(person, "SPM06"),
  SPM07: (person) => screenedIn(person, "SPM07"),
  K1_WAITING: (person) => waitingMonths(person, "K1"),
  K1_MURNI_WAITING: (person) => waitingMonths(person, "K1_MURNI"),
  K4_WAITING: (person) => waitingMonths(person, "K4"),
  K4_DUE: (person) => waitingMonths(person, "K4", true),
  K6_DUE: (person) => waitingMonths(person, "K6", true),
  SPM05_WAITING: (person) => owedScreening(person, "SPM05", ["SPM05"]),
  SPM06_WAITING: (person) => owedScreening(person, "SPM06", ["SPM06", "SPM07"]),
  SPM07_WAITING: (person) => owedScreening(person, "SPM07", ["SPM06", "SPM07"]),
};

/** The months in which a pregnancy first showed what the sequences can show: too young, too old, too short. */
function riskDays(person: OraclePerson, finder: "staff" | "community"): string[] {
  const days: string[] = [];
  for (const pregnancy of person.pregnancies) {
    const own = person.records.filter((record) => record.pregnancy === pregnancy.id);
    const risky = own.find(({ on, data }) => {
      const age = years(person.born, on);
      return age < 20 || age > 35 || (data.tb_cm !== undefined && Number(data.tb_cm) < 145);
    });
    if (!risky) continue;
    const [contact] = contactDays(person, pregnancy);
    const until = risky.kind === "HAMIL" && contact && contact.on > risky.on ? contact.on : risky.on;
    const told = own.some(({ on, data }) => on <= until && data.ditemukan_masyarakat === true);
    if (told === (finder === "community")) days.push(risky.on.slice(0, 7));
  }
  return days;
}

/** One bit a month however many pregnancies; asked of every month by itself. */
function waitingMonths(
  person: OraclePerson,
  goal: "K1" | "K1_MURNI" | "K4" | "K6",
  closed = false,
): string[] {
  return ALL_MONTHS.filter(
    (month) =>
      presentAtEnd(person, month) &&
      person.pregnancies.some((pregnancy) => lacks(person, pregnancy, { goal, month, closed })),
  );
}

function lacks(
  person: OraclePerson,
  pregnancy: OraclePregnancy,
  { goal, month, closed }: { goal: "K1" | "K1_MURNI" | "K4" | "K6"; month: string; closed: boolean },
): boolean {
  const days = contactDays(person, pregnancy);
  const [first] = days;
  const known = first && first.on < pregnancy.known ? first.on : pregnancy.known;
  if (known.slice(0, 7) > month) return false;
  const year = month.slice(0, 4);
  if (pregnancy.ended?.lost && pregnancy.ended.on.slice(0, 7) <= month) return false;
  const next = person.pregnancies
    .map(({ hpht }) => hpht)
    .filter((hpht) => hpht > pregnancy.hpht)
    .sort()[0];
  const longest = later(pregnancy.hpht, 308);
  const open = pregnancy.ended?.on ?? (next && next <= longest ? later(next, -1) : longest);
  const term = later(pregnancy.hpht, 280);
  const longWait = goal === "K4" || goal === "K6";
  const closes = longWait && term < open ? term : open;
  if (closes.slice(0, 4) < year || (closed && closes.slice(0, 7) > month)) return false;
  if (goal === "K1") return !first || first.on.slice(0, 7) > month;
  if (goal === "K1_MURNI")
    return !first || (first.week <= 12 ? first.on.slice(0, 7) > month : first.on.slice(0, 4) >= year);
  const [reached] = firstDayWith(days, goal === "K4" ? [1, 1, 2] : [1, 2, 3], goal === "K6");
  return reached === undefined || reached > month;
}

/** Alive, and not gone in the month. */
function presentAtEnd(person: OraclePerson, month: string): boolean {
  if (person.died !== null && person.died.slice(0, 7) <= month) return false;
  return !person.left.some((day) => day.slice(0, 7) === month);
}

const AGES = { SPM05: [7, 15], SPM06: [15, 59], SPM07: [60, 200] } as const;
type Spm = keyof typeof AGES;

/** Of the age on the last day of the month, and nothing that counts in the chain done from January to the month. */
function owedScreening(person: OraclePerson, code: Spm, chain: readonly Spm[]): string[] {
  return ALL_MONTHS.filter((month) => {
    const age = years(person.born, lastDay(month));
    if (!presentAtEnd(person, month) || age < AGES[code][0] || age > AGES[code][1]) return false;
    return !chain.some((link) =>
      screenedIn(person, link).some((done) => done.slice(0, 4) === month.slice(0, 4) && done <= month),
    );
  });
}

function lastDay(month: string): string {
  const [y = 0, m = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10);
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

type ContactDay = { on: string; week: number; doctor: boolean };

function contactDays(person: OraclePerson, pregnancy: OraclePregnancy): ContactDay[] {
  const days: ContactDay[] = [];
  for (const record of person.records) {
    if (record.kind !== "ANC" || record.pregnancy !== pregnancy.id || record.on < pregnancy.hpht) continue;
    const doctor = record.data.petugas === "DOKTER";
    const same = days.find(({ on }) => on === record.on);
    if (same) same.doctor ||= doctor;
    else days.push({ on: record.on, week: Math.floor(daysFrom(pregnancy.hpht, record.on) / 7), doctor });
  }
  return days.sort((a, b) => a.on.localeCompare(b.on));
}

function firstDayWith(days: ContactDay[], needed: number[], doctors: boolean): string[] {
  const seen = [0, 0, 0];
  const doctor = [false, false, false];
  for (const day of days) {
    const trimester = day.week <= 12 ? 0 : day.week <= 24 ? 1 : 2;
    seen[trimester] = (seen[trimester] ?? 0) + 1;
    doctor[trimester] ||= day.doctor;
    const enough = needed.every((number, index) => (seen[index] ?? 0) >= number);
    if (enough && (!doctors || (doctor[0] && doctor[2]))) return [day.on.slice(0, 7)];
  }
  return [];
}

type Weighed = { month: string; on: string; gram: number; mistake: boolean };

function weighings(person: OraclePerson): Weighed[] {
  const byMonth = new Map<string, Weighed>();
  for (const { kind, on, data, derived } of [...person.records].sort((a, b) => a.on.localeCompare(b.on))) {
    if (kind !== "TIMBANG" || typeof data.bb_kg !== "number" || months(person.born, on) > 60) continue;
    if (on < person.born) continue;
    if (months(person.born, `${on.slice(0, 7)}-01`) >= 60) continue; // five years old on the first: no month of S
    const mistake =
      typeof derived.umur_hari === "number" &&
      derived.umur_hari < 1826.25 &&
      derived.bbu === undefined &&
      data.edema !== true;
    const month = on.slice(0, 7);
    if (mistake && byMonth.get(month)?.mistake === false) continue;
    byMonth.set(month, { month, on, gram: Math.round(data.bb_kg * 1000), mistake });
  }
  return [...byMonth.values()];
}

const KBM: Record<string, number[]> = {
  L: [0, 800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300],
  P: [0, 800, 900, 800, 600, 500, 400, 300, 300, 300, 300],
};

function verdicts(person: OraclePerson): { month: string; verdict: "N" | "T" }[] {
  const list = weighings(person);
  return list.flatMap((now) => {
    const last = list.find(({ month }) => month === before(now.month));
    const age = months(person.born, now.on);
    if (!last || last.mistake || now.mistake || daysFrom(last.on, now.on) < 15 || age < 1) return [];
    const needed = KBM[person.sex]?.[age] ?? 200;
    return [{ month: now.month, verdict: now.gram - last.gram >= needed ? ("N" as const) : ("T" as const) }];
  });
}

const ASKED: Record<Spm, { of: string[]; all: string[] }> = {
  SPM05: { of: ["SKRINING_REMAJA"], all: ["bb_kg", "tb_cm", "mata", "telinga", "gigi"] },
  SPM06: { of: ["SKRINING_DEWASA", "SKRINING_REMAJA"], all: ["gula_darah", "merokok"] },
  SPM07: {
    of: ["SKRINING_LANSIA"],
    all: [
      "gula_darah",
      ...["bab", "bak", "diri", "wc", "makan", "pindah", "jalan", "pakaian", "tangga", "mandi"].map(
        (item) => `aks_${item}`,
      ),
      ...[
        "tanggal_salah",
        "berdiri_kursi_gagal",
        "bb_turun",
        "keluhan_buram",
        "tes_bisik_gagal",
        "sedih_2mgg",
      ].map((item) => `skilas_${item}`),
    ],
  },
};

function screenedIn(person: OraclePerson, code: Spm): string[] {
  const done: string[] = [];
  const sorted = [...person.records].sort((a, b) => a.on.localeCompare(b.on));
  for (const year of new Set(sorted.map(({ on }) => on.slice(0, 4)))) {
    const filled: Record<string, Set<string>> = {};
    const day = sorted.find(({ kind, on, data }) => {
      const age = years(person.born, on);
      if (on.slice(0, 4) !== year || age < AGES[code][0] || age > AGES[code][1]) return false;
      if (!ASKED[code].of.includes(kind)) return false;
      filled[kind] ??= new Set();
      const has = filled[kind];
      for (const [field, value] of Object.entries(data)) if (value !== undefined) has.add(field);
      const body = code !== "SPM06" || (has.has("bb_kg") && has.has("tb_cm")) || has.has("lp_cm");
      return body && ["sistolik", "diastolik", ...ASKED[code].all].every((field) => has.has(field));
    });
    if (day) done.push(day.on.slice(0, 7));
  }
  return done;
}

function oncePerYear(days: string[]): string[] {
  const first = new Map<string, string>();
  for (const day of [...days].sort())
    if (!first.has(day.slice(0, 4))) first.set(day.slice(0, 4), day.slice(0, 7));
  return [...first.values()];
}

function daysFrom(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

function months(born: string, on: string): number {
  const [by = 0, bm = 0, bd = 0] = born.split("-").map(Number);
  const [y = 0, m = 0, d = 0] = on.split("-").map(Number);
  return (y - by) * 12 + (m - bm) - (d < bd ? 1 : 0);
}

function years(born: string, on: string): number {
  return Math.floor(months(born, on) / 12);
}

function before(month: string): string {
  const [y = 0, m = 0] = month.split("-").map(Number);
  return m === 1 ? `${y - 1}-12` : `${y}-${String(m - 1).padStart(2, "0")}`;
}
