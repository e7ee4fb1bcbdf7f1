import { SCREENING_KINDS } from "#lib/screening/kinds";
import { TBC_SECTION } from "#lib/screening/tbc-section";
import { firstOfYear, oncePerHistory } from "#lib/service/measure";
import { readerOf } from "#lib/service/reader-of";

/** Every service that asks about TBC. */
const answered = readerOf(["ANC", "TIMBANG", ...SCREENING_KINDS], TBC_SECTION);
const asked = oncePerHistory(({ records }) => answered(records));

/** Asked about TBC at any of them, once a year; those suspected are always among those asked. */
export const tbcScreened = firstOfYear(
  "TBC_SCREENED",
  asked,
  ({ derived }) => typeof derived.tbc_terduga === "boolean",
);
export const tbcSuspect = firstOfYear("TBC_SUSPECT", asked, ({ derived }) => derived.tbc_terduga === true);
