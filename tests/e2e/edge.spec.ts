import { readFile } from "node:fs/promises";
import { get } from "node:http";
import { expect } from "@playwright/test";
import { ROUTES } from "#tests/e2e/access-table";
import { accountIn, inPlaces, type Places, preparePlaces } from "#tests/support/access-places";
import { accessRows } from "#tests/support/access-rows";
import { cookieOf, test } from "#tests/support/e2e-test";
import { FIXED } from "#tests/support/right-answers";
import { listHandlers, listPages, pageOf } from "#tests/support/site-map";

let places: Places;
const routes = [...listPages(), ...listHandlers()];
const addresses = accessRows(ROUTES).map(({ subject }) => subject);

test.beforeAll(async () => {
  places = await preparePlaces();
});

test("files of the build, of public and what is no file have them too", async ({ request }) => {
  const page = await (await request.get("/masuk")).text();
  const files = [...page.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(3);
  for (const file of [...new Set(files), "/icon.svg", "/_next/static/chunks/tidak-ada.js"])
    expect.soft((await request.get(file)).headers(), file).toMatchObject(FIXED);
});

test("two answers never share a nonce", async ({ request }) => {
  const nonce = async () => (await request.get("/masuk")).headers()["content-security-policy"];
  expect(await nonce()).not.toBe(await nonce());
});

const NASTY = [
  "x",
  "9999-99",
  "9999-12",
  "0000-01",
  "0000-00-00",
  "9999-12-31",
  "-1",
  "99999999999999999999",
];
const BROKEN = ["%00", "%FF", "..%5C", "%ED%A0%80", "__proto__", "%27", "a".repeat(3000)];
const NAMES = [
  "bulan",
  "tanggal",
  "dari",
  "sampai",
  "halaman",
  "wilayah",
  "cari",
  "daftar",
  "dengan",
  "month",
];

/** `npm run trials -- halaman` asks every page all of it; here each page a quarter, another one than its neighbour, half of it by each. */
const WHOLLY = process.env.DENYUT_WHOLLY === "1";

test("no address, whatever stands in it, is answered with 500", async ({ request }) => {
  test.setTimeout(240_000);
  const failed: string[] = [];
  for (const [turn, who] of ["PETUGAS", "ADMIN"].entries()) {
    const headers = await cookieOf(accountIn(places, who));
    for (const [at, route] of routes.entries()) {
      const own =
        addresses.find((one) => pageOf(routes, one) === route && !/Luar|TIDAKADA/.test(one)) ?? route;
      const plain = inPlaces(own, places).split("?")[0];
      const queries = [...NASTY, ...BROKEN].map((v) => `${plain}?${NAMES.map((n) => `${n}=${v}`).join("&")}`);
      const singles = ["bulan=0000-01", "tanggal=0000-01-01", "halaman=1e308"].map((q) => `${plain}?${q}`);
      const parts = route.includes("[") ? BROKEN.map((v) => route.replace(/\[\w+\]/g, v)) : [];
      const all = [...queries.filter((one) => one.length < 12_000), ...singles, ...parts];
      for (const address of all.filter((_, index) => WHOLLY || (index + at + 4 * turn) % 8 === 0)) {
        const answer = await request.get(address, { headers, maxRedirects: 0 });
        if (answer.status() >= 500) failed.push(`${answer.status()} ${who} ${address.slice(0, 120)}`);
      }
    }
  }
  expect(failed).toEqual([]);
});

test("an address with steps in it is no file, and a page of nobody's is missing", async () => {
  const house = new URL(process.env.DENYUT_E2E_URL ?? "");
  const statusOf = (path: string) =>
    new Promise<number | undefined>((done, fail) => {
      // As it stands: a browser would go the steps itself.
      get({ host: house.hostname, port: house.port, path }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      }).on("error", fail);
    });
  for (const path of [
    "/_next/static/../../masuk",
    "/_next/static/%2e%2e/masuk",
    "/./masuk",
    "/gambar/.%2E/pws",
  ])
    expect.soft(await statusOf(path), path).toBe(400);
  expect(await statusOf("/_global-error")).toBe(404);
  expect(await statusOf("/_next/image?url=%2Fgambar%2Fpws-indikator.png&w=640&q=75")).toBe(404);
});

test("a script that says where it comes from in a way nobody reads is told 400", async ({ request }) => {
  for (const from of ["sampah", "%00", "%5B%5D", "[1,2"]) {
    const headers = { rsc: "1", "next-router-state-tree": from };
    expect.soft((await request.get("/masuk", { headers })).status(), from).toBeLessThan(500);
  }
});

const BODIES: [string, string, Record<string, string>, number][] = [
  ["cut off", '--b\r\nContent-Disposition: form-data; name="x"', multipart("b"), 400],
  ["no multipart", "sampah", multipart("b"), 400],
  ["without its boundary", "sampah", { "content-type": "multipart/form-data" }, 400],
  [
    "for a former build",
    `--b\r\nContent-Disposition: form-data; name="$ACTION_ID_${"0".repeat(42)}"\r\n\r\n\r\n--b--\r\n`,
    multipart("b"),
    409,
  ],
  ["of more than 1 MB", "x".repeat(1_000_001), multipart("b"), 413],
  ["from another house", "x", { ...multipart("b"), origin: "https://lain.example" }, 403],
];

for (const [name, data, headers, status] of BODIES)
  test(`a form ${name} is answered with ${status} and in words`, async ({ request }) => {
    const answer = await request.post("/masuk", { data, headers, maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expect(answer.headers()).toMatchObject(FIXED);
    expect(await answer.text()).toMatch(/<h1>.*Ke halaman utama/s);
  });

test("a script's form that no action can read is 400, not 500", async ({ request }) => {
  const page = await (await request.get("/masuk")).text();
  const action = /&quot;id&quot;:&quot;([0-9a-f]+)&quot;/.exec(page)?.[1] ?? "";
  expect(action).not.toBe("");
  for (const data of ["{", "null", "[]", '["$K1"]', '["$F1"]', '["$B1"]']) {
    const headers = { "next-action": action, "content-type": "text/plain;charset=UTF-8" };
    expect.soft((await request.post("/masuk", { data, headers })).status(), data).toBe(400);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, status, words] of [
    ["/orang", 403, "tidak dapat dibuka dengan akun ini"],
    ["/pws/TIDAKADA", 404, "tidak ada di wilayah Anda"],
    ["/halaman-yang-tidak-ada", 404, "tidak ditemukan"],
  ] as const)
    test(`${address} says why it is closed, with ${status} and a way home`, async ({ page, signIn }) => {
      await signIn(accountIn(places, "DINKES") ?? "");
      const answer = await page.goto(address);

      expect(answer?.status()).toBe(status);
      await expect(page.getByRole("heading", { name: words })).toBeVisible();
      await page.getByRole("link", { name: "Ke halaman utama" }).click();
      await expect(page).toHaveURL("/");
    });
});

test("what stood in an address is in no line of the log", async ({ request }) => {
  const sign = "sitiaminahdalamalamat";
  for (const address of [`/orang/${sign}`, `/${sign}?cari=${sign}`, `/pws/${sign}%00`, `/pws?bulan=${sign}`])
    await request.get(address, { headers: await cookieOf(accountIn(places, "PETUGAS")) });
  await request.post(`/masuk?lanjut=/${sign}`, { data: sign, headers: multipart("b") });

  expect(await readFile(process.env.DENYUT_E2E_LOG ?? "", "utf8")).not.toContain(sign);
});

function multipart(boundary: string) {
  return { "content-type": `multipart/form-data; boundary=${boundary}` };
}
