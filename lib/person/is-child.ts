import { completedYears, type Day } from "#lib/period/day";
import { referenceValue } from "#lib/reference/values";

/** For a child the wali speaks. */
export function isChild(bornOn: Day, on: Day): boolean {
  return completedYears(bornOn, on) < referenceValue("DEWASA_TAHUN", on);
}
