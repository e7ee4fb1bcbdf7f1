import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import type { District } from "#tests/bench/district";
import { VIEWS } from "#tests/bench/views";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Kilobytes of JavaScript over the wire until load, and requests, on a first visit with an empty cache. */
export async function measureJavascript(
  district: District,
): Promise<{ javascriptKb: Record<string, number>; requests: Record<string, number> }> {
  const javascriptKb: Record<string, number> = {};
  const requests: Record<string, number> = {};
  const { findChromium } = await import(pathToFileURL("tests/support/chromium.mjs").href);
  const executablePath: string = await findChromium();
  for (const path of VIEWS) {
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    const page = await browser.newPage();
    const [name, value] = (await district.cookie("dinkes")).split(/=(.*)/s);
    await page.context().addCookies([{ name: name ?? "", value: value ?? "", url: district.address }]);
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const scripts = new Map<string, number>();
    let count = 0;
    session.on("Network.responseReceived", ({ requestId, type }) => {
      count++;
      if (type === "Script") scripts.set(requestId, 0);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength);
    });
    await page.goto(`${district.address}${path}`, { waitUntil: "load" });
    javascriptKb[path] = Math.round([...scripts.values()].reduce((sum, size) => sum + size, 0) / 1024);
    requests[path] = count;
    await browser.close();
  }
  return { javascriptKb, requests };
}
