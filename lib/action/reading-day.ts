import type { Day } from "#lib/period/day";
import { today } from "#lib/period/today";

let day: Day | null = null;

/** Reads entries as written on that day: "kemarin" is the day before. Reading waits for nothing, so no other can come between. */
export function readingOn<Read>(on: Day, read: () => Read): Read {
  const before = day;
  day = on;
  try {
    return read();
  } finally {
    day = before;
  }
}

export function readingDay(): Day {
  return day ?? today("Asia/Jakarta");
}
