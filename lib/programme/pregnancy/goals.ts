import type { Day } from "#lib/period/day";
import { referenceValue } from "#lib/reference/values";

export type AncGoal = "K4" | "K6";

export type TrimesterCounts = readonly [tm1: number, tm2: number, tm3: number];

/** Contacts in each trimester, and how many of them by a doctor. */
export type Wanted = { contacts: TrimesterCounts; doctors: TrimesterCounts };

/** A recount of everybody asks the same of the same days again and again; there are no more days than lives are long. */
const known = new Map<Day, Record<AncGoal, Wanted>>();

/** What the goal asks for on that day. */
export function wantedOn(goal: AncGoal, on: Day): Wanted {
  let goals = known.get(on);
  if (!goals) {
    goals = { K4: readOn("K4", on), K6: readOn("K6", on) };
    known.set(on, goals);
  }
  return goals[goal];
}

function readOn(goal: AncGoal, on: Day): Wanted {
  const of = (trimester: 1 | 2 | 3) => referenceValue(`${goal}_TM${trimester}`, on);
  const doctorsOf = (trimester: 1 | 2 | 3) => referenceValue(`${goal}_DOKTER_TM${trimester}`, on);
  return { contacts: [of(1), of(2), of(3)], doctors: [doctorsOf(1), doctorsOf(2), doctorsOf(3)] };
}
