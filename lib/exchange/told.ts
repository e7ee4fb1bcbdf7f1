import type { Cell } from "#lib/exchange/sheet";

// A page tells numbers in words; in a file they are numbers again.

const NUMBER = /^(?:[≤≥] )?([+−-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)(?: per [\d.]+)?$/;

/** "1.234" and "239 orang" are numbers, "73,4%" a rate, "–" nothing; all else stays words. */
export function toldCell(words: string): Cell {
  const text = words.trim();
  if (text === "" || text === "–") return null;
  const [, sign, whole, part, percent] = NUMBER.exec(text.replace(/ orang$/, "")) ?? [];
  if (whole === undefined) return text;
  const value = Number(
    `${sign === "−" || sign === "-" ? "-" : ""}${whole.replaceAll(".", "")}.${part ?? "0"}`,
  );
  return percent || part ? { rate: value } : value;
}

/** "515/672" and "515 / 672": how many, of how many. */
export function toldSides(made: string): [Cell, Cell] {
  const [reached = "", outOf = ""] = made.split("/");
  return [toldCell(reached), toldCell(outOf)];
}
