import type { Section } from "#lib/form/fields";
import type { Day } from "#lib/period/day";

/** Fields as they stand in a form, in a section of it, or in a service. */
export type Fields = { sections: readonly Section[] } | readonly Section[] | Pick<Section, "fields">;

/**
 * What a record of a form may say, by the codes of its fields: a misspelt one does not compile. Everything is optional: a
 * field may not have been measured, or be younger than the record.
 */
export type DataOf<Of extends Fields> = {
  readonly [One in Coded<FieldOf<Of>> as One["code"]]?: One["value"];
};

type FieldOf<Of> = Of extends { sections: infer Sections }
  ? FieldOf<Sections>
  : Of extends { fields: readonly (infer One)[] }
    ? One
    : Of extends readonly { fields: readonly (infer One)[] }[]
      ? One
      : never;

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
