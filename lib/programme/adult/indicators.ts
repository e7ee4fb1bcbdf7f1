import { NAMES, SPM_2019, SPM_2024 } from "#lib/programme/sources";

const SPM06 = {
  code: "SPM06",
  label: "SPM 6 usia produktif",
  title: "SPM 6: pelayanan kesehatan usia produktif",
  meaning: "Orang 15–59 tahun yang diskrining sesuai standar sekali setahun.",
  klaster: "KLASTER_3",
  kind: "once-yearly-sasaran",
  counts: "SPM06",
  waiting: "SPM06_WAITING",
  outOf: { sasaran: "USPRO" },
  people: "orang 15–59 tahun",
  betterWhen: "higher",
  factor: 100,
  defaultTarget: 1000,
  privacy: NAMES,
} as const;

export const INDICATORS = [
  { ...SPM06, since: "2019-01", source: SPM_2019 },
  { ...SPM06, since: "2024-07", source: SPM_2024 },
  {
    code: "PTM02",
    since: "2010-01",
    label: "HT ditemukan",
    title: "Tekanan darah tinggi ditemukan saat skrining",
    meaning:
      "Orang dengan tekanan darah 140/90 atau lebih, dari yang diukur saat skrining. Hasil skrining, bukan diagnosis.",
    klaster: "KLASTER_3",
    kind: "ratio-events",
    counts: "HT_FOUND",
    outOf: { mask: "HT_TESTED" },
    people: "orang diukur tekanan darahnya",
    betterWhen: "neither",
    factor: 100,
    defaultTarget: null,
    source: "Indikator penyakit tidak menular, Kementerian Kesehatan",
    privacy: NAMES,
  },
] as const;
