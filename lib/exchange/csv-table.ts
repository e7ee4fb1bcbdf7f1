import { csvCell, UTF8_SIGN } from "#lib/exchange/csv";
import type { Cell, Table } from "#lib/exchange/endpoint";

/** Numbers stand bare, what is not known is empty. */
export function csvOf({ heads, rows }: Table): string {
  return `${UTF8_SIGN}${[heads, ...rows].map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("")}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "ya" : "tidak";
  return typeof cell === "number" ? String(cell) : csvCell(cell);
}
