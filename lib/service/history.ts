import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import type { Month } from "#lib/period/month";

export type Sex = "L" | "P";

/** What a measure may know about one person; dates as calendar days, records live only, oldest first. */
export type History = {
  personId: string;
  sex: Sex;
  bornOn: Day;
  /** By year or age. */
  bornEstimated?: boolean;
  diedOn: Day | null;
  residences: readonly ResidenceSpan[];
  pregnancies: readonly PregnancyHistory[];
  conditions?: readonly ConditionSpan[];
  records: readonly RecordHistory[];
  /** Of the family, while this person was its head: it counts through the head. Oldest first. */
  ofFamily?: readonly RecordHistory[];
};

/** From this month on; null home = outside the kabupaten. Ascending. */
export type ResidenceSpan = {
  since: Month;
  homeId: string | null;
  /** Day of leaving the kabupaten, in the month before; that month still counts at the old home. */
  leftOn?: Day | null;
};

/** Known from that day on; until = the day of its end. */
export type ConditionSpan = { code: string; since: Day; until: Day | null };

export type PregnancyHistory = {
  id: string;
  hphtOn: Day;
  /** Reckoned back from weeks or USG. */
  hphtEstimated?: boolean;
  registeredOn: Day;
  ended: { on: Day; kind: "LAHIR" | "KEGUGURAN" } | null;
  /** HPHT of the next pregnancy: registered late, this one may still wait for its outcome. */
  followedOn?: Day;
};

export type RecordHistory = {
  id: string;
  kind: string;
  servedOn: Day;
  pregnancyId: string | null;
  data: ServiceData;
  derived: ServiceData;
};

/** Records of one day in the order of their ids, that is as they were made. */
export function oldestFirst(
  a: Pick<RecordHistory, "servedOn" | "id">,
  b: Pick<RecordHistory, "servedOn" | "id">,
): number {
  return inOrder(a.servedOn, b.servedOn) || inOrder(a.id, b.id);
}

export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
