/**
 * What a kind of indicator decides, and nothing else decides: everyone who counts, words or draws a number reads its
 * row. A new kind is a row here and, where its arithmetic is new, one function in the table of that column.
 */
export const KINDS = {
  /** People reached from January on, out of the year's sasaran: K4, SPM, skrining. */
  "once-yearly-sasaran": {
    counts: "PEOPLE",
    outOf: "SASARAN",
    sides: "AS_COUNTED",
    bases: ["PROYEKSI", "RIIL"],
    span: "SINCE_JANUARY",
    toldUntil: true,
    target: "GROWS",
    trend: "HEADS",
    months: "HEADS",
    comparesYears: false,
    silence: "UNKNOWN",
    recordedBy: ["counts"],
    missed: "WAITING",
    below: "DESA",
  },
  /** Events of January on, out of events: anemia of those tested. */
  "ratio-events": {
    counts: "PEOPLE",
    outOf: "MEASURE",
    sides: "AS_COUNTED",
    bases: ["RIIL"],
    span: "SINCE_JANUARY",
    toldUntil: true,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: false,
    silence: "UNKNOWN",
    recordedBy: ["counts", "outOf"],
    missed: "REST",
    below: "HOMES",
  },
  /** Both of the month shown: D/S, N/D', stunting. */
  "ratio-monthly": {
    counts: "PEOPLE",
    outOf: "MEASURE",
    sides: "AS_COUNTED",
    bases: ["RIIL"],
    span: "OWN_MONTH",
    toldUntil: false,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: true,
    silence: "UNKNOWN",
    recordedBy: ["counts"],
    missed: "REST",
    below: "HOMES",
  },
  /** A state that lasts until the next answer: K/S, mandiri. */
  "ratio-state": {
    counts: "PEOPLE",
    outOf: "MEASURE",
    sides: "AS_COUNTED",
    bases: ["RIIL"],
    span: "OWN_MONTH",
    toldUntil: true,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: true,
    silence: "GOES_ON",
    recordedBy: [],
    missed: "REST",
    below: "HOMES",
  },
  /** Units that reported, out of the units that had to. */
  reports: {
    counts: "UNITS",
    outOf: "UNITS",
    sides: "UNITS_REPORTED",
    bases: ["RIIL"],
    span: "OWN_MONTH",
    toldUntil: false,
    target: "WHOLE",
    trend: "EXACT_SHARES",
    months: "SHARES",
    comparesYears: true,
    silence: "COUNTED",
    recordedBy: [],
    missed: null,
    below: "OTHER_UNITS",
  },
  /** A state of the month out of the year's sasaran, never summed: KB aktif, SPM 8. */
  "month-over-sasaran": {
    counts: "PEOPLE",
    outOf: "SASARAN",
    sides: "AS_COUNTED",
    bases: ["PROYEKSI"],
    span: "OWN_MONTH",
    toldUntil: false,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: false,
    silence: "GOES_ON",
    recordedBy: [],
    missed: "WAITING",
    below: "DESA",
  },
  /** So many times a year: until November those who are di jalur, in December those who got there. */
  "on-track": {
    counts: "PEOPLE",
    outOf: "SASARAN",
    sides: "ON_TRACK",
    bases: ["PROYEKSI", "RIIL"],
    span: "OWN_MONTH",
    toldUntil: true,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: false,
    silence: "GOES_ON",
    recordedBy: [],
    missed: "WAITING",
    below: "DESA",
  },
  /** The last campaign stands until the next: vitamin A of February and August. */
  campaign: {
    counts: "PEOPLE",
    outOf: "MEASURE",
    sides: "CARRIED",
    bases: ["RIIL"],
    span: "OWN_MONTH",
    toldUntil: false,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: true,
    silence: "GOES_ON",
    recordedBy: ["counts"],
    missed: "REST",
    below: "HOMES",
  },
  /** Results stand in the month in which the course began, on both sides: TBC. */
  cohort: {
    counts: "PEOPLE",
    outOf: "MEASURE",
    sides: "AS_COUNTED",
    bases: ["RIIL"],
    span: "SINCE_JANUARY",
    toldUntil: true,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: false,
    silence: "UNKNOWN",
    recordedBy: ["outOf"],
    missed: "REST",
    below: "HOMES",
  },
  /** (first - last) / first: 40 - 37 are three, and nobody's names; who is late for the last is counted by itself. */
  "drop-out": {
    counts: "PEOPLE",
    outOf: "MEASURE",
    sides: "LOST",
    bases: ["RIIL"],
    span: "SINCE_JANUARY",
    toldUntil: true,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: false,
    silence: "UNKNOWN",
    recordedBy: ["counts"],
    missed: "BESIDE",
    below: "HOMES",
  },
  /** Desa that reached their share of the sasaran, before December so many twelfths of it: UCI. It opens into desa. */
  "units-reached": {
    counts: "UNITS",
    outOf: "UNITS",
    sides: "UNITS_REACHED",
    bases: ["PROYEKSI"],
    span: "OWN_MONTH",
    toldUntil: true,
    target: "WHOLE",
    trend: "EXACT_SHARES",
    months: "SHARES",
    comparesYears: false,
    silence: "GOES_ON",
    recordedBy: [],
    missed: null,
    below: "DESA",
  },
  /** What is told without names since January, out of the year's sasaran. */
  "facts-yearly-sasaran": {
    counts: "PEOPLE",
    outOf: "SASARAN",
    sides: "AS_TOLD",
    bases: ["PROYEKSI"],
    span: "SINCE_JANUARY",
    toldUntil: true,
    target: "GROWS",
    trend: "HEADS",
    months: "HEADS",
    comparesYears: false,
    silence: "UNKNOWN",
    recordedBy: [],
    missed: null,
    below: "DESA",
  },
  /** Of what is told of a month one part out of another: open days of those planned. Nobody is among them. */
  "ratio-facts": {
    counts: "UNITS",
    outOf: "FACT",
    sides: "AS_TOLD",
    bases: ["RIIL"],
    span: "OWN_MONTH",
    toldUntil: false,
    target: "WHOLE",
    trend: "SHOWN_SHARES",
    months: "SHARES",
    comparesYears: true,
    silence: "UNKNOWN",
    recordedBy: [],
    missed: null,
    below: "DESA",
  },
} as const satisfies Record<string, Kind>;

