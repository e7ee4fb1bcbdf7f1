import { type APIRequestContext, expect } from "@playwright/test";
import { ROUTES } from "#tests/e2e/access-table";
import { accountIn, inPlaces, type Places, preparePlaces } from "#tests/support/access-places";
import { type AccessRow, accessRows } from "#tests/support/access-rows";
import { cookieOf, test } from "#tests/support/e2e-test";
import { listHandlers, listPages, pageOf } from "#tests/support/site-map";

const routes = [...listPages(), ...listHandlers()];
const rows = accessRows(ROUTES);
let places: Places;

test.beforeAll(async () => {
  places = await preparePlaces();
});

test("every page and route handler has its answers written out, also for what lies outside the reach", () => {
  const addresses = rows.map(({ subject }) => subject);
  const addressesOf = (route: string) => addresses.filter((address) => pageOf(routes, address) === route);

  expect(routes.filter((route) => addressesOf(route).length === 0)).toEqual([]);
  expect(addresses.filter((address) => !pageOf(routes, address))).toEqual([]);
  const withParts = routes.filter((route) => route.includes("["));
  expect(withParts.filter((route) => !addressesOf(route).some((one) => /Luar|TIDAKADA/.test(one)))).toEqual(
    [],
  );
});

for (const who of rows[0]?.answers.keys() ?? []) {
  test(`every address answers ${who} as the table says`, async ({ request }) => {
    const headers = await cookieOf(accountIn(places, who));
    const expected = rows.map((row) => [row.subject, row.answers.get(who)]);
    const answered = [];
    for (const row of rows) answered.push([row.subject, await answerTo(request, row, headers)]);

    expect(answered).toEqual(expected);
  });
}

test("an account with its first password is led from every page to choosing one, and told no number", async ({
  request,
}) => {
  const headers = await cookieOf(accountIn(places, "beginner"));
  const closed = rows.filter((row) => row.answers.get("nobody") !== "200");
  const expected = closed.map(({ subject }) => [subject, beginnerAt(subject)]);
  const answered = [];
  for (const row of closed) answered.push([row.subject, await answerTo(request, row, headers)]);

  expect(answered).toEqual(expected);
});

/** Choosing itself is open, and asking who is there. */
function beginnerAt(address: string): string {
  if (address === "/akun/sandi") return "200";
  if (/^\/(umum|layar\/buka)\//.test(address)) return "404"; // closed, or unknown, to everybody
  if (address === "/api/sesi") return "204";
  if (address.startsWith("/layar/")) return "masuk"; // a screen's page asks for a key first, and nobody is signed in enough
  if (address.startsWith("/api/denyut/layar/")) return "401";
  if (address === "/masuk/kode") return "awal"; // the first page leads on
  return /^\/(api|unduh)\//.test(address) ? "403" : "sandi";
}

async function answerTo(request: APIRequestContext, { subject }: AccessRow, headers: Record<string, string>) {
  const address = inPlaces(subject, places);
  const answer = await request.get(address, { headers, maxRedirects: 0 });
  const { location } = answer.headers();
  return location ? (DESTINATIONS[location.split("?")[0] ?? ""] ?? location) : String(answer.status());
}

const DESTINATIONS: Record<string, string> = {
  "/masuk": "masuk",
  "/": "awal",
  "/akun": "akun",
  "/akun/sandi": "sandi",
};
