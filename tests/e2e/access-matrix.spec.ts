import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { ROUTES } from "#tests/e2e/access-table";
import { accountIn, inPlaces, type Places, preparePlaces } from "#tests/support/access-places";
import { type AccessRow, accessRows } from "#tests/support/access-rows";
import { cookieOf, test } from "#tests/support/e2e-test";
import { expectClosed, namesOfPeople } from "#tests/support/right-answers";
import { listHandlers, listPages, pageOf } from "#tests/support/site-map";

const routes = [...listPages(), ...listHandlers()];
const rows = accessRows(ROUTES);
/** They work with numbers. */
const WITHOUT_NAMES = ["ADMIN", "DINKES", "AUDITOR"];
let places: Places;

test.describe.configure({ timeout: 240_000 });

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
  const nameless = WITHOUT_NAMES.includes(who);
  test(`every address answers ${who} as the table says, with the headers of every answer${nameless ? ", and names nobody" : ""}`, async ({
    request,
  }) => {
    const headers = await cookieOf(accountIn(places, who));
    const expected = rows.map((row) => [row.subject, row.answers.get(who)]);
    const namesIn = nameless ? await namesOfPeople() : () => [];
    const answered = [];
    const named = [];
    for (const row of rows) {
      const answer = await ask(request, row, headers);
      answered.push([row.subject, wordFor(answer)]);
      await expectClosed(answer, row.subject);
      if (nameless) named.push(...namesIn(await answer.text()).map((name) => `${row.subject}: ${name}`));
    }

    expect(answered).toEqual(expected);
    expect(named).toEqual([]);
  });
}

test("an account with its first password is led from every page to choosing one, and told no number", async ({
  request,
}) => {
  const headers = await cookieOf(accountIn(places, "beginner"));
  const closed = rows.filter((row) => row.answers.get("nobody") !== "200");
  const expected = closed.map(({ subject }) => [subject, beginnerAt(subject)]);
  const answered = [];
  for (const row of closed) answered.push([row.subject, wordFor(await ask(request, row, headers))]);

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

function ask(request: APIRequestContext, { subject }: AccessRow, headers: Record<string, string>) {
  return request.get(inPlaces(subject, places), { headers, maxRedirects: 0 });
}

function wordFor(answer: APIResponse): string {
  const { location } = answer.headers();
  return location ? (DESTINATIONS[location.split("?")[0] ?? ""] ?? location) : String(answer.status());
}

const DESTINATIONS: Record<string, string> = {
  "/masuk": "masuk",
  "/": "awal",
  "/akun": "akun",
  "/akun/sandi": "sandi",
};
