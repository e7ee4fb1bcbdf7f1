import { expect, test } from "vitest";
import { loggable } from "#lib/edge/loggable";

test.each([
  ['invalid input syntax for type uuid: "Siti Aminah"', "invalid input syntax for type uuid: …"],
  ["Invalid URL /orang?cari=siti", "Invalid URL …"],
  ["no such person 1902014507990001", "no such person …"],
  ["born 2026-02-31 is no day", "born … is no day"],
  ["Cannot read properties of undefined (reading 'name')", "Cannot read properties of undefined (reading …)"],
  ["half a sign %E4%", "half a sign …"],
])("of %s the log keeps %s", (message, kept) => {
  expect(loggable(new TypeError(message)).message).toBe(kept);
});

test("name, code, digest and where it happened are kept", () => {
  const error = Object.assign(new RangeError("bad"), { code: "P2002", digest: "123" });
  const logged = loggable(error);

  expect(logged).toMatchObject({ name: "RangeError", code: "P2002", digest: "123", message: "bad" });
  expect(logged.frames).toContain("loggable.test");
});

test("a digest that is an address (a redirect) is not kept", () => {
  const error = Object.assign(new Error("x"), { digest: "NEXT_REDIRECT;replace;/orang?cari=siti;307;" });
  expect(JSON.stringify(loggable(error))).not.toContain("siti");
});
