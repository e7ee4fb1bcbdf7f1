import type { Check, Section } from "#lib/form/fields";

/** One score of one instrument, in the first and the last trimester. */
export const JIWA_SECTION = {
  title: "Jiwa",
  fold: { dueIn: [1, 3] },
  fields: [
    {
      type: "choice",
      code: "skrining_jiwa_alat",
      label: "Alat skrining jiwa",
      qualifier: "TM1 dan TM3",
      options: [
        { value: "SRQ20", label: "SRQ-20" },
        { value: "EPDS", label: "EPDS" },
      ],
    },
    {
      type: "number",
      code: "skrining_jiwa_skor",
      label: "Skor skrining jiwa",
      unit: "poin",
      min: 0,
      max: 30,
      decimals: 0,
    },
  ],
} as const satisfies Section;

export const scoreHasItsInstrument: Check = ({ skrining_jiwa_skor, skrining_jiwa_alat }) =>
  skrining_jiwa_skor !== undefined && skrining_jiwa_alat === undefined
    ? { field: "skrining_jiwa_alat", message: "Pilih alat skrining jiwanya." }
    : null;

/** The field allows what the longer of the two does, EPDS. */
const HIGHEST_SRQ20 = 20;

export const scoreFitsItsInstrument: Check = ({ skrining_jiwa_skor, skrining_jiwa_alat }) =>
  skrining_jiwa_alat === "SRQ20" &&
  typeof skrining_jiwa_skor === "number" &&
  skrining_jiwa_skor > HIGHEST_SRQ20
    ? {
        field: "skrining_jiwa_skor",
        message: `Skor SRQ-20 paling tinggi ${HIGHEST_SRQ20}. Periksa skornya, atau pilih EPDS.`,
      }
    : null;
