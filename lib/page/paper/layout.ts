/** What fits on one A4 landscape and is still read from two metres, or at least in the hand. */

/** Bars with names: more lines than this become a table of glyphs. */
export const PANEL_LINES = 16;

const MATRIX_COLUMNS = [
  { columns: 1, lines: 30 },
  { columns: 2, lines: 32 },
  { columns: 3, lines: 34 },
] as const;

/** So many units stand on one sheet; more go on to the next. */
export const SHEET_UNITS = 102;

/** Heights in millimetres that lines may share, after heads and feet. */
const PANEL_ROOM = 60;
const MATRIX_ROOM = 140;
const SHEET_ROOM = 136;

export function matrixFor(units: number): { columns: number; line: number } {
  const { columns, lines } = MATRIX_COLUMNS.find((one) => units <= one.columns * one.lines) ?? {
    columns: 3,
    lines: 34,
  };
  const each = Math.max(1, Math.ceil(units / columns));
  return { columns, line: heightOf(MATRIX_ROOM, Math.min(each, lines) + 2, 7) };
}

/** Of a small multiple: its lines and the total. */
export function panelLine(units: number): number {
  return heightOf(PANEL_ROOM, units + 1, 6.4);
}

/** One indicator alone: beside each other in so many columns. */
export function aloneFor(units: number): { columns: number; line: number } {
  const columns = units <= 25 ? 1 : units <= 68 ? 2 : 3;
  return { columns, line: heightOf(SHEET_ROOM, Math.ceil(units / columns) + 1, 13) };
}

function heightOf(room: number, lines: number, most: number): number {
  return Math.floor(Math.min(most, room / lines) * 100) / 100;
}

const SHEET_WIDTH = 281;
const NAME_SHARE = 0.27;

/** Whether "▽ 76,6 515/672" has room in its cell, or the percent must stand alone. */
export function fitsMade(made: readonly string[], { columns, of }: { columns: number; of: number }): boolean {
  const cell = ((SHEET_WIDTH / columns - 4) * (1 - NAME_SHARE)) / of;
  const longest = Math.max(0, ...made.map(({ length }) => length));
  return cell >= 10 + longest * 1.45;
}

/** The units of each sheet: [0, 102], [102, 204]. */
export function sheetsOf(units: number): [from: number, to: number][] {
  const sheets = Math.max(1, Math.ceil(units / SHEET_UNITS));
  return Array.from({ length: sheets }, (_, at) => [
    at * SHEET_UNITS,
    Math.min(units, (at + 1) * SHEET_UNITS),
  ]);
}

/** Situasi: so many millimetres each block of its two sheets may fill. */
const STAGES_ROOM = 70;
const LINES_ROOM = 146;
const SIDES_ROOM = 94;
/** More beside each other than so many leave no room for people beside the percent: then they stand below each other. */
const ABREAST = 13;
/** Below each other, percent over people: with more than so many nobody reads them. */
const MOST_PLACES = 20;

/** One stage of the life cycle. */
export function stageLine(stages: number): number {
  return heightOf(STAGES_ROOM, stages + 1, 6.4);
}

/** One indicator with its year; a heading takes a line. */
export function situationLine(lines: number): number {
  return heightOf(LINES_ROOM, lines, 7);
}

/** The parts of a place beside each other, or below each other where they are many. */
export function sidesFor(
  places: number,
  indicators: number,
): { across: "PLACES" | "INDICATORS"; shown: number; line: number } {
  if (places <= ABREAST)
    return { across: "PLACES", shown: places, line: heightOf(SIDES_ROOM, indicators + 2, 4.4) };
  const shown = Math.min(places, MOST_PLACES);
  return { across: "INDICATORS", shown, line: heightOf(SIDES_ROOM, shown + 2, 6) };
}

/** Sentences in their order, as many as stand in so many lines. */
export function fitting(
  sentences: readonly string[],
  { signs, lines }: { signs: number; lines: number },
): string[] {
  let left = lines;
  const shown: string[] = [];
  for (const words of sentences) {
    left -= Math.ceil(words.length / signs);
    if (left < 0) break;
    shown.push(words);
  }
  return shown;
}
