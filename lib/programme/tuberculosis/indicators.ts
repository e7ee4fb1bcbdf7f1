import { ILP, NAMES } from "#lib/programme/sources";

export const INDICATORS = [
  {
    // Before TB01, whose denominator (the yearly number of suspects to examine) is not kept here.
    code: "TB00",
    since: "2023-01",
    label: "Terduga TBC",
    title: "Terduga TBC di antara yang diskrining",
    meaning:
      "Orang terduga TBC menurut pertanyaan skrining, dari yang ditanya. Langkah sebelum pemeriksaan terduga (SPM 11). Hasil skrining, bukan diagnosis.",
    klaster: "KLASTER_4",
    kind: "ratio-events",
    counts: "TBC_SUSPECT",
    outOf: { mask: "TBC_SCREENED" },
    people: "orang diskrining TBC",
    betterWhen: "neither",
    factor: 100,
    defaultTarget: null,
    source: `${ILP}; kode TB00 dari aplikasi ini`,
    privacy: NAMES,
  },
] as const;
