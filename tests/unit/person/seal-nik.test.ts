import { expect, test } from "vitest";
import { hashKk, hashNik, openNik, sealKk, sealNik } from "#lib/person/seal-nik";

const NIK = "1902012503909001";

test("what was sealed opens to the same NIK and tells nothing closed", () => {
  const sealed = sealNik(NIK);
  expect(openNik(sealed.nikCipher)).toBe(NIK);
  expect(Object.keys(sealed)).toEqual(["nikCipher", "nikHash"]);
  expect(JSON.stringify(sealed)).not.toContain("250390");
});

test("the same NIK is found by its hash and sealed differently each time", () => {
  expect(sealNik(NIK).nikHash).toBe(sealNik(NIK).nikHash);
  expect(sealNik(NIK).nikCipher).not.toBe(sealNik(NIK).nikCipher);
});

test("a NIK and a family card of the same digits have nothing in common", () => {
  expect(hashNik(NIK)).not.toBe(hashKk(NIK));
  expect(sealKk(NIK).kkHash).toBe(hashKk(NIK));
});

test("a changed seal does not open", () => {
  const { nikCipher } = sealNik(NIK);
  const last = nikCipher.at(-3) === "A" ? "B" : "A";
  expect(() => openNik(nikCipher.slice(0, -3) + last + nikCipher.slice(-2))).toThrow();
});
