import { monthOf } from "#lib/period/month";
import { definitionOf } from "#lib/programme/catalogue";
import type { RecordHistory } from "#lib/service/history";
import { monthly } from "#lib/service/measure";

/** Served by a klaster in that month, by whatever record: what "belum lapor" is told from. */
export const dilayani = [
  monthly("DILAYANI_2", ({ records }) => monthsOf(records, (record) => klasterOf(record) === "KLASTER_2")),
  monthly("DILAYANI_3", ({ records }) => monthsOf(records, (record) => klasterOf(record) === "KLASTER_3")),
  monthly("DILAYANI_4", ({ records }) =>
    monthsOf(records, ({ derived }) => derived.tbc_terduga !== undefined),
  ),
] as const;

function monthsOf(records: readonly RecordHistory[], holds: (record: RecordHistory) => boolean) {
  return records.filter(holds).map(({ servedOn }) => monthOf(servedOn));
}

function klasterOf({ kind }: RecordHistory) {
  return definitionOf(kind)?.klaster;
}
