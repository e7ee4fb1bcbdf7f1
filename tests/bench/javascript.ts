import { openBrowser } from "#tests/bench/browser";
import type { District } from "#tests/bench/district";
import { VIEWS } from "#tests/bench/views";

/** Kilobytes of JavaScript over the wire until load, and requests, on a first visit with an empty cache. */
export async function measureJavascript(
  district: District,
): Promise<{ javascriptKb: Record<string, number>; requests: Record<string, number> }> {
  const javascriptKb: Record<string, number> = {};
  const requests: Record<string, number> = {};
  for (const path of VIEWS) {
    const { browser, page } = await openBrowser(district);
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
