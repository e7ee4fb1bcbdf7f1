import type { Day } from "#lib/period/day";
import type { Field, Section } from "#lib/service/definition";
import type { RecordHistory, ServiceData } from "#lib/service/history";

/**
 * What a record of a form may say, by the codes of its fields: a misspelt one does not compile. Everything is optional: a
 * field may not have been measured, or be younger than the record.
 */
export type DataOf<Of extends readonly Section[] | { sections: readonly Section[] }> = DataOfFields<
  FieldOf<Of extends { sections: readonly Section[] } ? Of["sections"] : Of>
>;

/** A record of one kind, whose data its programme knows. */
export type RecordOf<Data> = Omit<RecordHistory, "data"> & { data: Data };

/** The data of a record of that form, as it read them when the record was saved. */
export function dataOf<const Sections extends readonly Section[]>(
  _: Sections,
  data: ServiceData,
): DataOf<Sections> {
  return data as DataOf<Sections>;
}

type FieldOf<Sections> = Sections extends readonly Section[] ? Sections[number]["fields"][number] : never;

/** The same of a few fields that several forms share. */
export type DataOfFields<F extends Field> = {
  readonly [One in Coded<F> as One["code"]]?: One["value"];
};

type Coded<F> = F extends { type: "pair"; parts: readonly (infer Part)[] }
  ? Part extends { code: infer Code extends string }
    ? { code: Code; value: number }
    : never
  : F extends { code: infer Code extends string }
    ? { code: Code; value: ValueOf<F> }
    : never;

type ValueOf<F> = F extends { type: "number" } | { numeric: true }
  ? number
  : F extends { type: "yesno" }
    ? boolean
    : F extends { type: "day" }
      ? Day
      : F extends { type: "flags"; options: readonly { value: infer Value extends string }[] }
        ? readonly Value[]
        : F extends { type: "choice"; options: readonly { value: infer Value extends string }[] }
          ? Value
          : string;
