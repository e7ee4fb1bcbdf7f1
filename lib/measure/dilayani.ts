import { monthOf } from "#lib/period/month";
import { definitionOf } from "#lib/programme/catalogue";
import type { Klaster } from "#lib/service/definition";
import type { History, RecordHistory } from "#lib/service/history";
import { monthly } from "#lib/service/measure";

/** Served by a klaster in that month, by whatever record: what "belum lapor" is told from. */
export const dilayani = [
  monthly("DILAYANI_2", (history) => servedBy(history, "KLASTER_2")),
  monthly("DILAYANI_3", (history) => servedBy(history, "KLASTER_3")),
  monthly("DILAYANI_4", ({ records }) =>
    monthsOf(records, ({ derived }) => derived.tbc_terduga !== undefined),
  ),
] as const;

/** The person, or as its head the family. */
function servedBy({ records, ofFamily = [] }: History, klaster: Klaster) {
  const holds = ({ kind }: RecordHistory) => definitionOf(kind)?.klaster === klaster;
  return ofFamily.length > 0
    ? [...monthsOf(records, holds), ...monthsOf(ofFamily, holds)]
    : monthsOf(records, holds);
}

function monthsOf(records: readonly RecordHistory[], holds: (record: RecordHistory) => boolean) {
  return records.filter(holds).map(({ servedOn }) => monthOf(servedOn));
}
