/**
 * Counts the best known measures straight from the records, by another road than lib/measure and without any of its
 * code: plain loops over days, from the regulation's words. Used to judge the tallies.
 */
export type OracleRecord = {
  kind: string;
  on: string;
  pregnancy: string | null;
  data: Record<string, unknown>;
};
export type OraclePerson = {
  sex: string;
  born: string;
  died: string | null;
  /** From that month on; null = outside. */
  homes: { since: string; home: string | null }[];
  pregnancies: { id: string; hpht: string }[];
  records: OracleRecord[];
};

export const ORACLE_CODES = ["K1", "K4", "K6", "D", "N", "TWO_T", "HT_FOUND", "SPM06"] as const;
export type OracleCode = (typeof ORACLE_CODES)[number];

/** "home|code|2026-03" -> people. */
export type OracleCounts = Map<string, number>;

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
  SPM06: (person) => screenedAdults(person),
};

type ContactDay = { on: string; week: number; doctor: boolean };

function contactDays(person: OraclePerson, pregnancy: { id: string; hpht: string }): ContactDay[] {
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

function weighings(person: OraclePerson): { month: string; on: string; gram: number }[] {
  const byMonth = new Map<string, { month: string; on: string; gram: number }>();
  for (const { kind, on, data } of [...person.records].sort((a, b) => a.on.localeCompare(b.on))) {
    if (kind !== "TIMBANG" || typeof data.bb_kg !== "number" || months(person.born, on) >= 60) continue;
    byMonth.set(on.slice(0, 7), { month: on.slice(0, 7), on, gram: Math.round(data.bb_kg * 1000) });
  }
  return [...byMonth.values()];
}

const KBM = [0, 800, 900, 800, 600, 500, 400, 300, 300, 300, 300];

function verdicts(person: OraclePerson): { month: string; verdict: "N" | "T" }[] {
  const list = weighings(person);
  return list.flatMap((now) => {
    const last = list.find(({ month }) => month === before(now.month));
    const age = months(person.born, now.on);
    if (!last || daysFrom(last.on, now.on) < 15 || age < 1) return [];
    const needed = KBM[age] ?? 200;
    return [{ month: now.month, verdict: now.gram - last.gram >= needed ? ("N" as const) : ("T" as const) }];
  });
}

function screenedAdults(person: OraclePerson): string[] {
  const done: string[] = [];
  const sorted = [...person.records].sort((a, b) => a.on.localeCompare(b.on));
  for (const year of new Set(sorted.map(({ on }) => on.slice(0, 4)))) {
    const filled: Record<string, Set<string>> = {};
    const day = sorted.find(({ kind, on, data }) => {
      const age = years(person.born, on);
      if (on.slice(0, 4) !== year || age < 15 || age > 59) return false;
      if (kind !== "SKRINING_DEWASA" && kind !== "SKRINING_REMAJA") return false;
      filled[kind] ??= new Set();
      const has = filled[kind];
      for (const [code, value] of Object.entries(data)) if (value !== undefined) has.add(code);
      const body = (has.has("bb_kg") && has.has("tb_cm")) || has.has("lp_cm");
      return body && ["sistolik", "diastolik", "gula_darah", "merokok"].every((code) => has.has(code));
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
