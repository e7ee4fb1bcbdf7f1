import { dictionary } from "@zxcvbn-ts/language-common";
import type { WholeCode } from "#lib/errors";

const SHORTEST_PASSWORD = 8;

/** What is guessed first here, besides what the whole world types; digits and signs behind it hide nothing. */
const GUESSED_FIRST = new Set(
  "indonesia kesehatan puskesmas posyandu bismillah alhamdulillah dinkes bidan perawat dokter kader admin denyut sandi katasandi rahasia sayang cinta merdeka".split(
    " ",
  ),
);

/** Some 18,000 passwords of eight signs and more, the commonest of those that became known; only the server holds them. */
let common: ReadonlySet<string> | undefined;

function isCommon(lower: string): boolean {
  common ??= new Set(dictionary["passwords-common"].filter(isLongEnough));
  return common.has(lower) || GUESSED_FIRST.has(lower.replace(/[^a-z]+$/, ""));
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
