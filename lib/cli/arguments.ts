import { parseArgs } from "node:util";
import { Halt } from "#lib/db/halt";

type Options = Record<string, { type: "string" | "boolean" }>;
type Values<O extends Options> = { [K in keyof O]?: O[K]["type"] extends "string" ? string : boolean };

/** The words and options behind the command; anything unknown is refused with the usage. */
export function readArguments<O extends Options>(
  options: O,
  usage: string,
): { words: string[]; values: Values<O> } {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { words: positionals, values: values as Values<O> };
  } catch {
    throw new Halt(`Pilihan tidak dikenal. Pemakaian: ${usage}`);
  }
}

/** A whole number within bounds, or the sentence that says what it must be. */
export function readCount(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Halt(`${name} harus bilangan bulat ${least} sampai ${most}, bukan "${text}".`);
}
