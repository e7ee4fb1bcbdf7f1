import type { MaskCode } from "#lib/measure/slots";
import type { Year } from "#lib/period/month";
import type { History } from "#lib/service/history";
import { twelve } from "#tests/support/twelve-bits";

// A table says by hand what a history counts for: one row a life, one column a mask, January to December.

type Life = History | { year: Year; life: History };
type Row<Codes extends readonly MaskCode[]> = readonly [
  name: string,
  life: Life,
  ...bits: { readonly [Index in keyof Codes]: string },
];

export type BitsTable = { codes: readonly MaskCode[]; rows: readonly BitsRow[] };
export type BitsRow = { name: string; year: Year; life: History; bits: Partial<Record<MaskCode, string>> };

/** The year of the tables, unless a row says another. */
const YEAR = 2026;

export function inYear(year: Year, life: History): Life {
  return { year, life };
}

export function table<const Codes extends readonly MaskCode[]>(
  codes: Codes,
  rows: readonly Row<Codes>[],
): BitsTable {
  return {
    codes,
    rows: rows.map(([name, life, ...bits]) => ({
      name,
      ...("life" in life ? life : { year: YEAR, life }),
      bits: Object.fromEntries(codes.map((code, index) => [code, bits[index]])),
    })),
  };
}

/** "            lives  dies" over "K1  ..x.........  ............": one column a life, one line a mask. */
export function block(lives: Readonly<Record<string, History>>, text: string): BitsTable {
  const [head = [], ...lines] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const codes = lines.map(([code]) => code as MaskCode);
  const rows = head.map((name, column) => {
    const life = lives[name];
    if (!life) throw new Error(`No life called ${name}`);
    const bits = Object.fromEntries(lines.map(([code, ...columns]) => [code, columns[column]]));
    return { name, year: YEAR, life, bits };
  });
  return { codes, rows };
}

/** What the row's life counts for. */
export function found({ life, year, bits }: BitsRow): Record<string, string> {
  return Object.fromEntries(Object.keys(bits).map((code) => [code, twelve(life, code as MaskCode, year)]));
}
