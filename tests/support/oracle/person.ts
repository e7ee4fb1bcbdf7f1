/** What the oracle knows of somebody: the rows as they were recorded, and nothing that was counted from them. */
export type OraclePerson = {
  sex: "L" | "P";
  born: string;
  died: string | null;
  /** From that month on, the earliest first; null = outside. */
  homes: { since: string; home: string | null }[];
  /** Days of leaving the kabupaten and not being back in that month. */
  left: string[];
  pregnancies: OraclePregnancy[];
  /** The oldest first, those of one day in the order in which they were recorded. */
  records: OracleRecord[];
};

export type OraclePregnancy = {
  id: string;
  hpht: string;
  known: string;
  ended: { on: string; lost: boolean } | null;
};

export type OracleRecord = {
  kind: string;
  on: string;
  pregnancy: string | null;
  data: Record<string, unknown>;
  /** Only what is computed once, at saving: the z-scores of a weighing and the age that they were told for. */
  derived: Record<string, unknown>;
};

/** Does this person count in that month ("2026-03")? */
export type Counts = (person: OraclePerson, month: string) => boolean;

/** Alive, and not gone, at the end of the month: whoever is not waits for nothing. */
export function isThereAtTheEnd({ died, left }: OraclePerson, month: string): boolean {
  if (died !== null && died.slice(0, 7) <= month) return false;
  return !left.some((day) => day.slice(0, 7) === month);
}

/** The first record of the month's year for which it holds is one of that month. */
export function isFirstOfTheYearIn(
  month: string,
  records: readonly OracleRecord[],
  holds: (record: OracleRecord) => boolean,
): boolean {
  for (const record of records) {
    if (record.on.slice(0, 4) !== month.slice(0, 4) || !holds(record)) continue;
    return record.on.slice(0, 7) === month;
  }
  return false;
}

export function isBelow(value: unknown, limit: number): boolean {
  return typeof value === "number" && value < limit;
}

export function isAtLeast(value: unknown, limit: number): boolean {
  return typeof value === "number" && value >= limit;
}

/** 140/90: the upper or the lower one reaches it, and both were taken. */
export function isHighPressure({ sistolik, diastolik }: Record<string, unknown>): boolean {
  if (typeof sistolik !== "number" || typeof diastolik !== "number") return false;
  return sistolik >= 140 || diastolik >= 90;
}