export type Kind = {
  /** Units are nobody: they have no names, and 8 of 9 of them is no small number. */
  counts: "PEOPLE" | "UNITS";
  /** The year's sasaran; another measure; another fact; the units of which it was expected. */
  outOf: "SASARAN" | "MEASURE" | "FACT" | "UNITS";
  /** How twelve counts of each side are made of what a unit counted. */
  sides: "AS_COUNTED" | "ON_TRACK" | "CARRIED" | "LOST" | "UNITS_REPORTED" | "UNITS_REACHED" | "AS_TOLD";
  /** Against which sasaran it may be read, the usual one first; with one there is no switch. */
  bases: readonly [Basis, ...Basis[]];
  /** Which months make the number of a month. */
  span: "SINCE_JANUARY" | "OWN_MONTH";
  /** Told "s.d. Oktober"; else "Oktober". */
  toldUntil: boolean;
  /** By twelfths towards December, or the same in every month. */
  target: "GROWS" | "WHOLE";
  /** What of two months is compared: heads, shares as they are shown, shares to the last digit. */
  trend: "HEADS" | "SHOWN_SHARES" | "EXACT_SHARES";
  /** How a year is drawn: bars of people over a monthly minimum, or a line of shares against the target. */
  months: "HEADS" | "SHARES";
  /** January is held against December. */
  comparesYears: boolean;
  /** A month without a record: nothing is known of it; it is what is counted; what was goes on. */
  silence: "UNKNOWN" | "COUNTED" | "GOES_ON";
  /** Whose count proves a record in that month, beside DILAYANI. */
  recordedBy: readonly ("counts" | "outOf")[];
  /**
   * Who is missed: those who wait for it, or of a group must be di jalur and are not; whoever of the others is not counted; others, who are counted beside it and
   * by themselves; nobody who has a name.
   */
  missed: "WAITING" | "REST" | "BESIDE" | null;
  /** Down to where its parts add up to it: sasaran ends at the desa; below it other units report. */
  below: "DESA" | "HOMES" | "OTHER_UNITS";
};

export type Basis = "PROYEKSI" | "RIIL";

export type KindName = keyof typeof KINDS;

/** The kinds whose row has this in that column. */
export type KindsWith<Column extends keyof Kind, Cell> = {
  [Name in KindName]: (typeof KINDS)[Name][Column] extends Cell ? Name : never;
}[KindName];

export function kindOf({ kind }: { kind: KindName }): Kind {
  return KINDS[kind];
}
