import { describe, expect, test } from "vitest";
import {
  codeAt,
  digitsOf,
  enrolmentAddress,
  inGroups,
  newRecoveryCodes,
  offeredSecret,
  recoveryHash,
  stepOfCode,
} from "#lib/account/one-time-code";

/** "12345678901234567890", as RFC 6238 has it; of its eight digits the last six. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1_000);

describe("codes of RFC 6238, appendix B", () => {
  test.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
  ])("at %i: %s", (seconds, code) => {
    expect(codeAt(SECRET, at(seconds))).toBe(code);
    expect(stepOfCode(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });
});

describe("one step either way, and none twice", () => {
  const NOON = 1_800_000_000;
  const step = NOON / 30;
  const code = codeAt(SECRET, at(NOON));

  test.each([
    ["in its own half minute", 0, 0, step],
    ["at its end", 29, 0, step],
    ["one step late", 59, 0, step],
    ["two steps late", 60, 0, null],
    ["one step early", -30, 0, step],
    ["two steps early", -31, 0, null],
    ["after the step before was accepted", 0, step - 1, step],
    ["after the very same was accepted", 0, step, null],
    ["after a later one was accepted", 10, step + 1, null],
  ])("%s", (_, seconds, after, accepted) => {
    expect(stepOfCode(SECRET, code, at(NOON + seconds), after)).toBe(accepted);
  });

  test("another secret's code is none", () => {
    expect(stepOfCode(offeredSecret(Buffer.alloc(32), "x"), code, at(NOON))).toBeNull();
  });
});

test.each([
  ["123456", "123456"],
  [" 123 456 ", "123456"],
  ["123-456", "123456"],
  ["12345", null],
  ["1234567", null],
  ["12345a", null],
  ["", null],
  ["１２３４５６", null],
])("'%s' typed is %s", (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits);
});

test("the application is told issuer, name and secret, and a person reads the secret in groups", () => {
  const told = new URL(enrolmentAddress(SECRET, "sri.kampong"));
  expect(told.href).toMatch(/^otpauth:\/\/totp\/Denyut:sri\.kampong\?/);
  expect(told.searchParams.get("secret")).toBe(SECRET);
  expect(told.searchParams.get("issuer")).toBe("Denyut");
  expect(inGroups(SECRET)).toBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
});

test("the secret that is offered stays for its session, and is another for another or with another key", () => {
  const key = Buffer.alloc(32, 1);
  const offered = offeredSecret(key, "akun", "sesi", "");
  expect(offered).toMatch(/^[A-Z2-7]{32}$/);
  expect(offeredSecret(key, "akun", "sesi", "")).toBe(offered);
  expect(offeredSecret(key, "akun", "sesi", "yang lalu")).not.toBe(offered);
  expect(offeredSecret(key, "akun", "sesi2", "")).not.toBe(offered);
  expect(offeredSecret(Buffer.alloc(32, 2), "akun", "sesi", "")).not.toBe(offered);
});

test("ten recovery codes, all different, that fit however they are typed", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  const key = Buffer.alloc(32, 1);
  for (const code of codes) {
    expect(code).toMatch(/^[a-hj-kmnp-z2-9]{5}-[a-hj-kmnp-z2-9]{5}$/);
    const hash = recoveryHash(key, "f", code);
    expect(hash).not.toBeNull();
    expect(recoveryHash(key, "f", code.toUpperCase().replace("-", " "))).toBe(hash);
    expect(recoveryHash(key, "g", code)).not.toBe(hash);
  }
  expect(recoveryHash(key, "f", "abcde-2345")).toBeNull();
  expect(recoveryHash(key, "f", "abcde-2345l")).toBeNull();
});
