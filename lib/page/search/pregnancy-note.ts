import { formatDay } from "#lib/format";
import type { Day } from "#lib/period/day";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { hplOn, ukWeeks } from "#lib/pregnancy/uk";
import type { PregnancyHistory } from "#lib/service/history";

/** "UK 29 minggu · HPL 25 Jan 2027" */
export function pregnancyNote(
  { hphtOn, hphtEstimated }: Pick<PregnancyHistory, "hphtOn" | "hphtEstimated">,
  day: Day,
): string {
  return [`UK ${ukWeeks(hphtOn, day)} minggu`, `HPL ${formatDay(hplOn(hphtOn))}`]
    .map((words) => asEstimate(words, hphtEstimated))
    .join(" · ");
}
