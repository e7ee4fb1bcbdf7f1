import { csvCell, UTF8_SIGN } from "#lib/exchange/csv";
import { formatInstant } from "#lib/format";

/** A number as a number; a rate keeps the one decimal that pages show. */
export type Cell = string | number | null | { rate: number } | { at: Date };

export type Column = { head: string; width?: number };

/** One table with what must be known to read it: said inside, since files lose their pages. */
export type Sheet = {
  /** On the tab: at most 31 signs. */
  name: string;
  /** "Unit", "Bulan", "Sasaran", "Keadaan". */
  heading: readonly (readonly [label: string, value: Cell])[];
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Under the table. */
  notes: readonly string[];
};

/** As the page rounds it. */
export function rateCellOf(rate: number | null): Cell {
  return rate === null ? null : { rate: Number(`${Math.round(Number(`${rate}e1`))}e-1`) };
}

const RUNS = /^\s*['"]*[=+\-@\t\r]/;

/** Text stays text, whatever it begins with. */
export function safeText(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

const FORBIDDEN_ON_TABS = /[[\]:*?/\\]/g;
const TAB_SIGNS = 31;

export function tabName(name: string): string {
  return name.replace(FORBIDDEN_ON_TABS, " ").trim().slice(0, TAB_SIGNS);
}

/** Heading, then table after table, named where there are several; numbers with a point and without quotes. */
export function csvOf(sheets: readonly Sheet[]): string {
  const lines = [
    ...(sheets[0]?.heading ?? []),
    ...sheets.flatMap(({ name, columns, rows, notes }) => [
      [],
      ...(sheets.length > 1 ? [[name]] : []),
      columns.map(({ head }) => head),
      ...rows,
      [],
      ...notes.map((note) => [note]),
    ]),
  ];
  return UTF8_SIGN + lines.map((line) => `${line.map(csvValue).join(",")}\r\n`).join("");
}

function csvValue(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return csvCell(cell);
  return "rate" in cell ? cell.rate.toFixed(1) : csvCell(formatInstant(cell.at, "UTC"));
}
