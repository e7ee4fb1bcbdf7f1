import "server-only";
import writeXlsxFile from "write-excel-file/node";
import { type Cell, type Sheet, safeText, tabName } from "#lib/exchange/sheet";

/** A workbook with a sheet each: numbers are numbers, dates dates, and no cell is a formula. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return await writeXlsxFile(
    sheets.map(({ name, heading, columns, rows, notes }) => ({
      sheet: tabName(name),
      columns: columns.map(({ width = 11 }) => ({ width })),
      data: [
        ...heading.map(([label, value]) => [{ value: label, fontWeight: "bold" as const }, xlsxCell(value)]),
        [],
        columns.map(({ head }) => ({
          value: safeText(head),
          type: String,
          fontWeight: "bold" as const,
          wrap: true,
          alignVertical: "top" as const,
        })),
        ...rows.map((row) => row.map(xlsxCell)),
        [],
        ...notes.map((note) => [{ value: safeText(note), type: String }]),
      ],
    })),
  ).toBuffer();
}

function xlsxCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "string") return { value: safeText(cell), type: String };
  if ("rate" in cell) return { value: cell.rate, type: Number, format: "0.0" };
  return { value: cell.at, type: Date, format: "dd/mm/yyyy hh:mm" };
}
