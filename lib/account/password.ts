import { dictionary } from "@zxcvbn-ts/language-common";
import type { WholeCode } from "#lib/errors";

const SHORTEST_PASSWORD = 8;

/** What is guessed first here, besides what the whole world types. */
const GUESSED_FIRST = [
  "indonesia",
  "kesehatan",
  "puskesmas",
  "posyandu",
  "posyandu1",
  "puskesmas1",
  "bismillah",
  "dinkes123",
  "bidan123",
  "kader123",
  "sandi123",
  "katasandi",
  "rahasia1",
  "rahasia123",
];

/** Some 18,000 passwords of eight signs and more, the commonest of those that became known; only the server holds them. */
let common: ReadonlySet<string> | undefined;

function isCommon(lower: string): boolean {
  common ??= new Set([...dictionary["passwords-common"].filter(isLongEnough), ...GUESSED_FIRST]);
  return common.has(lower);
}

function isLongEnough(password: string): boolean {
  return password.length >= SHORTEST_PASSWORD;
}

/** Why this cannot be a password; null when it can. Length and no guessing: no rule about signs and capitals. */
export function passwordProblem(password: string, { username }: { username: string }): WholeCode | null {
  if (!isLongEnough(password)) return "PASSWORD_SHORT";
  const lower = password.toLowerCase();
  if (lower.includes(username.toLowerCase())) return "PASSWORD_IS_USERNAME";
  return isCommon(lower) || /^(.)\1*$/.test(lower) ? "PASSWORD_GUESSED" : null;
}
