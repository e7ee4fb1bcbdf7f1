import { isHypertensive } from "#lib/screening/blood-pressure";
import { isScreening } from "#lib/screening/kinds";
import { inGroup, SPM_DEWASA, yearly } from "#lib/screening/yearly";
import { USIA_PRODUKTIF } from "#lib/screening/yearly-groups";
import type { AgeGroup } from "#lib/service/age-group";
import type { History, RecordHistory } from "#lib/service/history";
import { firstOfYear } from "#lib/service/measure";

const ADULT: AgeGroup = { from: 15, to: null };

export const spm06 = yearly("SPM06", "SPM06_WAITING", USIA_PRODUKTIF, SPM_DEWASA);

/** Blood pressure taken at a yearly screening, from 15 years on. */
export const htTested = firstOfYear("HT_TESTED", isPressureScreening);
export const htFound = firstOfYear(
  "HT_FOUND",
  (record, history) => isPressureScreening(record, history) && isHypertensive(record.data),
);

function isPressureScreening(record: RecordHistory, history: History): boolean {
  return (
    isScreening(record.kind) &&
    typeof record.data.sistolik === "number" &&
    typeof record.data.diastolik === "number" &&
    inGroup(history, record, ADULT)
  );
}
