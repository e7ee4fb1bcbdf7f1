import { NAMES, SPM_2019, SPM_2024 } from "#lib/programme/sources";

const SPM07 = {
  code: "SPM07",
  label: "SPM 7 usia lanjut",
  title: "SPM 7: pelayanan kesehatan usia lanjut",
  meaning: "Warga 60 tahun ke atas yang diskrining sesuai standar sekali setahun.",
  klaster: "KLASTER_3",
  kind: "once-yearly-sasaran",
  counts: "SPM07",
  waiting: "SPM07_WAITING",
  outOf: { sasaran: "LANSIA" },
  people: "lansia",
  betterWhen: "higher",
  factor: 100,
  defaultTarget: 1000,
  privacy: NAMES,
} as const;

export const INDICATORS = [
  { ...SPM07, since: "2019-01", source: SPM_2019 },
  { ...SPM07, since: "2024-07", source: SPM_2024 },
  {
    code: "LAN02",
    since: "2010-01",
    label: "Lansia mandiri",
    title: "Lansia mandiri menurut AKS",
    meaning: "Lansia dengan skor AKS 20, dari lansia yang dinilai dalam 12 bulan terakhir.",
    klaster: "KLASTER_3",
    kind: "ratio-state",
    counts: "MANDIRI",
    outOf: { mask: "AKS_KNOWN" },
    people: "lansia dinilai AKS",
    betterWhen: "higher",
    factor: 100,
    defaultTarget: null,
    source: "Indikator kesehatan lanjut usia, Kementerian Kesehatan",
    privacy: NAMES,
  },
] as const;
