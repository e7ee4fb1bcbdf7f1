import { fullYears, lastDayOf } from "#tests/support/oracle/calendar";
import { homeIn } from "#tests/support/oracle/home";
import { type Counts, isFirstOfTheYearIn, type OracleRecord } from "#tests/support/oracle/person";

export const OF_EVERYBODY = {
  TBC_SCREENED: (person, month) => isFirstOfTheYearIn(month, person.records, (one) => tbcTold(one) !== null),
  TBC_SUSPECT: (person, month) => isFirstOfTheYearIn(month, person.records, (one) => tbcTold(one) === true),
  DILAYANI_2: served("TIMBANG", "HAMIL", "ANC", "SKRINING_REMAJA"),
  DILAYANI_3: served("SKRINING_DEWASA", "SKRINING_LANSIA"),
  DILAYANI_4: (person, month) =>
    person.records.some((one) => one.on.slice(0, 7) === month && tbcTold(one) !== null),
  PENDUDUK_0_4: aged(0, 4),
  PENDUDUK_5_9: aged(5, 9),
  PENDUDUK_10_14: aged(10, 14),
  PENDUDUK_15_19: aged(15, 19),
  PENDUDUK_20_24: aged(20, 24),
  PENDUDUK_25_29: aged(25, 29),
  PENDUDUK_30_34: aged(30, 34),
  PENDUDUK_35_39: aged(35, 39),
  PENDUDUK_40_44: aged(40, 44),
  PENDUDUK_45_49: aged(45, 49),
  PENDUDUK_50_54: aged(50, 54),
  PENDUDUK_55_59: aged(55, 59),
  PENDUDUK_60_64: aged(60, 64),
  PENDUDUK_65_69: aged(65, 69),
  PENDUDUK_70_74: aged(70, 74),
  PENDUDUK_75_79: aged(75, 79),
  PENDUDUK_80: aged(80, 200),
} as const satisfies Record<string, Counts>;

/** Lives here in that month, and is so old on its last day, or on that of death. */
function aged(from: number, to: number): Counts {
  return ({ born, died, ...person }, month) => {
    if (born.slice(0, 7) > month || homeIn({ died, ...person }, month) === null) return false;
    const years = fullYears(born, died?.slice(0, 7) === month ? died : lastDayOf(month));
    return years >= from && years <= to;
  };
}

function served(...kinds: string[]): Counts {
  return (person, month) =>
    person.records.some(({ kind, on }) => kinds.includes(kind) && on.slice(0, 7) === month);
}

const SYMPTOMS = ["tbc_batuk", "tbc_demam", "tbc_bb_turun", "tbc_keringat_malam", "tbc_lesu"];

/** Suspected or not; null where nobody asked. The symptoms decide where they were asked, else the flag of the form. */
function tbcTold({ data }: OracleRecord): boolean | null {
  const asked = SYMPTOMS.filter((symptom) => typeof data[symptom] === "boolean");
  if (asked.length > 0) return asked.some((symptom) => data[symptom] === true);
  return typeof data.tbc_risiko === "string" ? data.tbc_risiko === "BERESIKO" : null;
}
