/** At the beginning, and behind what a spreadsheet of another language (";" in Indonesian) takes for the end of a cell. */
const FORMULA = /(^|[;,\t\r\n])(?=\s*["']*[=+\-@|%\t\r])/g;

/** Nothing that somebody typed is ever a formula of the spreadsheet that opens it. */
export function csvCell(text: string): string {
  return `"${text.replace(FORMULA, "$1'").replaceAll('"', '""')}"`;
}

/** A spreadsheet takes it for UTF-8 by this sign. */
export const UTF8_SIGN = "\uFEFF";
