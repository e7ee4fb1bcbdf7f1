import type { DataOf, Fields } from "#lib/form/data-of";
import type { RecordHistory } from "#lib/service/history";

/** A record whose data its programme knows. */
export type Known<One, Data> = Omit<One, "data"> & { readonly data: Data };

/** Reads of any records those of these kinds alone, with the data of their form: as they were read when they were saved. */
export function readerOf<const Of extends Fields>(kinds: readonly string[], _: Of) {
  return <One extends Pick<RecordHistory, "kind" | "data">>(records: readonly One[]) =>
    records.filter(({ kind }) => kinds.includes(kind)) as unknown as Known<One, DataOf<Of>>[];
}
