import "server-only";
import { randomInt } from "node:crypto";
import { hashBehindPages, verifyBehindPages } from "#lib/account/hash-behind-pages";
import { Line } from "#lib/account/line";

/**
 * One at a time in each process, a few more wait: a hash takes a core for a moment, and pages are to be served meanwhile
 * and before it. Whoever comes beyond that is told so at once.
 */
const line = new Line(1, 15);

/** Before anything is asked of the database for a password that nobody will look at. */
export function demandRoomToHash(): void {
  line.demandRoom();
}

export function hashPassword(password: string): Promise<string> {
  return line.pass(() => hashBehindPages(password));
}

/** Of a password nobody has: an unknown account takes as long to refuse as a known one. */
const NOBODYS =
  "$argon2id$v=19$m=19456,t=2,p=1$4Zt5vbknGpO6N67RpMe+xg$swAogSTDB9yk813pe9TBr4txyh6JnzTKG9DUH/4jfcc";

export function passwordFits(passwordHash: string, password: string): Promise<boolean> {
  return line.pass(() => verifyBehindPages(passwordHash, password));
}

/** The place of the first that fits, looked for in one go: -1 when none does. */
export function whichFits(hashes: readonly string[], password: string): Promise<number> {
  return line.pass(async () => {
    for (const [place, hashed] of (hashes.length > 0 ? hashes : [NOBODYS]).entries())
      if (await verifyBehindPages(hashed, password)) return place;
    return -1;
  });
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
