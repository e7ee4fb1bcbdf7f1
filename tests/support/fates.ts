import type { Day } from "#lib/period/day";
import { addMonths, monthOf } from "#lib/period/month";
import type { History, RecordHistory } from "#lib/service/history";
import { oldestFirst } from "#tests/support/lives";

// What else may happen to a life, as its history is read afterwards.

export function died(life: History, diedOn: Day): History {
  return { ...life, diedOn };
}

/** Out of the kabupaten. */
export function left(life: History, leftOn: Day): History {
  const gone = { since: addMonths(monthOf(leftOn), 1), homeId: null, leftOn };
  return { ...life, residences: [...life.residences, gone] };
}

/** Out of the kabupaten, and back in the month after. */
export function back(life: History, leftOn: Day): History {
  const again = { since: addMonths(monthOf(leftOn), 1), homeId: "kenanga", leftOn };
  return { ...life, residences: [...life.residences, again] };
}

/** To another home within the kabupaten. */
export function moved(life: History, on: Day): History {
  return { ...life, residences: [...life.residences, { since: monthOf(on), homeId: "melati" }] };
}

/** The record of that day is voided: it is in no history. */
export function voided(life: History, on: Day): History {
  return { ...life, records: life.records.filter(({ servedOn }) => servedOn !== on) };
}

/** Recorded afterwards, for a day before others. */
export function late(life: History, record: RecordHistory): History {
  return { ...life, records: oldestFirst([...life.records, record]) };
}

/** The record of that day is corrected to another. */
export function dated(life: History, from: Day, to: Day): History {
  const records = life.records.map((one) => (one.servedOn === from ? { ...one, servedOn: to } : one));
  return { ...life, records: oldestFirst(records) };
}

/** Found to be somebody else, who has all of it now. */
export function merged(life: History): History {
  return { ...life, residences: [], pregnancies: [], records: [] };
}
