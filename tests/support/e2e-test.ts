import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { cookieName, SESSION_COOKIE } from "#lib/access/session";
import { makeTicket } from "#lib/account/ticket";
import { db } from "#lib/db/client";
import { createSession } from "#prisma/factories/users";
import { type Places, preparePlaces } from "#tests/support/access-places";
import { type District, type Districts, goTo } from "#tests/support/e2e-districts";
import { TEST_ENVIRONMENT } from "#tests/support/environment";
import { isUsual, type KeptBrowser, keepBrowser } from "#tests/support/kept-browser";

const COOKIE = cookieName("http:", SESSION_COOKIE);

type Given = {
  /** Signs this browser in as that account, past the form. */
  signIn: (username: string) => Promise<void>;
};

/** What a project says of the tests in it. */
export type OfProject = { district: keyof Districts };

type Shared = OfProject & {
  /** Before anything else in a worker. */
  there: District;
  kept: KeptBrowser;
  /** What the {words} of the tables stand for, prepared once for all tests of a worker. */
  places: Places;
};

/** A browser in which a word of complaint on the console fails the test. */
export const test = base.extend<Given, Shared>({
  district: ["common", { scope: "worker", option: true }],
  there: [async ({ district }, use) => use(goTo(district)), { scope: "worker", auto: true }],
  baseURL: async ({ there }, use) => use(there.address),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are asked for.
  kept: [async ({}, use) => use(keepBrowser()), { scope: "worker" }],
  places: [
    async ({ there }, use) => {
      expect(process.env.DENYUT_E2E_URL, "where the places are").toBe(there.address);
      await use(await preparePlaces());
    },
    { scope: "worker" },
  ],
  context: async ({ browser, kept, javaScriptEnabled, isMobile, hasTouch, locale, contextOptions }, use) => {
    const usual = isUsual({ javaScriptEnabled, isMobile, hasTouch, locale, contextOptions });
    const context = await (usual ? kept.forTest(browser) : browser.newContext());
    await use(context);
    if (!usual) await context.close();
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    const complaints: string[] = [];
    listenTo(page, complaints);
    await use(page);
    expect(complaints, "what the browser complained about").toEqual([]);
  },
  signIn: async ({ context }, use) => {
    await use((username) => signInTo(context, username));
  },
});

/** Signs a browser in as that account, past the form. */
export async function signInTo(context: BrowserContext, username: string): Promise<void> {
  const url = process.env.DENYUT_E2E_URL ?? "";
  await context.addCookies([{ name: COOKIE, value: await tokenOf(username), url }]);
}

/** Until the page answers taps: React has taken up what the server drew, wherever it brought a script along. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const taken = (part: Element | null) =>
      part && Object.keys(part).some((key) => key.startsWith("__react"));
    const parts = document.body.querySelectorAll("main *, form *");
    return !document.scripts.length || parts.length === 0 || taken(parts[parts.length - 1] ?? null);
  });
}

/** As after the right password, before the code. */
export async function giveTicket(context: BrowserContext, username: string): Promise<void> {
  const user = await db().user.findUniqueOrThrow({ where: { username } });
  const url = process.env.DENYUT_E2E_URL ?? "";
  await context.addCookies([{ name: "denyut-tiket", value: makeTicket(user, new Date()), url }]);
}

/** The header that a signed-in browser of this account sends; null = nobody. */
export async function cookieOf(username: string | null): Promise<Record<string, string>> {
  return username === null ? {} : { cookie: `${COOKIE}=${await tokenOf(username)}` };
}

async function tokenOf(username: string): Promise<string> {
  const user = await db().user.findUniqueOrThrow({ where: { username } });
  const sid = await createSession(user);
  return encode({ token: { sid }, secret: TEST_ENVIRONMENT.NEXTAUTH_SECRET });
}

function listenTo(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !isAnswer(message)) complaints.push(message.text());
  });
}

/** A page that says 403 or 404 is an answer, and the browser mentions every one. */
function isAnswer(message: ConsoleMessage): boolean {
  return /the server responded with a status of 40[1349]/.test(message.text());
}
