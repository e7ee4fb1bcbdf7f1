import { isHypertensive } from "#lib/screening/blood-pressure";
import { SCREENING_KINDS } from "#lib/screening/kinds";
import { BLOOD_PRESSURE } from "#lib/screening/shared-fields";
import { inGroup, SPM_DEWASA, yearly } from "#lib/screening/yearly";
import { USIA_PRODUKTIF } from "#lib/screening/yearly-groups";
import type { AgeGroup } from "#lib/service/age-group";
import type { History } from "#lib/service/history";
import { firstOfYear, oncePerHistory } from "#lib/service/measure";
import { readerOf } from "#lib/service/reader-of";

const ADULT: AgeGroup = { from: 15, to: null };

export const spm06 = yearly("SPM06", "SPM06_WAITING", USIA_PRODUKTIF, SPM_DEWASA);

/** Of all three ages. */
const withPressure = readerOf(SCREENING_KINDS, { fields: [BLOOD_PRESSURE] });
const screenings = oncePerHistory(({ records }) => withPressure(records));

/** Blood pressure taken at a yearly screening, from 15 years on. */
export const htTested = firstOfYear("HT_TESTED", screenings, isPressureScreening);
export const htFound = firstOfYear(
  "HT_FOUND",
  screenings,
  (record, history) => isPressureScreening(record, history) && isHypertensive(record.data, record.servedOn),
);

type Screening = ReturnType<typeof screenings>[number];

function isPressureScreening(record: Screening, history: History): boolean {
  return (
    record.data.sistolik !== undefined &&
    record.data.diastolik !== undefined &&
    inGroup(history, record, ADULT)
  );
}
