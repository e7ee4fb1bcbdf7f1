import { expect, test } from "vitest";
import { firstStepOf, heldBack } from "#lib/access/first-steps";
import { PERMISSIONS, type Permission } from "#lib/access/permissions";

const all = Object.keys(PERMISSIONS) as Permission[];
const open = (mustChangePassword: boolean, mustEnrol: boolean) =>
  all.filter((permission) => heldBack({ mustChangePassword, mustEnrol }, permission) === null);

test("a first password is changed first, then the code is set, then all is open", () => {
  expect(open(true, true)).toEqual(["session:end", "password:choose"]);
  expect(open(true, false)).toEqual(["session:end", "password:choose"]);
  expect(open(false, true)).toEqual(["session:end", "code:own"]);
  expect(open(false, false)).toEqual(all);
});

test.each([
  [true, true, "/akun/sandi", "PASSWORD_FIRST"],
  [true, false, "/akun/sandi", "PASSWORD_FIRST"],
  [false, true, "/akun/kode", "CODE_FIRST"],
])("password %s, code %s: led to %s", (mustChangePassword, mustEnrol, page, refusal) => {
  const beginner = { mustChangePassword, mustEnrol };
  expect(firstStepOf(beginner)?.page).toBe(page);
  expect(heldBack(beginner, "coverage:read")).toBe(refusal);
});
