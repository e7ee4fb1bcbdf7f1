/**
 * What a kind of indicator decides, and nothing else decides: everyone who counts, words or draws a number reads its
 * row. A new kind is a row here and, where its arithmetic is new, one function in the table of that column.
 */
export const KINDS = {
  /** People reached from January on, out of the year's sasaran: K4, SPM, skrining. */
  "once-yearly-sasaran": {
    counts: "PEOPLE",
    outOf: "SASARAN",
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
} as const satisfies Record<string, Kind>;

export type Kind = {
  /** Units are nobody: they have no names, and 8 of 9 of them is no small number. */
  counts: "PEOPLE" | "UNITS";
  /** The year's sasaran; another measure; the units of which it was expected. */
  outOf: "SASARAN" | "MEASURE" | "UNITS";
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
  /** Who is missed: those who wait for it; whoever of the others is not counted; nobody who has a name. */
  missed: "WAITING" | "REST" | null;
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
