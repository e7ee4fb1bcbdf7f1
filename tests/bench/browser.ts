import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { District } from "#tests/bench/district";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with an empty cache, signed in as the dinkes. */
export async function openBrowser(district: District): Promise<{ browser: Browser; page: Page }> {
  const { findChromium } = await import(pathToFileURL("tests/support/chromium.mjs").href);
  const executablePath: string = await findChromium();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const page = await browser.newPage();
  const [name, value] = (await district.cookie("dinkes")).split(/=(.*)/s);
  await page.context().addCookies([{ name: name ?? "", value: value ?? "", url: district.address }]);
  return { browser, page };
}
