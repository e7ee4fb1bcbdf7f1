import { expect, test } from "vitest";
import { passwordProblem } from "#lib/account/password";

test.each([
  ["tujuhhh", "PASSWORD_SHORT"],
  ["delapann", null],
  ["Sri.Kampong", "PASSWORD_IS_USERNAME"],
  ["12345678", "PASSWORD_GUESSED"],
  ["Puskesmas", "PASSWORD_GUESSED"],
  ["sunshine1", "PASSWORD_GUESSED"],
  ["Sayang123", "PASSWORD_GUESSED"],
  ["iloveyou2", "PASSWORD_GUESSED"],
  ["bismillah", "PASSWORD_GUESSED"],
  ["bidan2026!", "PASSWORD_GUESSED"],
  ["bidan desa timur", null],
  ["aaaaaaaaaa", "PASSWORD_GUESSED"],
  ["hujan pagi di dermaga", null],
])("%s as a password: %s", (password, problem) => {
  expect(passwordProblem(password, { username: "sri.kampong" })).toBe(problem);
});
