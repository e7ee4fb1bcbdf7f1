import { expect, test } from "vitest";
import { cookieName, isSecure } from "#lib/access/session";
import { fixedHeaders, pagePolicy } from "#lib/edge/headers";
import { doubtAbout, readHouse, whatDiffers } from "#lib/edge/house";

const house = own("https://denyut.example");

function own(url: string) {
  const read = readHouse(url);
  if (!read) throw new Error(url);
  return read;
}

test.each([undefined, "", "denyut.example", "ftp://denyut.example", "javascript:alert(1)"])(
  "%s is no address to live at",
  (url) => expect(readHouse(url)).toBeNull(),
);

test.each([
  ["https://denyut.example", null],
  ["http://127.0.0.1:3000", null],
  ["http://localhost:3000", null],
  ["http://10.0.0.4", "NEXTAUTH_URL memakai http"],
])("before the first request %s is doubted: %s", (url, words) => {
  const doubt = doubtAbout(own(url));
  if (words === null) expect(doubt).toBeNull();
  else expect(doubt).toContain(words);
});

test.each([
  ["as it should be", { host: "denyut.example", "x-forwarded-proto": "https" }, null],
  [
    "host rewritten, but told",
    { host: "127.0.0.1:3000", "x-forwarded-host": "denyut.example", "x-forwarded-proto": "https" },
    null,
  ],
  ["no protocol told", { host: "denyut.example" }, "tidak mengirim X-Forwarded-Proto"],
  [
    "the wrong protocol",
    { host: "denyut.example", "x-forwarded-proto": "http" },
    "X-Forwarded-Proto dari proxy bukan https",
  ],
  ["host rewritten", { host: "127.0.0.1:3000", "x-forwarded-proto": "https" }, "bukan denyut.example"],
])("%s", (_case, headers, words) => {
  const difference = whatDiffers(house, headers);
  if (words === null) expect(difference).toBeNull();
  else expect(difference).toContain(words);
});

test("what a request brought does not stand in what is said about it", () => {
  const brought = { host: "SITI-AMINAH", "x-forwarded-proto": "siti" };
  expect(String(whatDiffers(house, brought))).not.toMatch(/siti/i);
});

test("HSTS, Secure and the __Host- cookie follow the address of the house", () => {
  const names = (url: string) => fixedHeaders(own(url)).map(([name]) => name);

  expect(names("https://denyut.example")).toContain("strict-transport-security");
  expect(names("http://127.0.0.1:3000")).not.toContain("strict-transport-security");
  expect(cookieName("https://denyut.example", "nama")).toMatch(/^__Host-/);
  expect(cookieName("http://127.0.0.1:3000", "nama")).not.toMatch(/^__/);
  expect([isSecure("https://a.example"), isSecure("http://a.example")]).toEqual([true, false]);
});

test("a page runs no script without its nonce", () => {
  const scripts = pagePolicy("abc")
    .split("; ")
    .find((one) => one.startsWith("script-src"));
  expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
});
