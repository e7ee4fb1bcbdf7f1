import "server-only";
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { Line, LineFull } from "#lib/account/line";
import { Refusal } from "#lib/errors";

/**
 * One at a time in each process, a few more wait: a hash takes a core for a moment, and pages are to be served meanwhile.
 * Whoever comes beyond that is told so at once.
 */
const line = new Line(1, 15);

/** argon2id with the library's defaults: 19 MiB, two passes, one lane (the OWASP minimum). */
export function hashPassword(password: string): Promise<string> {
  return inLine(() => hash(password));
}

async function inLine<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await line.pass(work);
  } catch (error) {
    throw error instanceof LineFull ? new Refusal("TOO_MANY_AT_ONCE") : error;
  }
}

/** Of a password nobody has: an unknown account takes as long to refuse as a known one. */
const NOBODYS =
  "$argon2id$v=19$m=19456,t=2,p=1$4Zt5vbknGpO6N67RpMe+xg$swAogSTDB9yk813pe9TBr4txyh6JnzTKG9DUH/4jfcc";

export function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  return inLine(() => verify(passwordHash ?? NOBODYS, password));
}

const SYLLABLES = [
  "ba",
  "da",
  "ka",
  "la",
  "ma",
  "na",
  "pa",
  "ra",
  "sa",
  "ta",
  "bi",
  "di",
  "ki",
  "li",
  "mi",
  "ni",
  "pu",
  "ru",
  "su",
  "tu",
];

/** To be read out over the phone once; its owner must change it at the first sign-in. */
export function newInitialPassword(): string {
  const word = () => Array.from({ length: 3 }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join("");
  return `${word()}-${word()}-${randomInt(100, 1000)}`;
}
