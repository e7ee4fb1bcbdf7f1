import { readFileSync } from "node:fs";
import type { Colour } from "#tests/support/colour/vision";

export type Theme = "light" | "dark";

const CSS = readFileSync("app/globals.css", "utf8");

/** What a token of the stylesheet is in that light: "--t-baik". */
export function token(name: string, theme: Theme): Colour {
  const [, value = ""] = new RegExp(`^  ${name}: (.+);$`, "m").exec(CSS) ?? [];
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (other) return token(other, theme);
  const [, light = value, dark = value] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  return fromHex(theme === "light" ? light : dark);
}

function fromHex(hex: string): Colour {
  if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`${hex} is no colour`);
  const at = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}
