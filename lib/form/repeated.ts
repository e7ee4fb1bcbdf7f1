import type { FieldValue, ServiceData } from "#lib/form/data";
import type { DataOf } from "#lib/form/data-of";
import type { ChoiceField, Field, PairField } from "#lib/form/fields";

/** The fields of one row; the first says what the row is of, and opens the others. */
type RowFields = readonly [ChoiceField, ...Exclude<Field, PairField>[]];

/** One field of each row, under a code of its own: "imunisasi_2_batch". */
type Numbered<F, Code extends string, Rows extends number> = F extends { code: infer Own extends string }
  ? Omit<F, "code" | "when"> & { code: `${Code}_${Rows}_${Own}`; when?: NonNullable<Field["when"]> }
  : never;

/** What may be given several times at one service: vaccines with dose and batch, the contacts of a case. */
export type Repeated<
  Code extends string = string,
  Rows extends readonly number[] = readonly number[],
  Fields extends RowFields = RowFields,
> = { code: Code; rows: Rows; row: Fields; fields: readonly Numbered<Fields[number], Code, Rows[number]>[] };

/**
 * Each row is fields of the form like any others, so that form, schema, storage and correction know them. An empty row is
 * no row; what a begun one must say is asked of it alone. A row may be left out, so that nothing typed below it is lost.
 */
export function repeated<
  const Code extends string,
  const Rows extends readonly number[],
  const Fields extends RowFields,
>(code: Code, rows: Rows, row: Fields): Repeated<Code, Rows, Fields> {
  const [first] = row;
  const begun = first.options.map(({ value }) => value);
  const fields = rows.flatMap((number) =>
    row.map((field): Field => {
      const { when: _, ...own } = field;
      const when = field !== first && { field: codeIn(code, number, first.code), is: begun };
      const label = rows.length > 1 ? `${field.label} ${number}` : field.label;
      return { ...own, code: codeIn(code, number, field.code), label, ...(when && { when }) };
    }),
  );
  // Made just now of these fields and rows; the compiler does not follow a code that is put together.
  return { code, rows, row, fields: fields as unknown as Repeated<Code, Rows, Fields>["fields"] };
}

/** The rows of a record, in their order. */
export function rowsIn<Code extends string, Rows extends readonly number[], Fields extends RowFields>(
  { code, rows, row }: Repeated<Code, Rows, Fields>,
  data: ServiceData,
): DataOf<{ fields: Fields; title: string }>[] {
  return rows.flatMap((number) => {
    const values = row.flatMap(({ code: own }): [string, FieldValue][] => {
      const value = data[codeIn(code, number, own)];
      return value === undefined ? [] : [[own, value]];
    });
    return values.length > 0 ? [Object.fromEntries(values) as DataOf<{ fields: Fields; title: string }>] : [];
  });
}

function codeIn(code: string, number: number, own: string): string {
  return `${code}_${number}_${own}`;
}
