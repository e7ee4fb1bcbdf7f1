import { SKRINING_REMAJA_SECTIONS } from "#lib/programme/school/form";
import { referenceValue } from "#lib/reference/values";
import { ILP, inGroup, SPM_SEKOLAH, yearly } from "#lib/screening/yearly";
import { REMAJA, USIA_PENDIDIKAN_DASAR } from "#lib/screening/yearly-groups";
import type { AgeGroup } from "#lib/service/age-group";
import type { History } from "#lib/service/history";
import { firstOfYear, oncePerHistory } from "#lib/service/measure";
import { readerOf } from "#lib/service/reader-of";

const REMATRI: AgeGroup = { from: 12, to: 17 };

export const remaja = yearly("REMAJA_SCREENED", "REMAJA_SCREENED_WAITING", REMAJA, ILP);
/** The same screening, counted for 7-15 years. */
export const spm05 = yearly("SPM05", "SPM05_WAITING", USIA_PENDIDIKAN_DASAR, SPM_SEKOLAH);

const ofSchool = readerOf(["SKRINING_REMAJA"], SKRINING_REMAJA_SECTIONS);
const screenings = oncePerHistory(({ records }) => ofSchool(records));

export const rematriHbTested = firstOfYear("REMATRI_HB_TESTED", screenings, isRematriWithHb);
export const rematriAnemia = firstOfYear(
  "REMATRI_ANEMIA",
  screenings,
  (record, history) =>
    isRematriWithHb(record, history) &&
    record.data.hb !== undefined &&
    record.data.hb < referenceValue("HB_REMATRI", record.servedOn),
);

type Screening = ReturnType<typeof screenings>[number];

function isRematriWithHb(record: Screening, history: History): boolean {
  return history.sex === "P" && record.data.hb !== undefined && inGroup(history, record, REMATRI);
}
