import { type Counts, isFirstOfTheYearIn, type OracleRecord } from "#tests/support/oracle/person";

export const OF_EVERYBODY = {
  TBC_SCREENED: (person, month) => isFirstOfTheYearIn(month, person.records, (one) => tbcTold(one) !== null),
  TBC_SUSPECT: (person, month) => isFirstOfTheYearIn(month, person.records, (one) => tbcTold(one) === true),
  DILAYANI_2: served("TIMBANG", "HAMIL", "ANC", "SKRINING_REMAJA"),
  DILAYANI_3: served("SKRINING_DEWASA", "SKRINING_LANSIA"),
  DILAYANI_4: (person, month) =>
    person.records.some((one) => one.on.slice(0, 7) === month && tbcTold(one) !== null),
} as const satisfies Record<string, Counts>;

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
