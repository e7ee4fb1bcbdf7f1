import { referenceValue } from "#lib/reference/values";
import { ILP, inGroup, SPM_SEKOLAH, yearly } from "#lib/screening/yearly";
import { REMAJA, USIA_PENDIDIKAN_DASAR } from "#lib/screening/yearly-groups";
import type { AgeGroup } from "#lib/service/age-group";
import type { History, RecordHistory } from "#lib/service/history";
import { firstOfYear } from "#lib/service/measure";

const REMATRI: AgeGroup = { from: 12, to: 17 };

export const remaja = yearly("REMAJA_SCREENED", "REMAJA_SCREENED_WAITING", REMAJA, ILP);
/** The same screening, counted for 7-15 years. */
export const spm05 = yearly("SPM05", "SPM05_WAITING", USIA_PENDIDIKAN_DASAR, SPM_SEKOLAH);

export const rematriHbTested = firstOfYear("REMATRI_HB_TESTED", isRematriWithHb);
export const rematriAnemia = firstOfYear(
  "REMATRI_ANEMIA",
  (record, history) =>
    isRematriWithHb(record, history) &&
    typeof record.data.hb === "number" &&
    record.data.hb < referenceValue("HB_REMATRI", record.servedOn),
);

function isRematriWithHb(record: RecordHistory, history: History): boolean {
  return (
    record.kind === "SKRINING_REMAJA" &&
    history.sex === "P" &&
    typeof record.data.hb === "number" &&
    inGroup(history, record, REMATRI)
  );
}
