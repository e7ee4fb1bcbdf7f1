import { fullYears, lastDayOf, monthsFrom } from "#tests/support/oracle/calendar";
import {
  type Counts,
  isBelow,
  isFirstOfTheYearIn,
  isHighPressure,
  isThereAtTheEnd,
  type OraclePerson,
  type OracleRecord,
} from "#tests/support/oracle/person";

const AGES = {
  REMAJA: [7, 17],
  SPM05: [7, 15],
  SPM06: [15, 59],
  SPM07: [60, 200],
} as const;
type Yearly = keyof typeof AGES;

export const OF_THE_SCREENED = {
  REMAJA_SCREENED: screened("REMAJA"),
  REMAJA_SCREENED_WAITING: owed("REMAJA", ["REMAJA"]),
  SPM05: screened("SPM05"),
  SPM05_WAITING: owed("SPM05", ["SPM05"]),
  SPM06: screened("SPM06"),
  SPM06_WAITING: owed("SPM06", ["SPM06", "SPM07"]),
  SPM07: screened("SPM07"),
  SPM07_WAITING: owed("SPM07", ["SPM06", "SPM07"]),
  REMATRI_HB_TESTED: (person, month) =>
    isFirstOfTheYearIn(month, person.records, (one) => isRematriWithHb(person, one)),
  REMATRI_ANEMIA: (person, month) =>
    isFirstOfTheYearIn(
      month,
      person.records,
      (one) => isRematriWithHb(person, one) && isBelow(one.data.hb, 12),
    ),
  HT_TESTED: (person, month) =>
    isFirstOfTheYearIn(month, person.records, (one) => isAdultWithPressure(person, one)),
  HT_FOUND: (person, month) =>
    isFirstOfTheYearIn(
      month,
      person.records,
      (one) => isAdultWithPressure(person, one) && isHighPressure(one.data),
    ),
  AKS_KNOWN: (person, month) => aksAt(person, month) !== null,
  MANDIRI: (person, month) => aksAt(person, month) === 20,
} as const satisfies Record<string, Counts>;

function screened(group: Yearly): Counts {
  return (person, month) => monthScreened(person, group, month.slice(0, 4)) === month;
}

/** Of the age on the last day of the month, and nothing that counts in the chain done from January to the month. */
function owed(group: Yearly, chain: readonly Yearly[]): Counts {
  return (person, month) => {
    if (!isThereAtTheEnd(person, month) || !isOfAge(person, lastDayOf(month), group)) return false;
    for (const link of chain) {
      const done = monthScreened(person, link, month.slice(0, 4));
      if (done !== null && done <= month) return false;
    }
    return true;
  };
}

function isOfAge({ born }: OraclePerson, on: string, group: Yearly): boolean {
  const age = fullYears(born, on);
  return age >= AGES[group][0] && age <= AGES[group][1];
}

/** The month of the record that completes it. Forms of one kind and year, each filled at the age of the group, go together. */
function monthScreened(person: OraclePerson, group: Yearly, year: string): string | null {
  const filled: Record<string, Set<string>> = {};
  for (const { kind, on, data } of person.records) {
    if (on.slice(0, 4) !== year || !FORMS[group].includes(kind) || !isOfAge(person, on, group)) continue;
    filled[kind] ??= new Set();
    const has = filled[kind];
    for (const [field, value] of Object.entries(data)) if (value !== undefined) has.add(field);
    if (IS_WHOLE[group]((...fields) => fields.every((field) => has.has(field)))) return on.slice(0, 7);
  }
  return null;
}

const FORMS: Record<Yearly, readonly string[]> = {
  REMAJA: ["SKRINING_REMAJA"],
  SPM05: ["SKRINING_REMAJA"],
  SPM06: ["SKRINING_DEWASA", "SKRINING_REMAJA"],
  SPM07: ["SKRINING_LANSIA"],
};

type Has = (...fields: string[]) => boolean;

const isPupilWhole = (has: Has) => has("bb_kg", "tb_cm", "sistolik", "diastolik", "mata", "telinga", "gigi");

const IS_WHOLE: Record<Yearly, (has: Has) => boolean> = {
  REMAJA: isPupilWhole,
  SPM05: isPupilWhole,
  SPM06: (has) =>
    (has("bb_kg", "tb_cm") || has("lp_cm")) && has("sistolik", "diastolik", "gula_darah", "merokok"),
  SPM07: (has) =>
    has("sistolik", "diastolik", "gula_darah", ...AKS) &&
    SKILAS.every((domain) => domain.some((field) => has(field))),
};

const AKS = ["bab", "bak", "diri", "wc", "makan", "pindah", "jalan", "pakaian", "tangga", "mandi"].map(
  (item) => `aks_${item}`,
);

/** Kognitif, mobilitas, malnutrisi, penglihatan, pendengaran, depresi. */
const SKILAS = [
  ["tanggal_salah", "lokasi_salah", "ulang_3_kata_salah"],
  ["berdiri_kursi_gagal"],
  ["bb_turun", "nafsu_makan_turun", "lila_lt_21"],
  ["keluhan_buram", "hitung_jari_gagal"],
  ["tes_bisik_gagal"],
  ["sedih_2mgg", "kurang_minat_2mgg"],
].map((domain) => domain.map((item) => `skilas_${item}`));

function isRematriWithHb({ sex, born }: OraclePerson, { kind, on, data }: OracleRecord): boolean {
  const age = fullYears(born, on);
  return kind === "SKRINING_REMAJA" && sex === "P" && age >= 12 && age <= 17 && typeof data.hb === "number";
}

function isAdultWithPressure({ born }: OraclePerson, { kind, on, data }: OracleRecord): boolean {
  if (!kind.startsWith("SKRINING_") || fullYears(born, on) < 15) return false;
  return typeof data.sistolik === "number" && typeof data.diastolik === "number";
}

/** The sum of the last ten answers of a lansia, if they are of the past twelve months, this one included. */
function aksAt(person: OraclePerson, month: string): number | null {
  let last: { month: string; score: number } | null = null;
  for (const { kind, on, data } of person.records) {
    if (kind !== "SKRINING_LANSIA" || on.slice(0, 7) > month || fullYears(person.born, on) < 60) continue;
    const scores = AKS.map((field) => data[field]).filter((score) => typeof score === "number");
    if (scores.length < AKS.length) continue;
    last = { month: on.slice(0, 7), score: scores.reduce((sum, score) => sum + score, 0) };
  }
  return last && monthsFrom(last.month, month) < 12 ? last.score : null;
}
