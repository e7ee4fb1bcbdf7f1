import { readFileSync } from "node:fs";
import type { Colour } from "#tests/support/colour/vision";

export type Theme = "light" | "dark";

const CSS = readFileSync("app/globals.css", "utf8");
/** The block of what is printed, less what is no colour. */
const PRINTED = CSS.slice(
  CSS.lastIndexOf("@media print", CSS.indexOf("--t-baik: #", CSS.indexOf("@media print"))),
);

/** What a token of the stylesheet is in that light: "--t-baik". */
export function token(name: string, theme: Theme): Colour {
  const value = valueIn(CSS, name, "  ");
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (other) return token(other, theme);
  const [, light = value, dark = value] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  return fromHex(theme === "light" ? light : dark);
}

/** On paper there is one light. */
export function tokenInPrint(name: string): Colour {
  return fromHex(valueIn(PRINTED, name, "    "));
}

function valueIn(css: string, name: string, indent: string): string {
  return new RegExp(`^${indent}${name}: (.+);$`, "m").exec(css)?.[1] ?? "";
}

function fromHex(written: string): Colour {
  const hex = written.length === 4 ? written.replaceAll(/[\da-f]/g, "$&$&") : written;
  if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`${written} is no colour`);
  const at = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}
