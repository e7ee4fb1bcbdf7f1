import { daysFrom, fullMonths, monthBefore } from "#tests/support/oracle/calendar";
import type { Counts, OraclePerson, OracleRecord } from "#tests/support/oracle/person";

export const OF_CHILDREN = {
  BALITA_S: isMonthOfS,
  PUNYA_KIA: (person, month) => {
    if (!isMonthOfS(person, month)) return false;
    let last = false;
    for (const visit of person.records)
      if (
        isVisit(person, visit) &&
        visit.on.slice(0, 7) <= month &&
        typeof visit.data.punya_kia === "boolean"
      )
        last = visit.data.punya_kia;
    return last;
  },
  D: (person, month) => visitsIn(person, month).some(({ data }) => typeof data.bb_kg === "number"),
  N: (person, month) => verdictIn(person, month) === "N",
  JUDGED: (person, month) => verdictIn(person, month) !== null,
  TWO_T: (person, month) => verdictIn(person, month) === "T" && verdictIn(person, monthBefore(month)) === "T",
  BGM: (person, month) => (zIn(person, month, "bbu") ?? 0) < -3,
  BBU_VALID: (person, month) => zIn(person, month, "bbu") !== null,
  UNDERWEIGHT: (person, month) => (zIn(person, month, "bbu") ?? 0) < -2,
  TBU_VALID: (person, month) => zIn(person, month, "tbu") !== null,
  STUNTING: (person, month) => (zIn(person, month, "tbu") ?? 0) < -2,
  TBU_AGAIN: (person, month) => zIn(person, month, "tbu") !== null && lastBefore(person, month) !== null,
  STUNTING_NEW: (person, month) =>
    (zIn(person, month, "tbu") ?? 0) < -2 && (lastBefore(person, month) ?? -9) >= -2,
  BBTB_VALID: (person, month) => zIn(person, month, "bbtb") !== null,
  WASTING: (person, month) => (zIn(person, month, "bbtb") ?? 0) < -2,
} as const satisfies Record<string, Counts>;

/** Born by its end, and younger than 60 months on its first. */
function isMonthOfS({ born }: OraclePerson, month: string): boolean {
  return born.slice(0, 7) <= month && fullMonths(born, `${month}-01`) < 60;
}

function isVisit(person: OraclePerson, { kind, on }: OracleRecord): boolean {
  return kind === "TIMBANG" && on >= person.born && isMonthOfS(person, on.slice(0, 7));
}

function visitsIn(person: OraclePerson, month: string): OracleRecord[] {
  return person.records.filter((record) => record.on.slice(0, 7) === month && isVisit(person, record));
}

/** Of the last valid measurement of the month, below 60 full months; oedema hides weight, and counts as far below. */
function zIn(person: OraclePerson, month: string, index: "bbu" | "tbu" | "bbtb"): number | null {
  let last: number | null = null;
  for (const { on, data, derived } of visitsIn(person, month)) {
    if (fullMonths(person.born, on) >= 60) continue;
    const z = derived[index];
    if (index !== "tbu" && data.edema === true) last = -9;
    else if (typeof z === "number") last = z;
  }
  return last;
}

/** The TB/U of the last month before it that has one, back to the birth. */
function lastBefore(person: OraclePerson, month: string): number | null {
  for (let before = monthBefore(month); before >= person.born.slice(0, 7); before = monthBefore(before)) {
    const z = zIn(person, before, "tbu");
    if (z !== null) return z;
  }
  return null;
}

type Weighed = { on: string; gram: number; mistake: boolean };

/** The last of the month; one outside WHO's flags only where there is no other. */
function weighedIn(person: OraclePerson, month: string): Weighed | null {
  let last: Weighed | null = null;
  for (const { on, data, derived } of visitsIn(person, month)) {
    if (typeof data.bb_kg !== "number") continue;
    const told = typeof derived.umur_hari === "number" && derived.umur_hari < 60 * 30.4375;
    const mistake = told && derived.bbu === undefined && data.edema !== true;
    if (mistake && last && !last.mistake) continue;
    last = { on, gram: Math.round(data.bb_kg * 1000), mistake };
  }
  return last;
}

/** Kenaikan berat minimal by full months, from the first on; 200 g after the row ends. */
const KBM = {
  L: [0, 800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300],
  P: [0, 800, 900, 800, 600, 500, 400, 300, 300, 300, 300],
} as const;

function verdictIn(person: OraclePerson, month: string): "N" | "T" | null {
  const now = weighedIn(person, month);
  const last = now && weighedIn(person, monthBefore(month));
  if (!now || !last || now.mistake || last.mistake || daysFrom(last.on, now.on) < 15) return null;
  const age = fullMonths(person.born, now.on);
  if (age < 1 || age > 60) return null;
  return now.gram - last.gram >= (KBM[person.sex][age] ?? 200) ? "N" : "T";
}
