import { ownAddress } from "#lib/address/own-address";
import { isMonth, type Month } from "#lib/period/month";

/** One thing that an address may say. */
export type Parameter<Value> = {
  /** As it stands in the address, and as a form sends it. */
  name: string;
  /** Undefined for what cannot be read. */
  read(text: string): Value | undefined;
  write(value: Value): string;
  /** Where nothing readable stands; a link leaves it out. */
  usual: Value;
};

const LONGEST_TEXT = 100;
const LONGEST_TYPED = 32;

/** Words to look for, or a code. A sign that no database stores is no text. */
export function text(name: string): Parameter<string | null> {
  return {
    name,
    read: (given) => {
      const words = given.trim();
      return words !== "" && words.length <= LONGEST_TEXT && !hasControlSign(words) ? words : undefined;
    },
    write: String,
    usual: null,
  };
}

/** As somebody typed it, right or wrong or empty: the page judges it, and says beside the box what it could not read. */
export function typed(name: string): Parameter<string | null> {
  return { name, read: (given) => given.slice(0, LONGEST_TYPED), write: String, usual: null };
}

/** One of the values that there are, in small letters where that reads better in an address. */
export function choice<const Value extends string>(
  name: string,
  values: readonly Value[],
  options: { usual: NoInfer<Value>; small?: boolean },
): Parameter<Value>;
export function choice<const Value extends string>(
  name: string,
  values: readonly Value[],
  options?: { small?: boolean },
): Parameter<Value | null>;
export function choice<const Value extends string>(
  name: string,
  values: readonly Value[],
  { usual = null, small = false }: { usual?: Value | null; small?: boolean } = {},
): Parameter<Value | null> {
  const write = (value: Value | null) => (small ? String(value).toLowerCase() : String(value));
  return {
    name,
    read: (given) => values.find((value) => write(value) === (small ? given.toLowerCase() : given)),
    write,
    usual,
  };
}

/** Some of the values that there are, each once and in their own order of asking, with commas between; null where none is. */
export function choices<const Value extends string>(
  name: string,
  values: readonly Value[],
  most: number,
): Parameter<readonly Value[] | null> {
  return {
    name,
    read: (given) => {
      const asked = [...new Set(given.split(",", most * 2))];
      const known = asked.flatMap((one) => values.find((value) => value === one) ?? []);
      return known.length === asked.length && known.length <= most ? known : undefined;
    },
    write: (chosen) => (chosen ?? []).join(","),
    usual: null,
  };
}

/** A few codes of units, each once, with commas between; null where none is. */
export function unitCodes(name: string, most: number): Parameter<readonly string[] | null> {
  return {
    name,
    read: (given) => {
      const asked = [...new Set(given.split(",", most * 2))];
      return asked.length <= most && asked.every((code) => /^\d{2}\.[A-Z0-9._]{2,24}$/.test(code))
        ? asked
        : undefined;
    },
    write: (chosen) => (chosen ?? []).join(","),
    usual: null,
  };
}

/** A box that is ticked or not. */
export function ticked(name: string, written = "ya"): Parameter<boolean> {
  return { name, read: (given) => given === written, write: () => written, usual: false };
}

export function month(name: string): Parameter<Month | null> {
  return { name, read: (given) => (isMonth(given) ? given : undefined), write: String, usual: null };
}

/** Of a person, a record, an account. */
export function id(name: string): Parameter<string | null> {
  return {
    name,
    read: (given) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given) ? given : undefined),
    write: String,
    usual: null,
  };
}

/** A number of so many digits at the most. */
export function whole(name: string, digits: number): Parameter<number | null> {
  return {
    name,
    read: (given) => (/^\d+$/.test(given) && given.length <= digits ? Number(given) : undefined),
    write: String,
    usual: null,
  };
}

/** Which page of a long list. */
export function page(): Parameter<number> {
  return {
    name: "hal",
    read: (given) => (/^[1-9]\d{0,3}$/.test(given) ? Number(given) : undefined),
    write: String,
    usual: 1,
  };
}

/** Where to go on to, within this house. */
export function own(name: string): Parameter<string | null> {
  return { name, read: (given) => ownAddress(given) ?? undefined, write: String, usual: null };
}

function hasControlSign(words: string): boolean {
  return [...words].some((sign) => sign < " " || sign === "\u007f");
}
