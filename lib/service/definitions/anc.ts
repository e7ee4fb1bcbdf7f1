import type { Check, FlagsField, Option, ServiceDefinition } from "#lib/service/definition";
import {
  ADULT_WEIGHT,
  BLOOD_GROUP,
  BLOOD_PRESSURE,
  GLUCOSE,
  glucoseHasItsKind,
  HEIGHT,
  HEMOGLOBIN,
  LILA,
  TETANUS_STATUS,
} from "#lib/service/definitions/shared";
import { conclusionFitsSymptoms, TBC_SECTION } from "#lib/service/definitions/tbc";

/** Fundus in cm is read from 20 weeks, the heartbeat from 16 (Permenkes 21/2021). */
export const FUNDUS_FROM_WEEK = 20;
export const HEARTBEAT_FROM_WEEK = 16;

const REACTIVE: readonly Option[] = [
  { value: "NON_REAKTIF", label: "Nonreaktif" },
  { value: "REAKTIF", label: "Reaktif" },
];

/** Boxes of the ministry's kader form, with perdarahan and kejang, which it lacks. */
const DANGER_SIGNS: FlagsField = {
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
};

const scoreHasItsInstrument: Check = ({ skrining_jiwa_skor, skrining_jiwa_alat }) =>
  skrining_jiwa_skor !== undefined && skrining_jiwa_alat === undefined
    ? { field: "skrining_jiwa_alat", message: "Pilih alat skrining jiwanya." }
    : null;

/** The field allows what the longer of the two does, EPDS. */
const HIGHEST_SRQ20 = 20;

const scoreFitsItsInstrument: Check = ({ skrining_jiwa_skor, skrining_jiwa_alat }) =>
  skrining_jiwa_alat === "SRQ20" &&
  typeof skrining_jiwa_skor === "number" &&
  skrining_jiwa_skor > HIGHEST_SRQ20
    ? {
        field: "skrining_jiwa_skor",
        message: `Skor SRQ-20 paling tinggi ${HIGHEST_SRQ20}. Periksa skornya, atau pilih EPDS.`,
      }
    : null;

/** One antenatal contact, 10T and the two T of the doctor. */
export const ANC: ServiceDefinition = {
  kind: "ANC",
  version: 1,
  klaster: "KLASTER_2",
  label: "Kontak ANC",
  forWhom: { sex: "P", openPregnancy: true },
  places: ["PUSKESMAS", "PUSTU", "POSYANDU", "RUMAH", "LAIN"],
  kader: false,
  sections: [
    {
      title: "Pemeriksa",
      fields: [
        {
          type: "choice",
          code: "petugas",
          label: "Pemeriksa",
          required: true,
          prefilled: true,
          options: [
            { value: "BIDAN", label: "Bidan" },
            { value: "DOKTER", label: "Dokter" },
            { value: "PERAWAT", label: "Perawat" },
          ],
        },
      ],
    },
    { title: "Keluhan atau tanda bahaya", fields: [DANGER_SIGNS] },
    {
      title: "Jatuh tempo hari ini",
      fields: [
        {
          ...ADULT_WEIGHT,
          usual: {
            per: "month",
            atMost: 6,
            ask: [-3, 6],
            words: "Kenaikan yang lazim dalam sebulan 0–4 kg.",
          },
        },
        BLOOD_PRESSURE,
        LILA,
        { ...HEIGHT, qualifier: "pada kontak pertama", known: "SEUMUR_HIDUP" },
        {
          type: "number",
          code: "tfu_cm",
          label: "Tinggi fundus",
          unit: "cm",
          min: 5,
          max: 50,
          decimals: 1,
          fromWeek: FUNDUS_FROM_WEEK,
          usual: {
            per: "month",
            atMost: 8,
            ask: [-2, 8],
            words: "Kenaikan yang lazim dalam sebulan 3–5 cm.",
          },
        },
        {
          type: "number",
          code: "djj",
          label: "Denyut jantung janin",
          unit: "/menit",
          min: 50,
          max: 240,
          decimals: 0,
          fromWeek: HEARTBEAT_FROM_WEEK,
        },
        {
          type: "choice",
          code: "presentasi",
          label: "Presentasi janin",
          fromWeek: HEARTBEAT_FROM_WEEK,
          options: [
            { value: "KEPALA", label: "Kepala" },
            { value: "SUNGSANG", label: "Sungsang" },
            { value: "LINTANG", label: "Lintang" },
            { value: "BELUM", label: "Belum dapat ditentukan" },
          ],
        },
        {
          type: "number",
          code: "ttd_diberikan",
          label: "TTD diberikan",
          qualifier: "hari ini",
          unit: "tablet",
          min: 0,
          max: 180,
          decimals: 0,
        },
        { ...TETANUS_STATUS, known: "KEHAMILAN" },
        { type: "yesno", code: "td_diberikan", label: "Imunisasi Td diberikan", qualifier: "hari ini" },
        { type: "yesno", code: "konseling", label: "Temu wicara (konseling)" },
        { type: "yesno", code: "p4k", label: "P4K", qualifier: "rencana persalinan" },
      ],
    },
    {
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
    },
    {
      title: "USG oleh dokter",
      fold: { dueIn: [1, 3] },
      fields: [
        { type: "yesno", code: "usg", label: "USG oleh dokter" },
        { type: "text", code: "usg_hasil", label: "Hasil USG", maxLength: 300 },
        {
          type: "number",
          code: "janin_jumlah",
          label: "Jumlah janin",
          unit: "janin",
          min: 1,
          max: 5,
          decimals: 0,
        },
      ],
    },
    {
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
    },
    TBC_SECTION,
    {
      title: "Tata laksana dan catatan lain",
      fold: {},
      fields: [
        { type: "text", code: "tata_laksana", label: "Tata laksana", maxLength: 500 },
        { type: "text", code: "rujuk_ke", label: "Dirujuk ke", maxLength: 120 },
        {
          type: "number",
          code: "ttd_diminum",
          label: "TTD diminum",
          qualifier: "sejak kontak lalu",
          unit: "tablet",
          min: 0,
          max: 180,
          decimals: 0,
        },
        { type: "yesno", code: "ditemukan_masyarakat", label: "Risiko ditemukan kader atau masyarakat" },
      ],
    },
  ],
  summary: [
    { codes: ["uk_minggu"], words: "UK #" },
    { codes: ["bb_kg"], words: "# kg" },
    { codes: ["sistolik", "diastolik"], words: "TD #/#" },
    { codes: ["hb"], words: "Hb #" },
    { codes: ["ttd_diberikan"], words: "TTD #" },
    { codes: ["tanda_bahaya"], words: "# tanda bahaya" },
  ],
  checks: [glucoseHasItsKind, scoreHasItsInstrument, scoreFitsItsInstrument, conclusionFitsSymptoms],
};
