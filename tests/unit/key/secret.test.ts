import { expect, test } from "vitest";
import { beginningOf, hashOf, newSecret, secretIn } from "#lib/key/secret";

const SECRET = `denyut_${"Ab3x".repeat(10)}-_z`;

test("a secret is 256 bits by chance, and what is kept of it is its SHA-256", () => {
  const secrets = new Set(Array.from({ length: 200 }, newSecret));
  expect(secrets.size).toBe(200);
  for (const secret of secrets)
    expect(Buffer.from(secret.replace("denyut_", ""), "base64url")).toHaveLength(32);
  // SHA-256 of "abc" (FIPS 180-2, B.1), in base64url.
  expect(hashOf("abc")).toBe("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
  expect(beginningOf(SECRET)).toBe("denyut_Ab3x");
});

test.each([
  [`Bearer ${SECRET}`, SECRET],
  [`bearer   ${SECRET} `, SECRET],
  [SECRET, null],
  [`Basic ${SECRET}`, null],
  [`Bearer ${SECRET}x`, null],
  [`Bearer ${SECRET.slice(0, -1)}`, null],
  [`Bearer ${SECRET} ${SECRET}`, null],
  [`Bearer ${SECRET.replace("denyut_", "")}`, null],
  [`Bearer ${SECRET.replace("_z", "'z")}`, null],
  ["Bearer", null],
  ["", null],
])("of %j the secret is %j", (header, secret) => {
  expect(secretIn(header)).toBe(secret);
});
