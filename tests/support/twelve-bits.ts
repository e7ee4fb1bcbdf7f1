import { NO_MONTH } from "#lib/mask/mask";
import { CATALOGUE } from "#lib/measure/catalogue";
import { maskOf } from "#lib/measure/masks";
import { personYearsOf } from "#lib/measure/person-year";
import { MASK_CODES, type MaskCode } from "#lib/measure/slots";
import type { Day } from "#lib/period/day";
import type { Year } from "#lib/period/month";
import type { History, RecordHistory } from "#lib/service/history";

/** Somebody who has lived at one posyandu since birth and of whom nothing else is known. */
export function historyOf(bornOn: Day, more: Partial<History> = {}): History {
  return {
    personId: "orang",
    sex: "P",
    bornOn,
    diedOn: null,
    residences: [{ since: "1900-01", homeId: "kenanga" }],
    pregnancies: [],
    records: [],
    ...more,
  };
}

type RecordInput = { data?: RecordHistory["data"]; derived?: RecordHistory["derived"]; pregnancyId?: string };

export function recordOf(
  kind: string,
  servedOn: Day,
  { data = {}, derived = {}, pregnancyId }: RecordInput = {},
): RecordHistory {
  const id = `${kind} ${servedOn}`;
  return { id, kind, servedOn, data, derived, pregnancyId: pregnancyId ?? null };
}

/** The months of the year that count somewhere, "..xx........" from January to December. */
export function twelve<Code extends string = MaskCode>(
  history: History,
  code: Code,
  year: Year,
  catalogue = CATALOGUE,
): string {
  const [row] = personYearsOf(history, [year], catalogue);
  const mask = row ? maskOf(row.masks, catalogue.slotsOf(code)) : NO_MONTH;
  return Array.from({ length: 12 }, (_, index) =>
    mask & (1 << index) && row?.homes[index] ? "x" : ".",
  ).join("");
}

/** The masks of these years, as one text for each code. */
export function masksOf(history: History, years: readonly Year[]): Map<MaskCode, string> {
  const rows = personYearsOf(history, years);
  return new Map(
    MASK_CODES.map((code) => [
      code,
      rows.map(({ masks }) => maskOf(masks, CATALOGUE.slotsOf(code))).join(" "),
    ]),
  );
}

/** How many of these people count in that month. */
export function countIn(people: readonly History[], code: MaskCode, [year, month]: [Year, number]): number {
  return people.filter((history) => twelve(history, code, year)[month - 1] === "x").length;
}
