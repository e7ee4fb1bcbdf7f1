import type { DataOf } from "#lib/form/data-of";
import type { Check, Section } from "#lib/form/fields";

/** The symptoms, or the flag alone, as the monthly forms ask it. */
export const TBC_SECTION = {
  title: "Skrining TBC",
  hint: "Jawab gejalanya, atau isi kesimpulannya saja.",
  fold: {
    usual: {
      field: "tbc_risiko",
      value: "TIDAK_BERESIKO",
      again: "Tetap tanpa gejala",
      words: { TIDAK_BERESIKO: "Tanpa gejala", BERESIKO: "Ada gejala" },
    },
  },
  fields: [
    { type: "yesno", code: "tbc_batuk", label: "Batuk terus-menerus", qualifier: "2 minggu atau lebih" },
    { type: "yesno", code: "tbc_demam", label: "Demam", qualifier: "2 minggu atau lebih" },
    {
      type: "yesno",
      code: "tbc_bb_turun",
      label: "Berat badan turun atau tidak naik",
      qualifier: "2 bulan berturut-turut",
    },
    { type: "yesno", code: "tbc_keringat_malam", label: "Berkeringat malam", qualifier: "tanpa kegiatan" },
    { type: "yesno", code: "tbc_lesu", label: "Lesu, kurang aktif" },
    {
      type: "yesno",
      code: "tbc_kontak",
      label: "Kontak erat dengan pasien TBC",
      qualifier: "serumah atau tetangga",
    },
    {
      type: "choice",
      code: "tbc_risiko",
      label: "Kesimpulan",
      qualifier: "bila gejala tidak dicatat satu per satu",
      options: [
        { value: "BERESIKO", label: "Berisiko" },
        { value: "TIDAK_BERESIKO", label: "Tidak berisiko" },
      ],
    },
  ],
} as const satisfies Section;

/** What is said of TBC, at whichever service. */
export type TbcData = DataOf<typeof TBC_SECTION>;

const SYMPTOMS = ["tbc_batuk", "tbc_demam", "tbc_bb_turun", "tbc_keringat_malam", "tbc_lesu"] as const;

/** Contact alone makes nobody a suspect, so it may stand beside "tidak berisiko". */
export const conclusionFitsSymptoms: Check = (data) =>
  data.tbc_risiko === "TIDAK_BERESIKO" && SYMPTOMS.some((code) => data[code] === true)
    ? {
        field: "tbc_risiko",
        message: "Ada gejala yang dijawab ya. Pilih berisiko, atau periksa jawaban gejalanya.",
      }
    : null;
