import { type APIRequestContext, expect } from "@playwright/test";
import { PAGES } from "#tests/e2e/page-list";
import { accountIn, inPlaces, type Places, preparePlaces } from "#tests/support/access-places";
import { cookieOf, test } from "#tests/support/e2e-test";

/** One sample of each pattern is followed; so many at most, that a page of a thousand links ends. */
const MOST = 220;
/**
 * Pages of one indicator look like those of another: the first of each kind is followed, the others by one role each. Of a
 * page asked in several ways each role follows the first, the others nobody after whoever meets them first. In
 * `npm run trials -- halaman` all by all.
 */
const WHOLLY = process.env.DENYUT_WHOLLY === "1";
const INDICATOR = /\b[A-Z]{3}\d\d\b/;
const SCREENING_LISTS = ["SPM05", "SPM06", "SPM07", "ILP11", "LAN02"].map(
  (code) => `/pws/${code}/nama?daftar=belum`,
);

const pages = PAGES.trim()
  .split("\n")
  .slice(1)
  .map((line) => line.trim().split(/\s{2,}/));
/** Those two are in the list for what they refuse. */
const REFUSED = ["bukan-haknya", "tidak-ada"];
const roles = [...new Set(pages.map(([, role = ""]) => role))].filter((role) => !/^[a-z]/.test(role));

/** By the roles before. */
const followedBefore = new Set<string>();

let places: Places;

test.beforeAll(async () => {
  places = await preparePlaces();
});

for (const [turn, role] of roles.entries())
  test(`no link and no form of ${role} leads nowhere`, async ({ request }) => {
    test.setTimeout(120_000);
    const headers = await cookieOf(accountIn(places, role));
    const own = pages.filter(([picture = "", by]) => by === role && !REFUSED.includes(picture));
    const starts = ["/", ...own.map(([, , address = "/"]) => inPlaces(address, places)), ...SCREENING_LISTS];
    const { broken, followed } = await crawl(request, headers, starts, turn);

    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(10);
  });

async function crawl(
  request: APIRequestContext,
  headers: Record<string, string>,
  starts: string[],
  turn: number,
) {
  const queue = starts.map((address) => ({ address, from: "start" }));
  const seen = new Set(starts.map(patternOf));
  const broken: string[] = [];
  let followed = 0;
  for (let next = queue.shift(); next && followed < MOST; next = queue.shift()) {
    const answer = await request.get(next.address, { headers });
    followed += 1;
    if (answer.status() >= 400) broken.push(`${answer.status()} ${next.address} from ${next.from}`);
    if (!answer.headers()["content-type"]?.includes("text/html")) continue;
    for (const address of targetsIn(await answer.text())) {
      const pattern = patternOf(address);
      const alike = pattern.replace(INDICATOR, "KODE");
      const page = alike.split("?")[0] ?? "";
      if (seen.has(pattern) || (seen.has(alike) && !isTurnOf(turn, pattern))) continue;
      const elsewhere = !WHOLLY && seen.has(page) && followedBefore.has(pattern);
      seen.add(pattern).add(alike).add(page);
      if (elsewhere) continue;
      followedBefore.add(pattern);
      queue.push({ address, from: next.address });
    }
  }
  return { broken, followed };
}

/** Links of this application and forms that ask by their address. */
function targetsIn(html: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)].map(([, href = ""]) => href);
  const forms = [...html.matchAll(/<form\b[^>]*>/g)]
    .filter(([tag]) => !/method="post"/i.test(tag))
    .flatMap(([tag]) => tag.match(/\saction="([^"]+)"/)?.[1] ?? []);
  return [...links, ...forms]
    .map((href) => href.replaceAll("&amp;", "&").split("#")[0] ?? "")
    .filter((href) => href.startsWith("/") && !href.startsWith("//"));
}

/** "/orang/ID/catat/anc?dari": codes and values away, words of the path kept. */
function patternOf(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://denyut.invalid");
  const path = pathname
    .split("/")
    .map((part) => (/^[0-9a-f-]{36}$|^\d\d\./.test(part) ? "ID" : part))
    .join("/");
  return `${path}?${[...searchParams.keys()].sort()}`;
}

/** Every indicator has its turn with one of the roles, whatever the day. */
function isTurnOf(turn: number, pattern: string): boolean {
  const code = pattern.match(INDICATOR)?.[0];
  if (WHOLLY || code === undefined) return true;
  return [...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0) % roles.length === turn;
}
