import { expect, type Page } from "@playwright/test";
import { PAGES } from "#tests/e2e/page-list";
import { accountIn, inPlaces, type Places, preparePlaces } from "#tests/support/access-places";
import { accessRows } from "#tests/support/access-rows";
import { bringExaminer, COLOURS, examine, WCAG } from "#tests/support/axe";
import { giveTicket, test } from "#tests/support/e2e-test";
import { takePicture } from "#tests/support/picture";
import { listPages, pageOf } from "#tests/support/site-map";

const LIGHTS = ["terang", "gelap"] as const;
type Light = (typeof LIGHTS)[number];
/** `npm run trials -- halaman` looks at everything in four; here each page shows its colours in one of them, in turn. */
const WHOLLY = process.env.DENYUT_WHOLLY === "1";
const SHOWN = [1440, 360].flatMap((width) => LIGHTS.map((light) => ({ width, light })));
const pages = accessRows(PAGES).map(({ subject, answers }) => ({
  picture: subject,
  role: answers.get("role") ?? "",
  address: answers.get("address") ?? "",
}));
let places: Places;

test.describe.configure({ mode: "parallel", timeout: 180_000 });

test.beforeAll(async () => {
  places = await preparePlaces();
});

test("every page is looked at", () => {
  const routes = listPages();
  const seen = new Set(pages.map(({ address }) => pageOf(routes, address)));

  expect(routes.filter((route) => !seen.has(route))).toEqual([]);
});

for (const [index, { picture, role, address }] of pages.entries()) {
  test(`${picture} keeps nobody out, on a phone and on a desk, in light and in dark`, async ({
    page,
    signIn,
  }) => {
    const account = accountIn(places, role);
    if (account && address.startsWith("/masuk/")) await giveTicket(page.context(), account);
    else if (account) await signIn(account);
    const coloured = SHOWN[index % SHOWN.length];

    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize(screenOf(1440));
    await page.goto(inPlaces(address, places));
    await page.waitForLoadState("networkidle"); // the desk's charts come later
    await bringExaminer(page);
    for (const shown of SHOWN) {
      const { width, light } = shown;
      const colours = WHOLLY || shown === coloured;
      if (light === "gelap" && !colours) continue;
      await page.setViewportSize(screenOf(width));
      await lightUp(page, light);
      expect.soft(await violationsOf(page, light, colours), `${width} ${light}`).toEqual([]);
      await pictureOf(page, `${picture}-${width}${light === "gelap" ? "-gelap" : ""}`);
    }
    await page.setViewportSize(screenOf(360));
    expect.soft(await overflowOf(page), "overflow at 360").toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflowOf(page), "overflow at 320").toBe(0);
  });
}

const screenOf = (width: number) => ({ width, height: width > 720 ? 900 : 740 });

/** As the choice on the account's page does: with less motion asked for, every colour is there at once. */
async function lightUp(page: Page, light: Light): Promise<void> {
  await page.evaluate((theme) => document.documentElement.setAttribute("data-theme", theme), light);
}

/** What is wrong and where, in few words; what can be unfolded is looked at too. In the dark only colours are others. */
async function violationsOf(page: Page, light: Light, colours: boolean): Promise<string[]> {
  await unfold(page, true);
  const violations = await examine(
    page,
    light === "gelap" ? { only: COLOURS } : { tags: WCAG, without: colours ? [] : COLOURS },
  );
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
