import { addDays, type Day } from "#lib/period/day";

export const TD_STATUSES = ["T0", "T1", "T2", "T3", "T4", "T5"] as const;
export type TdStatus = (typeof TD_STATUSES)[number];

/** Days after the dose before; Permenkes 12/2017: 4 weeks, 6 months, 1 year, 1 year. */
const INTERVAL_DAYS: Record<TdStatus, number> = { T0: 0, T1: 0, T2: 28, T3: 183, T4: 365, T5: 365 };

export function isTdStatus(value: unknown): value is TdStatus {
  return TD_STATUSES.some((status) => status === value);
}

/** The next dose and its first day; null day when the last dose is not dated. T5 protects for 25 years: no next. */
export function nextTd(status: TdStatus, lastOn: Day | null): { dose: TdStatus; from: Day | null } | null {
  const dose = TD_STATUSES[TD_STATUSES.indexOf(status) + 1];
  if (!dose) return null;
  return { dose, from: lastOn && dose !== "T1" ? addDays(lastOn, INTERVAL_DAYS[dose]) : null };
}

/** A mother is protected at delivery from T2 on. */
export function protectsAtDelivery(status: TdStatus): boolean {
  return TD_STATUSES.indexOf(status) >= 2;
}
