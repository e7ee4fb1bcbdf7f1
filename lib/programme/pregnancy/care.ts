import type { DataOf } from "#lib/form/data-of";
import { ANC_SECTIONS } from "#lib/programme/pregnancy/anc-form";
import { HAMIL_SECTIONS } from "#lib/programme/pregnancy/hamil-form";
import type { PregnancyHistory, RecordHistory } from "#lib/service/history";
import { type Known, readerOf } from "#lib/service/reader-of";

const CARE_SECTIONS = [...HAMIL_SECTIONS, ...ANC_SECTIONS] as const;

/** What the registration of a pregnancy and its contacts say, each by its own form. */
export type CareData = DataOf<typeof CARE_SECTIONS>;
export type CareRecord = Known<RecordHistory, CareData>;

export const careRecords = readerOf(["HAMIL", "ANC"], CARE_SECTIONS);

export const contactRecords = readerOf(["ANC"], ANC_SECTIONS);

/** The registration and the contacts of one pregnancy. */
export function careOf(
  { id }: Pick<PregnancyHistory, "id">,
  { records }: { records: readonly RecordHistory[] },
): CareRecord[] {
  return careRecords(records).filter(({ pregnancyId }) => pregnancyId === id);
}
