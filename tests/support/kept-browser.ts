import type { Browser, BrowserContext, Page } from "@playwright/test";

/** What a test asks of its browser that a kept one cannot give. */
export type Wishes = {
  javaScriptEnabled: boolean | undefined;
  isMobile: boolean | undefined;
  hasTouch: boolean | undefined;
  locale: string | undefined;
  contextOptions: object;
};

/** One context for all tests of a worker: a page opens in a process that already runs, with the scripts at hand. */
export type KeptBrowser = { forTest: (browser: Browser) => Promise<BrowserContext> };

export function keepBrowser(): KeptBrowser {
  let kept: { context: BrowserContext; anchor: Page } | null = null;
  return {
    async forTest(browser) {
      kept ??= await open(browser);
      await tidy(kept);
      return kept.context;
    },
  };
}

export const isUsual = ({ javaScriptEnabled, isMobile, hasTouch, locale, contextOptions }: Wishes) =>
  javaScriptEnabled !== false &&
  !isMobile &&
  !hasTouch &&
  locale === "id-ID" &&
  Object.keys(contextOptions).length === 0;

/** Its first page stays, on a picture, and with it the process. */
async function open(browser: Browser): Promise<{ context: BrowserContext; anchor: Page }> {
  const context = await browser.newContext();
  const anchor = await context.newPage();
  await anchor.goto("/icon.svg");
  return { context, anchor };
}

/** Nothing of the last test is left but the files of the build. */
async function tidy({ context, anchor }: { context: BrowserContext; anchor: Page }): Promise<void> {
  for (const page of context.pages()) if (page !== anchor) await page.close();
  await context.unrouteAll();
  await context.setOffline(false);
  await context.setStorageState({ cookies: [], origins: [] });
}
