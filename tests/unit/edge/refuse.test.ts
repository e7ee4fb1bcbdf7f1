import { expect, test } from "vitest";
import { readHouse } from "#lib/edge/house";
import { refuse } from "#lib/edge/refuse";

const house = own("https://denyut.example");
const form = { origin: "https://denyut.example", "content-length": "20" };

function own(url: string) {
  const read = readHouse(url);
  if (!read) throw new Error(url);
  return read;
}

test.each([
  ["/", null],
  ["/orang?cari=siti%20aminah%26", null],
  ["/orang/x%2Fy", null],
  ["/orang/%00", 400],
  ["/orang?cari=a%00b", 400],
  ["/orang?cari=a%09b", null],
  ["/orang/a%0Ab", 400],
  ["/orang?cari=\\", null],
  ["/orang/%7F", 400],
  ["/orang/%FF", 400],
  ["/orang/%", 400],
  ["//lain.example/x", 400],
  ["/\\lain.example", 400],
  ["/a%5Cb", 400],
  ["http://lain.example/", 400],
  ["/_next/static/../../orang", 400],
  ["/gambar/%2e%2E/orang", 400],
  ["/orang/..%2Fpws", 400],
  ["/./orang", 400],
  ["/orang/..", 400],
  ["/orang/19.02..x", null],
  ["/orang?cari=../x", null],
  ["/_global-error", 404],
])("GET %s: %s", (url, status) => {
  expect(refuse(house, { method: "GET", url, headers: {} })?.status ?? null).toBe(status);
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])(
  "%s is never sent by a page",
  (method) => {
    expect(refuse(house, { method, url: "/", headers: {} })?.status).toBe(405);
  },
);

test.each([
  ["its own form", form, null],
  ["a program without origin", { "content-length": "20" }, null],
  ["another house", { ...form, origin: "https://lain.example" }, 403],
  ["the same host without TLS", { ...form, origin: "http://denyut.example" }, 403],
  ["a sandbox", { ...form, origin: "null" }, 403],
  ["a browser that only tells the site", { "content-length": "2", "sec-fetch-site": "cross-site" }, 403],
  ["1 MB", { ...form, "content-length": "1000000" }, null],
  ["a byte more", { ...form, "content-length": "1000001" }, 413],
  ["no length", { origin: form.origin }, 411],
])("a form of %s: %s", (_who, headers, status) => {
  expect(refuse(house, { method: "POST", url: "/masuk", headers })?.status ?? null).toBe(status);
});

test("on one's own machine localhost and 127.0.0.1 are one house, another port is not", () => {
  const demo = own("http://127.0.0.1:3000");
  const asked = (origin: string) =>
    refuse(demo, { method: "POST", url: "/", headers: { origin, "content-length": "1" } });

  expect(asked("http://localhost:3000")).toBeNull();
  expect(asked("http://localhost:3001")?.status).toBe(403);
  expect(asked("https://localhost:3000")?.status).toBe(403);
});
