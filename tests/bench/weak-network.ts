import { openBrowser } from "#tests/bench/browser";
import type { District } from "#tests/bench/district";
import { median, round } from "#tests/bench/statistics";
import { ON_A_WEAK_NETWORK } from "#tests/bench/views";

const VISITS = 5;
/** 400 kbit/s and 400 ms, as a village's telephone has them. */
const WEAK = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

/** Milliseconds to the first contentful paint on a weak network, of a page that was visited before. */
export async function measureWeakNetwork(district: District): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const path of ON_A_WEAK_NETWORK) {
    const { browser, page } = await openBrowser(district);
    await page.goto(`${district.address}${path}`, { waitUntil: "load" });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", WEAK);
    const paints: number[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      await page.goto("about:blank");
      await page.goto(`${district.address}${path}`, { waitUntil: "load" });
      paints.push(
        await page.evaluate(
          () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        ),
      );
    }
    figures[path] = round(median(paints));
    await browser.close();
  }
  return figures;
}
