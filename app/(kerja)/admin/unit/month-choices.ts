import { formatMonth } from "#lib/format";
import { addMonths, type Month } from "#lib/period/month";

const AHEAD = 12;

/** Months to choose from, around the running one; a list, since not every browser has a month picker. */
export function monthChoices(running: Month, first: number): { value: string; label: string }[] {
  return Array.from({ length: AHEAD - first + 1 }, (_, index) => addMonths(running, first + index)).map(
    (month) => ({ value: month, label: formatMonth(month) }),
  );
}
