import type { WholeCode } from "#lib/errors";

const SHORTEST_PASSWORD = 8;

const GUESSED_FIRST = [
  "password",
  "12345678",
  "123456789",
  "1234567890",
  "indonesia",
  "kesehatan",
  "puskesmas",
  "posyandu",
];

/** Why this cannot be a password; null when it can. Length and no guessing: no rule about signs and capitals. */
export function passwordProblem(password: string, { username }: { username: string }): WholeCode | null {
  if (password.length < SHORTEST_PASSWORD) return "PASSWORD_SHORT";
  const lower = password.toLowerCase();
  if (lower.includes(username.toLowerCase())) return "PASSWORD_IS_USERNAME";
  return GUESSED_FIRST.includes(lower) || /^(.)\1*$/.test(lower) ? "PASSWORD_GUESSED" : null;
}
