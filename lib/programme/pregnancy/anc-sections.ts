import type { FlagsField, Option, Section } from "#lib/form/fields";
import { BLOOD_GROUP, GLUCOSE, HEMOGLOBIN } from "#lib/screening/shared-fields";

/** Boxes of the ministry's kader form, with perdarahan and kejang, which it lacks. */
export const DANGER_SIGNS = {
  type: "flags",
  code: "tanda_bahaya",
  label: "Tanda bahaya",
  none: "Tidak ada",
  some: "Ada tanda bahaya",
  required: true,
  options: [
    { value: "perdarahan", label: "Perdarahan dari jalan lahir" },
    { value: "pusing_sakit_kepala_berat_kabur_bengkak", label: "Pusing, sakit kepala berat, kabur, bengkak" },
    { value: "nyeri_perut_hebat", label: "Nyeri perut hebat" },
    { value: "keluar_cairan_jalan_lahir", label: "Keluar cairan jalan lahir" },
    { value: "tidak_ada_gerakan_janin", label: "Janin tidak bergerak" },
    { value: "demam_gt2hari", label: "Demam lebih dari 2 hari" },
    { value: "suhu_ge_37_5", label: "Suhu 37,5 °C atau lebih" },
    { value: "kejang", label: "Kejang" },
    { value: "jantung_berdebar_nyeri_dada", label: "Jantung berdebar, nyeri dada" },
    { value: "sakit_kencing", label: "Sakit saat kencing" },
    { value: "diare_berulang", label: "Diare berulang" },
    { value: "sulit_tidur_cemas", label: "Sulit tidur, cemas berlebihan" },
    { value: "risiko_tbc", label: "Berisiko TBC" },
  ],
} as const satisfies FlagsField;

const REACTIVE = [
  { value: "NON_REAKTIF", label: "Nonreaktif" },
  { value: "REAKTIF", label: "Reaktif" },
] as const satisfies readonly Option[];

/** Due in the first and the last trimester. */
export const LAB_SECTION = {
  title: "Lab trimester ini",
  fold: { dueIn: [1, 3] },
  fields: [
    HEMOGLOBIN,
    {
      type: "choice",
      code: "protein_urin",
      label: "Protein urin",
      options: [
        { value: "NEGATIF", label: "Negatif" },
        { value: "+1", label: "+1" },
        { value: "+2", label: "+2" },
        { value: "+3", label: "+3" },
        { value: "+4", label: "+4" },
      ],
    },
    ...GLUCOSE,
    { ...BLOOD_GROUP, known: "SEUMUR_HIDUP" },
    { type: "choice", code: "hiv", label: "HIV", options: REACTIVE, restricted: true },
    { type: "choice", code: "sifilis", label: "Sifilis", options: REACTIVE, restricted: true },
    { type: "choice", code: "hbsag", label: "HBsAg", options: REACTIVE, known: "KEHAMILAN" },
    {
      type: "choice",
      code: "malaria",
      label: "Malaria",
      qualifier: "daerah endemis",
      options: [
        { value: "NEGATIF", label: "Negatif" },
        { value: "POSITIF", label: "Positif" },
      ],
    },
  ],
} as const satisfies Section;
