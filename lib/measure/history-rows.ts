import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import { isHphtEstimated } from "#lib/pregnancy/estimated-hpht";
import { inSuccession } from "#lib/pregnancy/uk";
import { beginsPregnancy } from "#lib/programme/catalogue";
import {
  type History,
  inOrder,
  oldestFirst,
  type PregnancyHistory,
  type RecordHistory,
  type ResidenceSpan,
  type Sex,
} from "#lib/service/history";

type PersonRow = [
  sex: Sex,
  bornOn: Day,
  bornEstimated: boolean,
  diedOn: Day | null,
  /** Merged away, or registered by mistake. */
  gone: boolean,
  /** Of which something is recorded. */
  visitedFamily: string | null,
];
type ResidenceRow = [since: Day, homeId: string | null, leftOn: Day | null];
type PregnancyRow = [
  id: string,
  hphtOn: Day,
  registeredOn: Day,
  endedOn: Day | null,
  kind: "LAHIR" | "KEGUGURAN" | null,
];
type RecordRow = [
  id: string,
  kind: string,
  servedOn: Day,
  pregnancyId: string | null,
  data: ServiceData,
  derived: ServiceData,
];

/** A row of any of the four tables, by whose history it belongs to. */
export type Part =
  | { part: "PERSON"; owner: string; row: PersonRow }
  | { part: "RESIDENCE"; owner: string; row: ResidenceRow }
  | { part: "PREGNANCY"; owner: string; row: PregnancyRow }
  | { part: "RECORD"; owner: string; row: RecordRow };

/** What was read of one history. */
export type Rows = { [Name in Part["part"]]: Extract<Part, { part: Name }>["row"][] };

/** Null for who was not asked for. */
export function historyOf(
  personId: string,
  { PERSON, RESIDENCE, PREGNANCY, RECORD }: Rows,
  ofFamily: readonly RecordHistory[] | undefined,
): History | null {
  const [person] = PERSON;
  if (!person) return null;
  const [sex, bornOn, bornEstimated, diedOn, gone] = person;
  const records = gone ? [] : RECORD.map(record).sort(oldestFirst);
  return {
    personId,
    sex,
    bornOn,
    ...(bornEstimated && { bornEstimated: true }),
    diedOn,
    residences: gone ? [] : RESIDENCE.map(residence).sort((a, b) => (a.since < b.since ? -1 : 1)),
    pregnancies: gone
      ? []
      : inSuccession(PREGNANCY.map((row) => pregnancy(row, records)).sort(earliestFirst)),
    records,
    ...(ofFamily && { ofFamily }),
  };
}

const record = ([id, kind, servedOn, pregnancyId, data, derived]: RecordRow): RecordHistory => ({
  id,
  kind,
  servedOn,
  pregnancyId,
  data,
  derived,
});

const residence = ([since, homeId, leftOn]: ResidenceRow): ResidenceSpan => ({
  since: monthOf(since),
  homeId,
  leftOn,
});

const pregnancy = (
  [id, hphtOn, registeredOn, endedOn, kind]: PregnancyRow,
  records: readonly RecordHistory[],
): PregnancyHistory => ({
  id,
  hphtOn,
  ...(isEstimated(id, records) && { hphtEstimated: true }),
  registeredOn,
  ended: endedOn && kind ? { on: endedOn, kind } : null,
});

/** How its HPHT is known stands in its registration. */
function isEstimated(pregnancy: string, records: readonly RecordHistory[]): boolean {
  return records.some(
    ({ kind, pregnancyId, data }) =>
      beginsPregnancy(kind) && pregnancyId === pregnancy && isHphtEstimated(data),
  );
}

function earliestFirst(a: PregnancyHistory, b: PregnancyHistory): number {
  return inOrder(a.hphtOn, b.hphtOn) || inOrder(a.id, b.id);
}
