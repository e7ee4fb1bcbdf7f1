import { expect, type Page } from "@playwright/test";
import { PAGES } from "#tests/e2e/page-list";
import { accountIn, inPlaces } from "#tests/support/access-places";
import { accessRows } from "#tests/support/access-rows";
import { bringExaminer, examine } from "#tests/support/axe";
import { giveTicket, test, untilAlive } from "#tests/support/e2e-test";
import { takePicture } from "#tests/support/picture";
import { listPages, pageOf } from "#tests/support/site-map";

const WIDTHS = [1440, 360, 768] as const;
const LIGHTS = ["terang", "gelap"] as const;
type Shown = { width: number; light: (typeof LIGHTS)[number] };
const SHOWN: Shown[] = WIDTHS.flatMap((width) => LIGHTS.map((light) => ({ width, light })));
/** `npm run trials -- halaman` looks at everything in all of them; here each page is looked at in one, in turn. */
const WHOLLY = process.env.DENYUT_WHOLLY === "1";
const lookedAt = (index: number) => SHOWN.filter((_, at) => WHOLLY || index % SHOWN.length === at);
const pages = accessRows(PAGES).map(({ subject, answers }) => ({
  picture: subject,
  role: answers.get("role") ?? "",
  address: answers.get("address") ?? "",
}));

test.describe.configure({ mode: "parallel", timeout: 180_000 });

test("every page is looked at", () => {
  const routes = listPages();
  const seen = new Set(pages.map(({ address }) => pageOf(routes, address)));

  expect(routes.filter((route) => !seen.has(route))).toEqual([]);
});

for (const [index, { picture, role, address }] of pages.entries()) {
  const looks = lookedAt(index);
  test(`${picture} keeps nobody out: ${looks.map(nameOf).join(", ")}`, async ({ page, signIn, places }) => {
    const account = accountIn(places, role);
    if (account && address.startsWith("/masuk/")) await giveTicket(page.context(), account);
    else if (account) await signIn(account);

    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize(screenOf(looks[0]?.width ?? 360));
    await page.goto(inPlaces(address, places));
    await untilAlive(page);
    await bringExaminer(page);
    for (const shown of looks) {
      await page.setViewportSize(screenOf(shown.width));
      await lightUp(page, shown.light);
      expect.soft(await violationsOf(page, true), nameOf(shown)).toEqual([]);
      await pictureOf(page, `${picture}-${nameOf(shown)}`);
    }
    // What stands on a phone or on a desk alone is labelled too.
    const beside = looks.at(-1)?.width === 360 ? 1440 : 360;
    await page.setViewportSize(screenOf(beside));
    if (!WHOLLY) expect.soft(await violationsOf(page, false), `${beside}, but colours`).toEqual([]);
    await page.setViewportSize(screenOf(360));
    expect.soft(await overflowOf(page), "overflow at 360").toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflowOf(page), "overflow at 320").toBe(0);
  });
}

function nameOf({ width, light }: Shown): string {
  return `${width}${light === "gelap" ? "-gelap" : ""}`;
}

const screenOf = (width: number) => ({ width, height: width > 720 ? 900 : 740 });

/** As the choice on the account's page does: with less motion asked for, every colour is there at once. */
async function lightUp(page: Page, light: Shown["light"]): Promise<void> {
  await page.evaluate((theme) => document.documentElement.setAttribute("data-theme", theme), light);
}

/** What is wrong and where, in few words; what can be unfolded is looked at too. */
async function violationsOf(page: Page, colours: boolean): Promise<string[]> {
  await unfold(page, true);
  const violations = await examine(page, { colours });
  await unfold(page, false);
  return violations;
}

/** Opens every closed disclosure, and closes again those it opened. */
function unfold(page: Page, open: boolean): Promise<void> {
  return page.evaluate((wanted) => {
    const mark = "dibuka";
    for (const one of document.querySelectorAll<HTMLDetailsElement>(
      wanted ? "details:not([open])" : `details[data-${mark}]`,
    )) {
      one.open = wanted;
      one.toggleAttribute(`data-${mark}`, wanted);
    }
  }, open);
}

/** On a screen as high as the page, so that what is fixed to its edge lies over nothing. */
async function pictureOf(page: Page, name: string): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(whole, height), 12_000) });
  await takePicture(page, name);
}

/** Pixels by which the page is wider than the screen. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
